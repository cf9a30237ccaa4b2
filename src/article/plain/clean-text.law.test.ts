import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

/** Lines as pages have them, and some that no page has. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Home',
    '## Talks',
    'By AFP',
    'MOSCOW — ',
    '1',
    '...',
    '“',
    '\u200b',
    '© 2024',
    'Related: x',
    '- - -',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.lorem({ maxCount: 30 }).map((words) => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`),
)
const source = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\n\n', '\r\n', '\u2028'))
  .map(([lines, end]) => lines.join(end))

test('every run of the map is a verbatim copy, and between runs there is only glue', () => {
  fc.assert(
    fc.property(source, (text) => {
      const body = cleanText(text)
      let end = 0
      for (const [textStart, sourceStart, length] of body.sourceMap!) {
        expect(body.text.slice(end, textStart)).toMatch(/^(?: |\n\n)?$/)
        expect(body.text.slice(textStart, textStart + length)).toBe(text.slice(sourceStart, sourceStart + length))
        end = textStart + length
      }
      expect(end).toBe(body.text.length)
    }),
    { numRuns: 300 },
  )
})

test('nothing is lost: every sign that can be seen is kept or dropped with a reason', () => {
  fc.assert(
    fc.property(source, (text) => {
      const body = cleanText(text)
      const covered = new Set<number>()
      for (const [, start, length] of body.sourceMap!) for (let i = start; i < start + length; i++) covered.add(i)
      for (const { source: place } of body.dropped) for (let i = place!.start; i < place!.end; i++) covered.add(i)
      for (let i = 0; i < text.length; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) expect(covered.has(i)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('the same text gives the same answer', () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(cleanText(text)).toEqual(cleanText(text))
    }),
    { numRuns: 50 },
  )
})

test.each([
  ['one line of a megabyte', 'The minister said so again. '.repeat(40_000)],
  ['letters without an end', 'a'.repeat(1_000_000)],
  ['brackets', '('.repeat(300_000)],
  ['labels', 'Photo: '.repeat(100_000)],
  ['capitals', 'SUND '.repeat(100_000)],
  ['figures', '1 '.repeat(300_000)],
  ['many lines', 'line\n'.repeat(20_000)],
])('%s: read in bounded time', (_, text) => {
  expect(cleanText(text).text.length).toBeLessThanOrEqual(text.length)
})
