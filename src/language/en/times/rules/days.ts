import { isDay } from '../../../../text/calendar.ts'
import type { Meaning, MeaningOf } from '../../../times/meaning.ts'
import type { Place, TimeRule } from '../../../times/times-pack.ts'
import { fixed, rule, set, wordAfter, wordBefore } from '../rule.ts'
import { dayParts, isWeekday, monthNamed } from '../words.ts'

function day(by: number): Meaning {
  return { kind: 'unit', unit: 'D', by }
}

function weekday(value: number, by: number | null): Meaning & { readonly kind: 'weekday' } {
  return { kind: 'weekday', weekday: value, by }
}

function date(month: number, dayOfMonth: number, year: number | null): MeaningOf<'date'> | null {
  // 29 February is let through without a year: some year has it.
  return isDay({ year: year ?? 2000, month: month, day: dayOfMonth })
    ? { kind: 'date', month, day: dayOfMonth, year }
    : null
}

function dateOfYear(month: number, dayOfMonth: number, word: string): Meaning | null {
  const meaning = date(month, dayOfMonth, null)
  return meaning?.kind === 'date' ? { ...meaning, yearBy: { last: -1, next: 1 }[word] ?? 0 } : null
}

/** Days: by weekday, by date, by their distance from today. */
export const dayRules: readonly TimeRule[] = [
  rule('today', 'today', 'today', () => day(0)),
  rule('yesterday', 'yesterday', 'yesterday', () => day(-1)),
  rule('tomorrow', 'tomorrow', 'tomorrow', () => day(1)),
  rule('yesterday', 'the day before yesterday', 'the day before yesterday', () => day(-2)),
  rule('tomorrow', 'the day after tomorrow', 'the day after tomorrow', () => day(2)),
  rule('weekdays', 'Monday and Tuesday nights', '<weekday>', ([name], { pieces, to, sentence }) => {
    const part =
      /^(?:and|or|to|through)$/.test(pieces[to]?.lower ?? '') && to + 2 < sentence.to ? pieces[to + 2]! : null
    const code = part && isWeekday(pieces[to + 1]!.lower) ? dayParts(part.lower) : null
    return code ? set(`XXXX-WXX-${name!.value}${code}`) : null
  }),
  rule('weekday', 'Friday', '<weekday>', ([name]) => weekday(name!.value, null)),
  rule('weekday', 'Friday of last week', '<weekday> of? last|this|next week', ([name], { pieces, to }) => ({
    ...weekday(name!.value, null),
    weekBy: { last: -1, next: 1 }[pieces[to - 2]!.lower] ?? 0,
  })),
  rule('weekday', 'last Friday', 'last|previous <weekday>', ([name]) => weekday(name!.value, -1)),
  rule('weekday', 'the previous Friday', 'the previous <weekday>', ([name]) => ({
    ...weekday(name!.value, -1),
    leans: -1,
  })),
  rule('weekday', 'the last Friday', 'the last <weekday>', ([name]) => weekday(name!.value, -1)),
  rule('weekday', 'this past Friday', 'this past <weekday>', ([name]) => weekday(name!.value, -1)),
  rule('weekday', 'next Friday', 'next|coming <weekday>', ([name]) => weekday(name!.value, 1)),
  rule('weekday', 'the following Friday', 'the following <weekday>', ([name]) => ({
    ...weekday(name!.value, 1),
    leans: 1,
  })),
  rule('weekday', 'the coming Friday', 'the coming|next <weekday>', ([name]) => weekday(name!.value, 1)),
  rule('weekday', 'this coming Friday', 'this coming <weekday>', ([name]) => weekday(name!.value, 1)),
  rule('weekday', 'this Friday', 'this <weekday>', ([name]) => weekday(name!.value, 0)),
  rule('day-part', 'Friday morning', '<weekday> <day-part>', ([name, part]) => ({
    ...weekday(name!.value, null),
    clock: part!.code,
  })),
  rule('day-part', 'last Friday night', 'last|this|next <weekday> <day-part>', ([name, part], { pieces, from }) => ({
    ...weekday(name!.value, { last: -1, next: 1 }[pieces[from]!.lower] ?? 0),
    clock: part!.code,
  })),
  rule('day-part', 'tomorrow morning', 'yesterday|tomorrow <day-part>', ([part], { pieces, from }) => ({
    ...day(pieces[from]!.lower === 'tomorrow' ? 1 : -1),
    clock: part!.code,
  })),
  rule('weekdays', 'Tuesday nights', '<weekday> <day-parts>', ([name, part]) =>
    set(`XXXX-WXX-${name!.value}${part!.code}`),
  ),
  rule('weekdays', 'Fridays', '<weekdays>', ([name]) => set(`XXXX-WXX-${name!.value}`)),
  rule('weekdays', 'every Friday', 'every|each other? <weekday>', ([name]) => set(`XXXX-WXX-${name!.value}`)),
  rule('weekdays', 'the first Monday of every month', 'the? <ordinal> <weekday> of every|each month', ([, name]) =>
    set(`XXXX-WXX-${name!.value}`),
  ),
  rule('nth-weekday', 'the first Monday in May', 'the? <ordinal> <weekday> in|of <month>', ([nth, name, month]) =>
    nthWeekday(nth!.value, name!.value, month!.value, null),
  ),
  rule(
    'nth-weekday',
    'the first Monday of May 2022',
    'the? <ordinal> <weekday> in|of <month> ,? <year>',
    ([nth, name, month, year]) => nthWeekday(nth!.value, name!.value, month!.value, year!.value),
  ),
  rule('date', 'Dec. 7', '<month> <day-number>', ([month, number], place) => {
    const meaning = date(month!.value, number!.value, null)
    // "the quarter ended Sept. 30", "a letter dated Feb. 4"
    return meaning && /^(?:ended|dated)$/.test(wordBefore(place)) ? { ...meaning, over: true } : meaning
  }),
  rule('date', 'last Dec. 7', 'last <month> <day-number>', ([month, number]) =>
    date(month!.value, number!.value, null),
  ),
  rule('date', 'December the 7th', '<month> the <day-number>', ([month, number]) =>
    date(month!.value, number!.value, null),
  ),
  rule('date', 'Dec. 7, 2021', '<month> <day-number> ,? <year>', ([month, number, year]) =>
    date(month!.value, number!.value, year!.value),
  ),
  rule(
    'date',
    'Dec. 7 of last year',
    '<month> <day-number> of? last|this|next year',
    ([month, number], { pieces, to }) => dateOfYear(month!.value, number!.value, pieces[to - 2]!.lower),
  ),
  rule(
    'date',
    '7 December last year',
    '<day-number> <month> of? last|this|next year',
    ([number, month], { pieces, to }) => dateOfYear(month!.value, number!.value, pieces[to - 2]!.lower),
  ),
  rule('date', '7 December', '<day-number> <month>', ([number, month]) => date(month!.value, number!.value, null)),
  rule('date', '7 December 2021', '<day-number> <month> ,? <year>', ([number, month, year]) =>
    date(month!.value, number!.value, year!.value),
  ),
  rule('date', 'the 7th of December', 'the? <day-number> of <month>', ([number, month]) =>
    date(month!.value, number!.value, null),
  ),
  rule('date', 'the 7th of December 2021', 'the? <day-number> of <month> ,? <year>', ([number, month, year]) =>
    date(month!.value, number!.value, year!.value),
  ),
  rule('iso-date', '2021-12-07', '<year> - <day-number> - <day-number>', ([year, month, number]) =>
    isDay({ year: year!.value, month: month!.value, day: number!.value })
      ? { kind: 'date', month: month!.value, day: number!.value, year: year!.value }
      : null,
  ),
  rule('iso-date', '07-12-2021', '<day-number> - <day-number> - <year>', ([first, second, year]) =>
    inEitherOrder(first!.value, second!.value, year!.value),
  ),
  rule('slash-date', '12/25/2021', '<slash-date>', ([written]) => slashDate(written!.code)),
  rule('first-date', '24 and 25 April', '<day-number>', ([number], place) => firstDate(number!.value, place)),
  rule('second-date', 'April 24 and 25', '<day-number>', ([number], place) => secondDate(number!.value, place)),
  rule('feast', 'last Christmas', 'last|next|this <feast>', ([feast], { pieces, from }) =>
    feastOf(feast!.code, { last: -1, next: 1, this: 0 }[pieces[from]!.lower] ?? null),
  ),
  rule('feast', 'Christmas Day', '<feast> day?', ([feast]) => feastOf(feast!.code, null)),
  rule('same-day', 'that day', 'that|same day', () => ({ kind: 'same', unit: 'D' })),
  rule('same-day', 'the same day', 'the same day', () => ({ kind: 'same', unit: 'D' })),
]

