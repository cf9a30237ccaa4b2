import { expect, test } from 'vitest'
import { foldRoles, type ToldRole } from './fold-roles.ts'

/** The roles that reports tell in this order; a `^` marks one that opens its sentence. */
const told = (...words: string[]): ToldRole[] =>
  words.map((word, i) => ({
    evidence: { article: `r${i}`, start: 0, end: word.length, exact: word.replace('^', '') },
    opensSentence: word.startsWith('^'),
  }))

test.each([
  [['US Secretary of State', 'Secretary of State'], ['US Secretary of State']],
  [['^Spokeswoman', 'spokeswoman of the president'], ['spokeswoman of the president']],
  [['palace foreign policy adviser', 'palace advisor', 'adviser'], ['palace foreign policy adviser']],
  [
    ['^Spokesman', 'Foreign Minister'],
    ['spokesman', 'Foreign Minister'],
  ],
  [['^President', 'U.S. President', 'US president'], ['U.S. President']],
  [['palace foreign policy adviser', 'palace adviser', 'palace adviser'], ['palace foreign policy adviser']],
  [['Norvian Prime Minister', 'Prime Minister', 'Prime Minister'], ['Norvian Prime Minister']],
  [['blast Harbour chief', 'Harbour chief'], ['Harbour chief']],
])('%j are %j', (words, folded) => {
  expect(foldRoles(told(...words)).map(({ text }) => text)).toEqual(folded)
})

test.each([
  [['President', 'Vice President']],
  [['Foreign Minister', 'Deputy Foreign Minister']],
  [['former chief executive', 'chief executive']],
  [['interim chief executive', 'chief executive']],
  [['finance minister', 'defence minister']],
])('%j stay two', (words) => {
  expect(foldRoles(told(...words))).toHaveLength(2)
})

test('what one report alone puts before an office that several give is left out', () => {
  const [role, ...others] = foldRoles(told('Newslook Harbour chief', 'Harbour chief', 'Harbour chief'))
  expect(others).toEqual([])
  expect(role!.text).toBe('Harbour chief')
  expect(role!.evidence.map(({ article }) => article)).toEqual(['r0', 'r1', 'r2'])
})
