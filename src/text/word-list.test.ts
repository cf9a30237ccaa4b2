import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedWords } from './word-list.ts'

test('a sorted list holds what a set of its words holds, however it is laid out', () => {
  const word = fc.stringMatching(/^[a-cž]{1,4}$/)
  const blank = fc.constantFrom(' ', '\n', '\n  ')
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), fc.infiniteStream(blank), (words, others, blanks) => {
      const set = new Set(words)
      const list = sortedWords(`${words.toSorted().reduce((text, one) => text + blanks.next().value + one, '')}\n`)
      for (const one of [...words, ...others, '', ' ', 'a b']) expect(list.has(one), one).toBe(set.has(one))
    }),
  )
})

test('a word is not found inside or across others', () => {
  const list = sortedWords('\n  aback abandon\n  above\n')
  for (const word of ['back', 'aban', 'aback abandon', 'abandon\n', '']) expect(list.has(word)).toBe(false)
})
