import { type Day, dayOf } from '../../text/calendar.ts'

/**
 * The Gregorian day of a Persian (Solar Hijri) date, by the 33-year leap cycle, which agrees with
 * the astronomical one in the years 1369 to 1438 at least: 12 Āzar 1400 is 2021-12-03.
 */
export function persianDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null
  const leaps = Math.floor((8 * year + 21) / 33)
  const dayOfYear = month <= 7 ? (month - 1) * 31 : (month - 7) * 30 + 186
  return dayOf(PERSIAN_EPOCH + 365 * (year - 1) + leaps + dayOfYear + day - 1)
}

/** Day number of 1 Farvardin of the year 1, less the leap days that the formula above counts before it. */
const PERSIAN_EPOCH = -492_268
