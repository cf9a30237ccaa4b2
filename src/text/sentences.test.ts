import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'
import { textOf } from './span.ts'

const sentences = (text: string): string[] => splitSentences(text).map((span) => textOf(text, span))

test('no sentence crosses a blank line', () => {
  expect(sentences('Storm nears\n\nthe coast was quiet.')).toEqual(['Storm nears', 'the coast was quiet.'])
})

test('a sentence without an end is taken in pieces, behind commas, between words, and never within a character', () => {
  const list = sentences('a toll of 61 dead, '.repeat(400))
  expect(list.every((piece) => piece.length <= 2000 && /^a toll.*dead,$/.test(piece))).toBe(true)
  expect(
    sentences('toll of dead '.repeat(400)).every((piece) => /^(toll|of|dead)\b.*\b(toll|of|dead)$/.test(piece)),
  ).toBe(true)
  expect(
    sentences(`x${'😀'.repeat(3000)}`)
      .join('')
      .isWellFormed(),
  ).toBe(true)
  expect(sentences(`x${'😀'.repeat(3000)}`).every((piece) => piece.isWellFormed())).toBe(true)
})

test('whatever the text, sentences lie in it in order and hold all its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const spans = splitSentences(text)
      for (const [i, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      expect(
        spans
          .map((span) => textOf(text, span))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
    }),
  )
})
