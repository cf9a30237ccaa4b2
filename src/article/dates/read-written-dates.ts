import {
  glued,
  lastYearAt,
  monthNameAt,
  numberAt,
  shortYearAt,
  skipConnectives,
  skipMark,
  twoDigitYearAt,
  vietnameseMonthAt,
} from './date-parts.ts'
import { type DateToken, dateTokens } from './date-tokens.ts'
import { isPlausible, type Moment } from './moment.ts'
import type { NamedMonth } from './month-names.ts'
import { persianDay } from './persian-calendar.ts'
import { readTimeAfter, readTimeBefore, type WrittenTime } from './read-time-of-day.ts'
import { BUDDHIST_AHEAD, ERAS } from './words/eras.ts'

/** A date that stands in running or standing text. Offsets are UTF-16; `end` lies after the time of day where one belongs to it. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly moment: Moment
  /** The form it was read by. */
  readonly rule: 'year-first' | 'named-month' | 'day-first' | 'month-first'
  /** For "03/04/2021": the same numbers in the other order, where that is a day too. */
  readonly otherOrder: Moment | null
  /** For "26/04/2021": the order that the numbers themselves prove. */
  readonly proves: DateOrder | null
  /** The abbreviation of the zone as printed ("IST"), or null. */
  readonly zone: string | null
}

export type DateOrder = 'day-first' | 'month-first'

export interface WrittenDateOptions {
  /** ISO 639 of the page; decides words that are two months in two languages. */
  readonly language: string | null
  /** How "03/04/2021" is read; null reads the day first and keeps the other reading beside it. */
  readonly order: DateOrder | null
}

/** Every full date (day, month and year) written in a text, in its order, in any language the month names know. */
export function readWrittenDates(text: string, options: WrittenDateOptions): WrittenDate[] {
  if (!TWO_NUMBERS.test(text)) return []
  const tokens = dateTokens(text)
  const found: WrittenDate[] = []
  for (let i = 0; i < tokens.length; i++) {
    const form = readFormAt(tokens, i, options)
    if (!form) continue
    const date = withTime(tokens, i, form)
    found.push(date)
    while (i + 1 < tokens.length && tokens[i + 1]!.start < date.end) i++
  }
  return found
}

/** A full date has two numbers at least, not far from one another. */
const TWO_NUMBERS = /\p{Nd}\P{Nd}{1,30}\p{Nd}/u

function readFormAt(tokens: readonly DateToken[], at: number, options: WrittenDateOptions): Form | null {
  const { kind } = tokens[at]!
  if (kind === 'number') {
    for (const read of AT_NUMBER) {
      const form = read(tokens, at, options)
      if (form) return form
    }
  } else if (kind === 'word' && numberFollows(tokens, at))
    return readEra(tokens, at, options) ?? readNameThenDay(tokens, at, options)
  return null
}

function numberFollows(tokens: readonly DateToken[], at: number): boolean {
  for (let i = at + 1; i <= at + LONGEST_NAME; i++) if (tokens[i]?.kind === 'number') return true
  return false
}

/** Tokens of a month's name and what stands between it and a number: "كانون الأول، 3". */
const LONGEST_NAME = 5

interface Form {
  /** The token after the date. */
  readonly next: number
  readonly moment: Moment
  readonly rule: WrittenDate['rule']
  readonly otherOrder?: Moment | null
  /** The time of day that stands inside the date. */
  readonly time?: WrittenTime
  readonly proves?: DateOrder | null
}

type ReadForm = (tokens: readonly DateToken[], at: number, options: WrittenDateOptions) => Form | null

const AT_NUMBER: readonly ReadForm[] = [readYearFirst, readDayThenName, readNumbers]

/** "2021-12-03", "2021年12月3日", "2021. 12. 3.", "2021 m. gruodžio 3 d.", "2021. december 3." */
function readYearFirst(tokens: readonly DateToken[], at: number, { language }: WrittenDateOptions): Form | null {
  const year = numberAt(tokens, at, 4, 4)
  if (year === null || /[\d.,/:-]/.test(glued(tokens, at))) return null
  return readMonthAndDay(tokens, at + 1, year, language)
}

/** "令和3年12月3日" */
function readEra(tokens: readonly DateToken[], at: number, { language }: WrittenDateOptions): Form | null {
  const before = tokens[at]?.kind === 'word' ? ERAS[tokens[at]!.text.slice(-2)] : undefined
  const year = before === undefined ? null : numberAt(tokens, at + 1, 1, 3)
  return year === null ? null : readMonthAndDay(tokens, at + 2, before! + year, language)
}

/** What follows a year: a month by number or name, then a day. */
function readMonthAndDay(tokens: readonly DateToken[], at: number, year: number, language: string | null): Form | null {
  const [monthAt, mark] = skipMark(tokens, at, /^(?:[-/.]|年|년)$/)
  if (mark !== null) {
    const month = numberAt(tokens, monthAt, 1, 2)
    const [dayAt, second] = skipMark(tokens, monthAt + 1, mark === '年' ? /^月$/ : mark === '년' ? /^월$/ : /^[-/.]$/)
    const day = second === null ? null : numberAt(tokens, dayAt, 1, 2)
    if (month !== null && day !== null && (second === mark || mark === '年' || mark === '년')) {
      const endsOpen = /^[-/]$/.test(tokens[dayAt + 1]?.text ?? '') && tokens[dayAt + 2]?.kind === 'number'
      const next = /^[日일]$/.test(tokens[dayAt + 1]?.text ?? '') ? dayAt + 2 : dayAt + 1
      return endsOpen ? null : formOf(next, [year, month, day], 'year-first', 'gregorian')
    }
  }
  const nameAt = skipConnectives(tokens, at)
  if (nameAt === at) return null
  const dayBefore = numberAt(tokens, nameAt, 1, 2)
  if (dayBefore !== null) {
    const after = monthNameAt(tokens, skipConnectives(tokens, nameAt + 1), language)
    return after && formOf(after.next, [year, after.month, dayBefore], 'named-month', after.calendar)
  }
  const name = monthNameAt(tokens, nameAt, language)
  if (!name) return null
  const dayAt = skipConnectives(tokens, name.next)
  const day = numberAt(tokens, dayAt, 1, 2)
  return day === null ? null : formOf(dayAt + 1, [year, name.month, day], 'named-month', name.calendar)
}

