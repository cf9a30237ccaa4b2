/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const DAY_MS = 86_400_000

/** Whether the calendar has this day: 2021-02-29 is none. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days since 1970-01-01, so that days can be counted between. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

/** The day that lies so many days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The length of a Gregorian month. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * The Gregorian day of a Persian (Solar Hijri) date, by the 33-year leap cycle, which agrees with
 * the astronomical one in the years 1369 to 1438 at least: 12 Āzar 1400 is 2021-12-03.
 */
export function persianDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null
  const leaps = Math.floor((8 * year + 21) / 33)
  const dayOfYear = month <= 7 ? (month - 1) * 31 : (month - 7) * 30 + 186
  return dayOfNumber(PERSIAN_EPOCH + 365 * (year - 1) + leaps + dayOfYear + day - 1)
}

/** Day number of 1 Farvardin of the year 1, less the leap days that the formula above counts before it. */
const PERSIAN_EPOCH = -492_268
