import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CAPITAL, DIGIT, readWords } from './words.ts'

test('words are folded and keep their place', () => {
  const text = "Don’t tell Oslo's mayor: 1,200 crabs, ÉTÉ."
  const { spelt, starts, ends, initials } = readWords(text)
  expect(spelt).toEqual(["don't", 'tell', 'oslo', 'mayor', '1', '200', 'crabs', 'été'])
  expect(text.slice(starts[2], ends[2])).toBe("Oslo's")
  expect([...initials]).toEqual([CAPITAL, 0, CAPITAL, 0, DIGIT, DIGIT, 0, CAPITAL])
})
test('a script without blanks is read sign by sign', () => {
  expect(readWords('北京 said 你好').spelt).toEqual(['北', '京', 'said', '你', '好'])
})
test('spans lie in the text, in order, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { spelt, starts, ends } = readWords(text)
      expect(spelt.length).toBe(starts.length)
      starts.forEach((start, n) => {
        expect(start).toBeGreaterThanOrEqual(n === 0 ? 0 : ends[n - 1]!)
        expect(ends[n]).toBeGreaterThan(start)
        expect(ends[n]).toBeLessThanOrEqual(text.length)
      })
    }),
  )
})