/** "03-12-2021" is two days: the order is known only where one number is no month. */
function inEitherOrder(first: number, second: number, year: number): Meaning | null {
  if (first > 12) return date(second, first, year)
  if (second > 12) return date(first, second, year)
  return first === second ? date(first, second, year) : fixed(`${year}-XX-XX`)
}

function slashDate(written: string): Meaning | null {
  const [first, second, year] = written.split('/').map(Number)
  return inEitherOrder(first!, second!, year! < 100 ? 2000 + year! : year!)
}

/** Words between two days of one month. */
const JOINT = /^(?:and|to|through|or|until|-|–)$/
/** Words that may follow a date, and no number that counts. */
const CLAUSE =
  /^(?:in|at|on|for|with|when|as|after|before|but|and|or|by|to|of|was|were|is|are|will|would|said|during|while)$/

/** The first of two or more days whose month stands behind the last: "24 and 25 April", "3, 4 and 5 June". */
function firstDate(number: number, place: Place): Meaning | null {
  for (let ahead = 0; ahead <= 4; ahead += 2) {
    const joint = wordAfter(place, ahead)
    if ((joint !== ',' && !JOINT.test(joint)) || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAfter(place, ahead + 1)))
      return null
    const month = monthNamed(wordAfter(place, ahead + 2))
    if (month) return /^\d/.test(place.pieces[place.from]!.lower) ? date(month, number, null) : null
  }
  return null
}

/** The second of two dates of one month: "April 24 and 25", "from June 3 to 5". */
function secondDate(number: number, place: Place): Meaning | null {
  const joint = wordBefore(place)
  if (!JOINT.test(joint)) return null
  // "April 24 and 25 people": a number with its noun.
  if (joint !== '-' && /^\p{L}/u.test(wordAfter(place)) && !CLAUSE.test(wordAfter(place))) return null
  // "Dec. 10-12" has a stop of its own before the first day.
  const month = monthNamed(wordBefore(place, 3)) ?? monthNamed(wordBefore(place, 4))
  return month && /^\d{1,2}$/.test(wordBefore(place, 2)) ? date(month, number, null) : null
}

function nthWeekday(nth: number, weekdayOfIt: number, month: number, year: number | null): Meaning | null {
  return nth >= 1 && nth <= 4
    ? { kind: 'feast', feast: { month, day: null, weekday: weekdayOfIt, nth }, year, by: null }
    : null
}

function feastOf(code: string, by: number | null): Meaning {
  const [month, number, weekdayOfIt, nth] = code.split(' ').map(Number)
  const feast = { month: month!, day: number! || null, weekday: weekdayOfIt!, nth: nth! }
  return { kind: 'feast', feast, year: null, by: by === 0 ? null : by }
}
