/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Days counted from 1 January 1970 in the proleptic Gregorian calendar; no clock and no time zone enters. */
export type DayNumber = number

const DAY_MS = 86_400_000
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4

/** The number of a day, so that days can be counted between. */
export function dayNumber({ year, month, day }: Day): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** The day of a number. */
export function dayOf(number: DayNumber): Day {
  const date = new Date(number * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether the calendar has this day: 2021-02-29 is none. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The weekday of a day, as ISO 8601 counts them: Monday is 1, Sunday 7. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + FIRST_WEEKDAY - 1) % 7) + 7) % 7) + 1
}

/** Whether a text is a day as ISO 8601 writes it, and one that the calendar has. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return day !== undefined && isDay({ year: Number(year), month: Number(month), day: Number(day) })
}

/** ISO 8601: `2021-12-07`. */
export function isoDay(number: DayNumber): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}

/** The ISO 8601 week a day lies in, that of its Thursday: `2021-W49`. */
export function isoWeek(number: DayNumber): string {
  const thursday = number - weekdayOf(number) + 4
  const { year } = dayOf(thursday)
  return `${year}-W${twoDigits(Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1)}`
}

/** A month so many months away. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** `7` as `07`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
