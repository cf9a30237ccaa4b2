// Days are counted from 1 January 1970 in the Gregorian calendar, without time zones; weeks are ISO 8601's.
const MILLISECONDS_A_DAY = 86_400_000
/** 1 January 1970 was a Thursday; weekdays run from Monday, 1, to Sunday, 7. */
const FIRST_WEEKDAY = 4

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of a day; months count from 1. */
export function toNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY
}

/** The day of a number. */
export function toDay(number: number): Day {
  const date = new Date(number * MILLISECONDS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The weekday of a day's number: Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + FIRST_WEEKDAY - 1) % 7) + 7) % 7) + 1
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= toDay(toNumber(year, month + 1, 0)).day
}

/** ISO 8601 day: `2021-12-07`. */
export function formatDay(number: number): string {
  const { year, month, day } = toDay(number)
  return `${year}-${two(month)}-${two(day)}`
}

/** ISO 8601 week of a day: `2021-W49`. */
export function formatWeek(number: number): string {
  const { year, week } = weekOf(number)
  return `${year}-W${two(week)}`
}

/** The ISO week a day lies in: that of its Thursday. */
export function weekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = toDay(thursday)
  return { year, week: Math.floor((thursday - toNumber(year, 1, 1)) / 7) + 1 }
}

/** A month so many months away. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}
