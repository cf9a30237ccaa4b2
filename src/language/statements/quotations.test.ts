import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'

const quoted = (text: string): string[] => findQuotations(text).map(({ start, end }) => text.slice(start, end))

test('reads every way of marking a quotation', () => {
  expect(quoted('"We will come," she said.')).toEqual(['"We will come,"'])
  expect(quoted('“We will come,” she said. “Soon.”')).toEqual(['“We will come,”', '“Soon.”'])
  expect(quoted("``We will come,'' she said. ''Soon.''")).toEqual(["``We will come,''", "''Soon.''"])
})

test('a paragraph may leave its quotation open for the next', () => {
  expect(quoted('“We will come.\n\n“And we will stay,” she said.')).toEqual(['“We will come.', '“And we will stay,”'])
})

test('an inch mark opens nothing', () => {
  expect(quoted('He is 5\'10" tall and "glad" of it.')).toEqual(['"glad"'])
})

test('quotations lie in the text, in order, without overlap', () => {
  const piece = fc.constantFrom('"', '“', '”', "''", '``', ' ', 'word', '.', '\n\n', ',')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of findQuotations(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