/** "3 December 2021", "3rd of December, 2021", "3 грудня 2021 р.", "ngày 3 tháng 12 năm 2021", "03-Dec-21" */
function readDayThenName(tokens: readonly DateToken[], at: number, { language }: WrittenDateOptions): Form | null {
  const day = numberAt(tokens, at, 1, 2)
  if (day === null || /[\d:/]/.test(glued(tokens, at))) return null
  const nameAt = skipConnectives(tokens, at + 1)
  const name = monthNameAt(tokens, nameAt, language) ?? vietnameseMonthAt(tokens, nameAt)
  if (!name) return null
  const yearAt = skipConnectives(tokens, name.next)
  const year = numberAt(tokens, yearAt, 4, 4) ?? shortYearAt(tokens, yearAt) ?? lastYearAt(tokens, yearAt)
  return year === null ? null : formOf(yearAt + 1, [year, name.month, day], 'named-month', name.calendar)
}

/** "December 3, 2021", "Dec. 3rd 2021", "Dec 3 19:23:05 IST 2021" */
function readNameThenDay(tokens: readonly DateToken[], at: number, { language }: WrittenDateOptions): Form | null {
  const name = monthNameAt(tokens, at, language)
  if (!name) return null
  const dayAt = skipConnectives(tokens, name.next)
  const day = numberAt(tokens, dayAt, 1, 2)
  if (day === null || dayAt === name.next) return null
  const time = tokens[dayAt + 1]?.kind === 'space' ? readTimeAfter(tokens, dayAt + 1) : null
  const yearAt = skipConnectives(
    tokens,
    time ? tokens.findIndex(({ start }, i) => i > dayAt && start >= time.end) : dayAt + 1,
  )
  const year = numberAt(tokens, yearAt, 4, 4) ?? shortYearAt(tokens, yearAt)
  if (year === null || yearAt === dayAt + 1) return null
  if (time) {
    const form = formOf(yearAt + 1, [year, name.month, day], 'named-month', name.calendar)
    return form && { ...form, time }
  }
  return formOf(yearAt + 1, [year, name.month, day], 'named-month', name.calendar)
}

/** "03.12.2021", "12/3/2021", "03-12-21": the order by the numbers, else by what the caller knows, else the day first. */
function readNumbers(tokens: readonly DateToken[], at: number, { order }: WrittenDateOptions): Form | null {
  const first = numberAt(tokens, at, 1, 2)
  if (first === null || /[\d.,/:+-]/.test(glued(tokens, at))) return null
  const [secondAt, mark] = skipMark(tokens, at + 1, /^[-/.]$/)
  const second = mark === null ? null : numberAt(tokens, secondAt, 1, 2)
  if (second === null) return null
  const [yearAt, again] = skipMark(tokens, secondAt + 1, /^[-/.]$/)
  if (again !== mark) return null
  const year = numberAt(tokens, yearAt, 4, 4) ?? twoDigitYearAt(tokens, at, secondAt, yearAt)
  if (year === null || (tokens[yearAt + 1]?.text === mark && tokens[yearAt + 2]?.kind === 'number')) return null
  const dayFirst = formOf(yearAt + 1, [year, second, first], 'day-first', 'gregorian')
  const monthFirst = formOf(yearAt + 1, [year, first, second], 'month-first', 'gregorian')
  if (!dayFirst || !monthFirst) {
    const only = dayFirst ?? monthFirst
    return only && { ...only, proves: only.rule as DateOrder }
  }
  // Dots are written by those who write the day first: no country writes 12.03.2021 for the third of December.
  if (mark === '.' || first === second) return dayFirst
  return order === 'month-first'
    ? { ...monthFirst, otherOrder: dayFirst.moment }
    : { ...dayFirst, otherOrder: monthFirst.moment }
}

function formOf(
  next: number,
  [year, month, day]: [number, number, number],
  rule: Form['rule'],
  calendar: NamedMonth['calendar'],
): Form | null {
  const persian = calendar === 'persian' || (year >= 1370 && year <= 1450 && rule === 'year-first')
  const gregorian = persian
    ? persianDay(year, month, day)
    : { year: year > LAST_GREGORIAN ? year - BUDDHIST_AHEAD : year, month, day }
  if (!gregorian) return null
  const moment: Moment = { ...gregorian, time: null }
  return isPlausible(moment) ? { next, moment, rule } : null
}

/** Above this a year is one of the Buddhist calendar, as Thailand writes it. */
const LAST_GREGORIAN = 2500

function withTime(tokens: readonly DateToken[], at: number, form: Form): WrittenDate {
  const time = form.time ?? readTimeAfter(tokens, form.next) ?? readTimeBefore(tokens, at)
  const { moment, rule, otherOrder = null, proves = null } = form
  return {
    start: Math.min(tokens[at]!.start, time?.start ?? Number.POSITIVE_INFINITY),
    end: Math.max(tokens[form.next - 1]!.end, time?.end ?? 0),
    moment: time ? { ...moment, time: time.time } : moment,
    rule,
    otherOrder: otherOrder && time ? { ...otherOrder, time: time.time } : otherOrder,
    proves,
    zone: time?.zone ?? null,
  }
}
