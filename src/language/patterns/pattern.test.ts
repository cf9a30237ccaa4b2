import { expect, test } from 'vitest'
import { tokenise } from '../../text/tokens.ts'
import { compilePattern, matchPattern, type Terms } from './pattern.ts'
import { splitPieces } from './piece.ts'

const pieces = splitPieces(tokenise('the last two-day trip'))
const terms: Terms = pieces.map(({ lower }, at) => {
  if (lower === 'two') return [{ class: 'number', value: 2, code: '', end: at + 1 }]
  return lower === 'day' ? [{ class: 'unit', value: 0, code: 'D', end: at + 1 }] : undefined
})
const end = (notation: string, at = 0): number | null =>
  matchPattern(compilePattern(notation), pieces, terms, at)?.end ?? null

test('a hyphenated word is its parts and its hyphens', () => {
  expect(pieces.map(({ text }) => text)).toEqual(['the', 'last', 'two', '-', 'day', 'trip'])
})

test('words, alternatives, classes and optional steps match in order', () => {
  expect(end('the last|past <number> -? <unit>')).toBe(5)
  expect(end('the? fiscal? last')).toBe(2)
  expect(end('last <number>', 1)).toBe(3)
  expect(end('<number|unit> - <unit>', 2)).toBe(5)
})

test('a step that is missing is no match', () => {
  expect(end('the <number>')).toBeNull()
  expect(end('the last <number> <unit>')).toBeNull()
  expect(end('trip over', 5)).toBeNull()
})

test('a class left out is nothing in its place', () => {
  const match = matchPattern(compilePattern('last <unit>? <number>'), pieces, terms, 1)
  expect(match?.terms.map((term) => term?.value)).toEqual([undefined, 2])
})
