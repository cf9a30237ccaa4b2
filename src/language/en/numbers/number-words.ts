import type { NumberWords } from '../../numbers/number-words.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** English number words. */
export const numberWords: NumberWords = {
  ones: new Map([
    ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
    ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['bn', 1e9],
    ['mn', 1e6],
  ]),
  joints: new Set(['and']),
  ordinals: new Map(ORDINALS.split(' ').map((word, index): [string, number] => [word, index + 1])),
  marks: { group: ',', point: '.' },
  ordinalSuffix: /^\d+(?:st|nd|rd|th)$/,
  scaleSuffixes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['bn', 1e9],
    ['b', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
}
