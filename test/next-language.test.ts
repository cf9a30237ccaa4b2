import { expect, test } from 'vitest'
import { readLanguage } from '../src/language/read-language.ts'
import { dutch } from './dutch/dutch.ts'

/** Published on a Saturday. */
function read(text: string) {
  const published = { value: '2021-12-04', precision: 'day' } as const
  return readLanguage({ text, title: null, language: 'nl', published }, dutch)
}

test.each([
  ['De minister sprak vrijdag met mevr. De Wit.', ['vrijdag = 2021-12-03 (nl/weekday)']],
  ['De gesprekken beginnen dinsdag.', ['dinsdag = 2021-12-07 (nl/weekday)']],
  [
    'Zij spraken gisteren en vorige week.',
    ['gisteren = 2021-12-03 (nl/yesterday)', 'vorige week = 2021-W47 (nl/unit-shift)'],
  ],
  ['Het schip zonk op 7 december 2019.', ['7 december 2019 = 2019-12-07 (nl/date)']],
  [
    'De brug viel twee dagen geleden, na drie weken.',
    ['twee dagen geleden = 2021-12-02 (nl/ago)', 'drie weken = P3W (nl/amount)'],
  ],
])('a folder of words and rules is enough to read times: %s', (text, expected) => {
  const found = read(text).times.map(({ start, end, value, rule }) => `${text.slice(start, end)} = ${value} (${rule})`)
  expect(found).toEqual(expected)
})

test('so it is for figures, with the signs that the language writes in its numbers', () => {
  const text =
    'Ongeveer 115.000 soldaten werden gezien bij de grens. Het graan woog 1,5 miljoen ton. Ten minste twaalf mensen werden gedood.'
  const found = read(text).figures.map(({ value, qualifier, unit }) => [value, qualifier, unit])
  expect(found).toEqual([
    [115000, 'ongeveer', 'soldaten'],
    [1500000, null, 'ton'],
    [12, 'ten minste', 'mensen'],
  ])
})

test('a shortened word of the language does not end its sentence', () => {
  expect(read('De minister sprak met mevr. De Wit. Zij zweeg.').sentences).toHaveLength(2)
})

test('what the language has no words for yet is not looked for', () => {
  const { names, entities, statements } = read('Minister Jan de Wit zei: “Wij gaan.”')
  expect({ names, entities, statements }).toEqual({ names: [], entities: [], statements: [] })
})
