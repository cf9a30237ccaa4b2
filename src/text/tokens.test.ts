import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from './tokens.ts'

const words = (text: string): string[] => tokenise(text).map((token) => token.text)

test.each([
  ['The U.S. sent 115,000 troops.', ['The', 'U.S.', 'sent', '115,000', 'troops', '.']],
  ["Holm's plan won't cost $1.2bn", ['Holm', "'s", 'plan', "won't", 'cost', '$', '1.2bn']],
  ['a two-day, 16-hour trip', ['a', 'two-day', ',', '16', '-', 'hour', 'trip']],
  ['at 19:23 on the 7th', ['at', '19:23', 'on', 'the', '7th']],
  ["``No,'' he said -- twice...", ['``', 'No', ',', "''", 'he', 'said', '--', 'twice', '...']],
  ['30km at 5.30pm and 40C', ['30', 'km', 'at', '5.30pm', 'and', '40', 'C']],
  ['10:35 a.m. Friday', ['10:35', 'a.m.', 'Friday']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('whatever the text, tokens are its exact stretches, in order, and only white space is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0
      for (const token of tokenise(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(text.slice(at, token.start).trim()).toBe('')
        at = token.end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
