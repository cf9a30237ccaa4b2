import { type DayNumber, isDay, isoDay, MONTH_NAMES, dayNumber as numberOf, weekdayOf } from '../text/calendar.ts'

/** What a date value says of the calendar: its first and last day, and how precise it is. */
export interface DaySpan {
  readonly first: DayNumber
  readonly last: DayNumber
  readonly precision: 'year' | 'month' | 'week' | 'day'
}

/** The day number of the first ten characters of an ISO 8601 value; null where they name no day of the calendar. */
export function dayNumber(value: string): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  if (!match) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? numberOf(day) : null
}

/** The days that a TIMEX3 or ISO 8601 value covers: a moment, day, week, month or year; null for anything vaguer. */
export function daySpan(value: string): DaySpan | null {
  const day = dayNumber(value)
  if (day !== null) return { first: day, last: day, precision: 'day' }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week) return weekSpan(Number(week[1]), Number(week[2]), week[3] !== undefined)
  const month = /^(\d{4})-(\d\d)$/.exec(value)
  if (month) {
    const first = dayNumber(`${value}-01`)
    if (first === null) return null
    return {
      first,
      last: numberOf({ year: Number(month[1]), month: Number(month[2]) + 1, day: 0 }),
      precision: 'month',
    }
  }
  if (!/^\d{4}$/.test(value)) return null
  return { first: dayNumber(`${value}-01-01`)!, last: dayNumber(`${value}-12-31`)!, precision: 'year' }
}

function weekSpan(year: number, week: number, weekend: boolean): DaySpan | null {
  if (week < 1 || week > 53) return null
  // ISO 8601: week 1 is the week of 4 January, and weeks begin on Monday.
  const fourth = dayNumber(`${String(year).padStart(4, '0')}-01-04`)!
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
  return { first: weekend ? monday + 5 : monday, last: monday + 6, precision: 'week' }
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** "Tuesday, 7 December 2021". */
export function spokenDay(day: DayNumber): string {
  const [year, month, date] = isoDay(day).split('-')
  return `${WEEKDAYS[weekdayOf(day) - 1]}, ${Number(date)} ${MONTH_NAMES[Number(month) - 1]} ${year}`
}

/** The weekday that a phrase names ("on Sunday", "Tues."): Monday is 1, Sunday 7; null where it names none. */
export function weekdayNamed(words: string): number | null {
  const match = /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\b/i.exec(words)
  if (!match) return null
  return WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(match[1]!.toLowerCase().slice(0, 3))) + 1
}
