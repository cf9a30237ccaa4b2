import { compilePattern } from '../../src/language/patterns/pattern.ts'
import { formatDuration } from '../../src/language/times/duration.ts'
import type { Meaning, Unit } from '../../src/language/times/meaning.ts'
import type { TimeRule, TimesPack, TimeWord } from '../../src/language/times/times-pack.ts'
import { numberWords } from './numbers.ts'

const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')
const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const UNITS: Readonly<Record<string, Unit>> = { dag: 'D', dagen: 'D', week: 'W', weken: 'W', maand: 'M', jaar: 'Y' }
const SHIFTS: Readonly<Record<string, number>> = { vorige: -1, deze: 0, volgende: 1 }
/** Verbs of what is still to come. */
const AHEAD = new Set(['zal', 'zullen', 'wil', 'moet', 'komt', 'komen', 'begint', 'beginnen'])

function rule(name: string, example: string, pattern: string, make: TimeRule['make']): TimeRule {
  return { name: `nl/${name}`, example, pattern: compilePattern(pattern), make }
}

/** A few Dutch words and rules for times. */
export const times: TimesPack = {
  numbers: numberWords,
  words: new Map<string, readonly TimeWord[]>([
    ...WEEKDAYS.map((word, i) => [word, [{ class: 'weekday', value: i + 1 }]] as const),
    ...MONTHS.map((word, i) => [word, [{ class: 'month', value: i + 1 }]] as const),
    ...Object.entries(UNITS).map(([word, code]) => [word, [{ class: 'unit', code }]] as const),
  ]),
  lone: new Set(['gisteren', 'geleden']),
  shapes: [],
  phrases: [],
  rules: [
    rule('yesterday', 'gisteren', 'gisteren', (): Meaning => ({ kind: 'unit', unit: 'D', by: -1 })),
    rule('weekday', 'vrijdag', '<weekday>', ([name]) => ({ kind: 'weekday', weekday: name!.value, by: null })),
    rule('unit-shift', 'volgende week', 'vorige|deze|volgende <unit>', ([unit], { pieces, from }) => ({
      kind: 'unit',
      unit: unit!.code as Unit,
      by: SHIFTS[pieces[from]!.lower] ?? 0,
    })),
    rule('date', '7 december 2021', '<number> <month> <number>?', ([day, month, year]) => ({
      kind: 'date',
      month: month!.value,
      day: day!.value,
      year: year?.value ?? null,
    })),
    rule('ago', 'twee dagen geleden', '<number> <unit> geleden', ([amount, unit]) => ({
      kind: 'offset',
      unit: unit!.code as Unit,
      by: -amount!.value,
      from: 'published',
    })),
    rule('amount', 'drie weken', '<number> <unit>', ([amount, unit]) => ({
      kind: 'fixed',
      type: 'DURATION',
      value: formatDuration(amount!.value, unit!.code as Unit),
    })),
  ],
  joins: [],
  rangeWords: new Set(['en', 'tot']),
  and: new Set(['en']),
  modifiers: [],
  isPlainlyPast: () => false,
  directionAt: ({ pieces, sentence }) =>
    pieces.slice(sentence.from, sentence.to).some(({ lower }) => AHEAD.has(lower)) ? 'future' : 'past',
}
