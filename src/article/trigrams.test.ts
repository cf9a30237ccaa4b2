import fc from 'fast-check'
import { francAll } from 'franc'
import { data } from 'franc/data.js'
import { expect, test } from 'vitest'
import { rankingOf } from './trigrams.ts'
import { LANGUAGES } from './words/languages.ts'

const KNOWN = Object.keys(LANGUAGES)
const rank = rankingOf(new Set(KNOWN))

/** As `franc` ranks the same languages itself. */
function byFranc(text: string): [string, number][] {
  return francAll(text, { only: KNOWN, minLength: 1 }).filter(([language]) => language !== 'und')
}

test('languages are ranked as franc ranks them', () => {
  const trigrams = Object.values(data).flatMap((models) => Object.values(models).map((model) => model.split('|')))
  const text = fc
    .constantFrom(...trigrams)
    .chain((own) => fc.array(fc.constantFrom(...own), { maxLength: 60 }).map((some) => some.join('')))
  for (const texts of [text, fc.string({ unit: 'grapheme' })]) {
    fc.assert(
      fc.property(texts, (one) => {
        expect(rank(one)).toEqual(byFranc(one))
      }),
    )
  }
})

test('a script of one language names it, one of none of those asked for names none', () => {
  expect(rank('Η συμφωνία υπογράφηκε χθες')).toEqual([['ell', 1]])
  expect(rankingOf(new Set(['eng']))('Η συμφωνία υπογράφηκε χθες')).toEqual([])
  expect(rank('12 34')).toEqual([])
})
