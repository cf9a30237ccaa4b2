import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'

const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end))

test('marks of several schools', () => {
  expect(quoted('“One,” he said. "Two." «Three» and „four“. ``Five,\'\' she said. ‘Six,’ they said.')).toEqual([
    '“One,”',
    '"Two."',
    '«Three»',
    '„four“',
    "``Five,''",
    '‘Six,’',
  ])
})
test('a quotation of several paragraphs runs to the end of each', () => {
  expect(quoted('“One.\n\n“Two.” Said so.')).toEqual(['“One.', '“Two.”'])
})
test('apostrophes and stray marks quote nothing', () => {
  expect(quoted("Don't touch the boats' nets, it's 12\" deep and rock 'n roll.\n\nNext.")).toEqual([])
  expect(quoted("'We won't wait,' said Ide.")).toEqual(["'We won't wait,'"])
})
test('spans lie in the text, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', 'a', ' ', '.', '\n', '\n\n', '``', "''")),
      (signs) => {
        const text = signs.join('')
        let last = 0
        for (const { start, end } of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      },
    ),
  )
})
test('doubled single marks, as some agencies send them', () => {
  expect(quoted("''We will come,'' she said. ''Soon.''")).toEqual(["''We will come,''", "''Soon.''"])
})
