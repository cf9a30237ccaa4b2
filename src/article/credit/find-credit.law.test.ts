import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../plain/clean-text.ts'
import { findCredit } from './find-credit.ts'

const line = fc.oneof(
  fc.constantFrom(
    'By AFP',
    'By ',
    'Source:',
    '(Reporting by',
    'SUND — ',
    '© ',
    'Original url:',
    'https://a b',
    'Автор: ',
    '文/',
  ),
  fc.string({ unit: 'binary', maxLength: 120 }),
)

test('no text makes it throw, and every name it credits stands in the text', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const whole = lines.join('\n')
      const body = cleanText(whole)
      const { authors, byline } = findCredit(whole, body, null, body.title)
      const folded = whole.replace(/\s+/g, ' ').toLowerCase()
      for (const name of authors) expect(folded).toContain(name.toLowerCase())
      if (byline) expect(whole).toContain(byline)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['brackets', '('.repeat(200_000)],
  ['labels', 'By By By '.repeat(50_000)],
  ['capitals', 'SUND, '.repeat(100_000)],
])('%s: read in bounded time', (_, text) => {
  expect(findCredit(text, cleanText(text), null, null).authors).toEqual([])
})
