import type { TimeWord } from '../../times/times-pack.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
/** Shortened month names; the stop belongs to them. "may" needs none. */
const SHORT_MONTHS = 'jan feb mar apr _ jun jul aug sep oct nov dec'.split(' ')
const SHORT_WEEKDAYS = 'mon tue wed thu fri sat'.split(' ')

/** Units: singular, plural, code. */
const UNITS: readonly (readonly [one: string, many: string, code: string])[] = [
  ['second', 'seconds', 'S'],
  ['minute', 'minutes', 'MI'],
  ['hour', 'hours', 'H'],
  ['day', 'days', 'D'],
  ['weekend', 'weekends', 'WE'],
  ['week', 'weeks', 'W'],
  ['month', 'months', 'M'],
  ['quarter', 'quarters', 'QU'],
  ['year', 'years', 'Y'],
  ['decade', 'decades', 'DE'],
  ['century', 'centuries', 'CE'],
]

/** Shortened units, as headlines and live reports have them. */
const SHORT_UNITS = [
  ['secs', 'S'],
  ['mins', 'MI'],
  ['hrs', 'H'],
  ['yrs', 'Y'],
] as const

/** Times of day; TIMEX3's codes. */
const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midday: 'TMI',
}

const SEASONS: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' }

const YEARLY: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
}

/** Words said in place of a year's tens: "the eighties". */
const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

/** Feasts: month, day (0 where a weekday's), weekday, which of the month's. */
const FEASTS: Readonly<Record<string, string>> = {
  christmas: '12 25 0 0',
  thanksgiving: '11 0 4 4',
  halloween: '10 31 0 0',
}

const ZONES = 'gmt utc est edt cst cdt mst mdt pst pdt et pt bst cet cest msk ist jst'

/** English words that mean something to the time rules. */
export const timeWords: ReadonlyMap<string, readonly TimeWord[]> = gather([
  ...MONTHS.map((word, i) => [word, { class: 'month', value: i + 1, capital: true }] as const),
  ...SHORT_MONTHS.map((word, i) => [word, { class: 'month', value: i + 1, capital: true, stop: 'may' }] as const),
  ['sept', { class: 'month', value: 9, capital: true, stop: 'may' }],
  ...WEEKDAYS.map((word, i) => [word, { class: 'weekday', value: i + 1, capital: true }] as const),
  ...WEEKDAYS.map((word, i) => [`${word}s`, { class: 'weekdays', value: i + 1, capital: true }] as const),
  ...SHORT_WEEKDAYS.map(
    (word, i) => [word, { class: 'weekday', value: i + 1, capital: true, stop: 'always' }] as const,
  ),
  ['tues', { class: 'weekday', value: 2, capital: true, stop: 'always' }],
  ['thurs', { class: 'weekday', value: 4, capital: true, stop: 'always' }],
  ...UNITS.map(([word, , code]) => [word, { class: 'unit', code }] as const),
  ...UNITS.map(([, word, code]) => [word, { class: 'units', code }] as const),
  ...SHORT_UNITS.map(([word, code]) => [word, { class: 'units', code }] as const),
  ...Object.entries(DAY_PARTS).map(([word, code]) => [word, { class: 'day-part', code }] as const),
  ...Object.entries(DAY_PARTS).map(([word, code]) => [`${word}s`, { class: 'day-parts', code }] as const),
  ...Object.entries(SEASONS).map(([word, code]) => [word, { class: 'season', code }] as const),
  ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'].map(
    (code) => [code.toLowerCase(), { class: 'part', code, capital: true }] as const,
  ),
  ...Object.entries(YEARLY).map(([word, code]) => [word, { class: 'again', code }] as const),
  ...TENS.map((word, i) => [word, { class: 'tens', value: (i + 2) * 10 }] as const),
  ...Object.entries(FEASTS).map(([word, code]) => [word, { class: 'feast', code, capital: true }] as const),
  ...ZONES.split(' ').map((word) => [word, { class: 'zone', capital: true }] as const),
])

/** Words of time that the rules name themselves. */
export const loneTimeWords: ReadonlySet<string> = new Set(
  'later local fortnight between today tonight yesterday tomorrow noon midnight overnight now currently nowadays presently current moment recently lately past future term ago christmas new election independence labor valentine boxing a.m. p.m. am pm period decade'.split(
    ' ',
  ),
)

/** The number of a month by its name or its short form, in small letters. */
export function monthNamed(word: string): number | undefined {
  return timeWords.get(word)?.find((meaning) => meaning.class === 'month')?.value
}

/** Whether a word in small letters is the name of a weekday. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.includes(word)
}

/** The code of a part of the day that is spoken of in the plural ("nights"), or null. */
export function dayParts(word: string): string | null {
  return timeWords.get(word)?.find((meaning) => meaning.class === 'day-parts')?.code ?? null
}

function gather(rows: readonly (readonly [string, TimeWord])[]): Map<string, TimeWord[]> {
  const map = new Map<string, TimeWord[]>()
  for (const [word, meaning] of rows) map.set(word, [...(map.get(word) ?? []), meaning])
  return map
}
