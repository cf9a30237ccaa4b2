import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MarkedText, markSpans } from './mark-spans.ts'

const flatten = (marked: MarkedText<string>): string =>
  marked.map((part) => (typeof part === 'string' ? part : flatten(part.inside))).join('')
const notes = (marked: MarkedText<string>): string[] =>
  marked.flatMap((part) =>
    typeof part === 'string' ? [] : [...(part.isRest ? [] : [part.note]), ...notes(part.inside)],
  )

test('stretches that cross are cut so that they nest', () => {
  const marked = markSpans('abcdef', 0, 6, [
    { note: 'x', start: 0, end: 4 },
    { note: 'y', start: 2, end: 6 },
  ])
  expect(marked).toEqual([
    { note: 'x', isRest: false, inside: ['ab', { note: 'y', isRest: false, inside: ['cd'] }] },
    { note: 'y', isRest: true, inside: ['ef'] },
  ])
})

test('a stretch over two paragraphs begins in the first and goes on in the second', () => {
  const spans = [{ note: 'x', start: 1, end: 5 }]
  expect(markSpans('abcdef', 0, 3, spans)).toEqual(['a', { note: 'x', isRest: false, inside: ['bc'] }])
  expect(markSpans('abcdef', 3, 6, spans)).toEqual([{ note: 'x', isRest: true, inside: ['de'] }, 'f'])
})

test('marking never changes the text, and each stretch is marked once', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(fc.string({ minLength: 41, maxLength: 41 }), spans, (text, list) => {
      const sorted = list
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .map((span, i) => ({ ...span, note: `c${i}` }))
      const marked = markSpans(text, 0, text.length, sorted)
      expect(flatten(marked)).toBe(text)
      expect(notes(marked).sort()).toEqual(sorted.map(({ note }) => note).sort())
    }),
  )
})
