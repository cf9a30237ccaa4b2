import { expect, test } from 'vitest'
import { tokenise } from '../../text/tokens.ts'
import { numberWords } from '../en/numbers/number-words.ts'
import { splitPieces } from '../patterns/piece.ts'
import { readNumber } from './read-number.ts'

test.each([
  ['115,000', 115_000, 1],
  ['1.3 million people', 1_300_000, 2],
  ['1.2bn', 1.2e9, 1],
  ['twenty-five', 25, 3],
  ['two hundred and five days', 205, 4],
  ['three thousand four hundred', 3400, 4],
  ['forty two', 42, 2],
  ['six-million', 6_000_000, 3],
  ['1.1 million', 1_100_000, 2],
])('%s is %d', (text, value, end) => {
  expect(readNumber(numberWords, splitPieces(tokenise(text)), 0)).toEqual({ value, end })
})

test.each([
  ['five and three', 5, 1],
  ['two three', 2, 1],
  ['ten twenty', 10, 1],
])('%s is only its first number', (text, value, end) => {
  expect(readNumber(numberWords, splitPieces(tokenise(text)), 0)).toEqual({ value, end })
})

test.each(['19:23', '1,2', '12/7', 'H7', 'many'])('%s is no number', (text) => {
  expect(readNumber(numberWords, splitPieces(tokenise(text)), 0)).toBeNull()
})
