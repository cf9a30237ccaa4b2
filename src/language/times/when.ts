import { dayNumber, dayOf, isoDay, isoWeek, shiftMonth, twoDigits, weekdayOf } from '../../text/calendar.ts'
import type { Layout } from '../layout.ts'

/** A stretch of the calendar that an expression was found to mean, as precise as its words. */
export type When =
  | { readonly grain: 'day'; readonly day: number }
  /** `day`: any day of that week. */
  | { readonly grain: 'week' | 'weekend'; readonly day: number }
  | { readonly grain: 'month'; readonly year: number; readonly month: number }
  | { readonly grain: 'part'; readonly year: number; readonly part: string }
  | { readonly grain: 'year' | 'decade' | 'century'; readonly year: number }

/** The day a text was published, as far as it is known. */
export interface Published {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** Reads the publication date of an article to the precision it has; a time of day is left out. */
export function publishedDay(published: Layout['published']): Published | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published?.value ?? '')
  if (!match) return null
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part ? Number(part) : null))
  return { year: year!, month: month!, day: month && day ? dayNumber({ year: year!, month: month, day: day }) : null }
}

/** The TIMEX3 value: `2021-12-07`, `2021-W49`, `2021-W49-WE`, `2021-12`, `2021-Q4`, `2021`, `202`, `20`. */
export function formatWhen(when: When): string {
  switch (when.grain) {
    case 'day':
      return isoDay(when.day)
    case 'week':
      return isoWeek(when.day)
    case 'weekend':
      return `${isoWeek(when.day)}-WE`
    case 'month':
      return `${when.year}-${twoDigits(when.month)}`
    case 'part':
      return `${when.year}-${when.part}`
    case 'year':
      return String(when.year)
    case 'decade':
      return String(when.year).slice(0, -1)
    case 'century':
      return String(when.year).slice(0, -2)
  }
}

/** The year a stretch lies in. */
export function yearOf(when: When): number {
  return 'year' in when ? when.year : dayOf(when.day).year
}

/** The month a stretch lies in, or null where it is longer than one. */
export function monthOf(when: When): { year: number; month: number } | null {
  if (when.grain === 'month') return when
  return 'day' in when ? dayOf(when.day) : null
}

/** The quarter of a year that a month lies in. */
export function quarterOf(month: number): string {
  return `Q${Math.ceil(month / 3)}`
}

/** A stretch's like, so many of its own units or of whole years away: the same quarter a year before. */
export function shiftYears(when: When, by: number): When {
  if ('year' in when) return { ...when, year: when.year + by }
  return { grain: 'year', year: yearOf(when) + by }
}

/** A quarter so many quarters away. */
export function shiftQuarter(year: number, month: number, by: number): When {
  const shifted = shiftMonth(year, month, by * 3)
  return { grain: 'part', year: shifted.year, part: quarterOf(shifted.month) }
}

/** The Saturday of the weekend that ends the week of a day, so many weeks away. */
export function weekendOf(day: number, by: number): When {
  return { grain: 'weekend', day: day - weekdayOf(day) + 6 + by * 7 }
}
