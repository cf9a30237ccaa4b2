import { dayOf, shiftMonth, weekdayOf } from '../../text/calendar.ts'
import type { Direction } from './times-pack.ts'

/** Days. Without a direction a weekday this near ahead is taken for the one to come. Set by hand: on the times data 0 to 3 come to the same. */
const AHEAD = 3

/**
 * The day so named nearest to a day: without a direction the last one, or today itself, unless it is close ahead.
 * `strict` leaves today out ("last Friday" said on a Friday is a week ago).
 */
export function nearestWeekday(today: number, weekday: number, direction: Direction, strict: boolean): number {
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (back === 0 && !strict) return today
  if (direction === 'future' || (direction === null && 7 - back <= AHEAD)) return today + 7 - back
  return today - (back || 7)
}

/** Days. A date on the side the verbs point to is given up for one on the other side that is this much nearer. */
const MUCH_NEARER = 120

/** The day of the year before, of or after a day that lies nearest to it, on the side the verbs point to. */
export function nearestDate(
  today: number | null,
  direction: Direction,
  dayIn: (year: number) => number | null,
): number | null {
  if (today === null) return null
  const { year } = dayOf(today)
  const days = [year - 1, year, year + 1].map(dayIn).filter((day) => day !== null)
  const cost = (day: number): number => {
    const wrong = (direction === 'past' && day > today) || (direction === 'future' && day < today)
    return Math.abs(day - today) + (wrong ? MUCH_NEARER : 0)
  }
  return days.toSorted((a, b) => cost(a) - cost(b))[0] ?? null
}

/** Months. Without a direction a month up to this far ahead is taken for the one to come. */
const SOON = 6

/**
 * Months. A month on the side the verbs point to is given up for one on the other side that is this much nearer: in
 * January "the November trip that she is to pay for" was two months ago. As with dates, some four months; half a year here.
 */
const MONTHS_NEARER = 6

/**
 * The month so named before or after the present one; `notThis` leaves that out ("last June" said in June), `isSure`
 * keeps to the side of the direction however near the other is ("the snow fell in January").
 */
export function nearestMonth(
  { year, month: present }: { readonly year: number; readonly month: number },
  month: number,
  direction: Direction,
  { isSure, notThis }: { readonly isSure: boolean; readonly notThis: boolean },
): { year: number; month: number } {
  const ahead = (month - present + 12) % 12
  if (ahead === 0 && !notThis) return { year, month }
  const back = 12 - ahead
  if (!isSure && direction === 'future' && ahead - back > MONTHS_NEARER) return shiftMonth(year, present, -back)
  if (!isSure && direction === 'past' && back - ahead > MONTHS_NEARER) return shiftMonth(year, present, ahead)
  if (direction === 'future') return shiftMonth(year, present, ahead || 12)
  if (direction === null && ahead > 0 && ahead < SOON) return shiftMonth(year, present, ahead)
  return shiftMonth(year, present, ahead - 12)
}

/** The month a part of the year starts with. A winter is named by the year it starts in or ends in; here, its January. */
const FIRST_MONTH: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
}

/**
 * Months. A quarter to come is given up for a past one that is this much nearer ("expects third-quarter earnings to
 * fall", in October); one that is past, never.
 */
const SEASON = 5
const YEAR = 12

/**
 * The year of a part of the year. "Last spring" is the one that is over, "this fall" this year's; "the fourth quarter"
 * the one whose start is nearest.
 */
export function nearestPart(
  year: number,
  present: number,
  part: string,
  by: number | null,
  direction: Direction,
): number {
  const first = FIRST_MONTH[part] ?? 1
  if (by === 0) return year
  const begun = first <= present
  if (by !== null && by > 0) return begun ? year + 1 : year
  if (by !== null) return first + 2 < present ? year : year - 1
  const months = (y: number): number => (y - year) * 12 + first - present
  const cost = (y: number): number => {
    if (direction === 'past' && months(y) > 0) return Math.abs(months(y)) + YEAR
    return Math.abs(months(y)) + (direction === 'future' && months(y) < 0 ? SEASON : 0)
  }
  return [year - 1, year, year + 1].toSorted((a, b) => cost(a) - cost(b))[0]!
}
