import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MarkedText, markCitations } from './citations.ts'

const flatten = (marked: MarkedText): string =>
  marked.map((part) => (typeof part === 'string' ? part : flatten(part.inside))).join('')
const ids = (marked: MarkedText): string[] =>
  marked.flatMap((part) => (typeof part === 'string' ? [] : [...(part.id ? [part.id] : []), ...ids(part.inside)]))

test('stretches that cross are cut so that they nest', () => {
  const marked = markCitations('abcdef', 0, 6, [
    { id: 'x', start: 0, end: 4 },
    { id: 'y', start: 2, end: 6 },
  ])
  expect(marked).toEqual([
    { id: 'x', inside: ['ab', { id: 'y', inside: ['cd'] }] },
    { id: null, inside: ['ef'] },
  ])
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
        .map((span, i) => ({ ...span, id: `c${i}` }))
      const marked = markCitations(text, 0, text.length, sorted)
      expect(flatten(marked)).toBe(text)
      expect(ids(marked).sort()).toEqual(sorted.map(({ id }) => id).sort())
    }),
  )
})
