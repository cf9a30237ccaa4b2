import type { NumberWords } from '../../src/language/numbers/number-words.ts'

const ONES = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'

/** A few Dutch number words; the point groups digits, the comma opens a fraction. */
export const numberWords: NumberWords = {
  ones: new Map(ONES.split(' ').map((word, value): [string, number] => [word, value])),
  scales: new Map([
    ['honderd', 100],
    ['duizend', 1000],
    ['miljoen', 1e6],
  ]),
  joints: new Set(['en']),
  ordinals: new Map([
    ['eerste', 1],
    ['tweede', 2],
  ]),
  marks: { group: '.', point: ',' },
  ordinalSuffix: /^\d+e$/,
  scaleSuffixes: new Map(),
}
