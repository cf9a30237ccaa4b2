import { type Day, isDay } from '../../text/calendar.ts'
import type { DateEvidence, Precision } from '../article.ts'
import type { FoundDate } from './found-dates.ts'

/** A day, with the time of day and the zone where they are known. */
export interface Moment extends Day {
  readonly time: TimeOfDay | null
}

export interface TimeOfDay {
  readonly hour: number
  readonly minute: number
  /** Null where only hours and minutes are said. */
  readonly second: number | null
  /** Minutes east of Greenwich; null where the zone is not known. */
  readonly offset: number | null
  /** The abbreviation behind the time where several zones share it: "IST". */
  readonly shared?: string
}

/** The first and last year that a date of publication is believed in: the web began in 1991, and papers put their archives on it. */
const EARLIEST_YEAR = 1971
const LATEST_YEAR = 2099

/** Whether a moment exists and can be when something was published on a page. */
export function isPlausible(moment: Moment): boolean {
  return isDay(moment) && moment.year >= EARLIEST_YEAR && moment.year <= LATEST_YEAR
}

export function hasPlausibleTime({ hour, minute, second, offset }: TimeOfDay): boolean {
  return hour < 24 && minute < 60 && (second ?? 0) < 61 && Math.abs(offset ?? 0) <= FARTHEST_ZONE
}

/** Kiribati is 14 hours east of Greenwich, in minutes. */
export const FARTHEST_ZONE = 14 * 60

/** The day of a moment in ISO 8601: `2021-12-03`. */
export function writeDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** A moment as precise as it was said: `2021-12-03`, `2021-12-03T19:23+05:30`. */
export function writeMoment(moment: Moment): { value: string; precision: Precision } {
  const { time } = moment
  if (!time) return { value: writeDay(moment), precision: 'day' }
  const seconds = time.second === null ? '' : `:${pad(time.second)}`
  return {
    value: `${writeDay(moment)}T${pad(time.hour)}:${pad(time.minute)}${seconds}${writeOffset(time.offset)}`,
    precision: time.second === null ? 'minute' : 'second',
  }
}

/** An article's date from a moment, with what it rests on. */
export function dateOf(moment: Moment, basis: FoundDate['basis'], rule: string, evidence: DateEvidence): FoundDate {
  const shared = moment.time?.shared
  return { ...writeMoment(moment), basis, rule, evidence, ...(shared === undefined ? {} : { shared }) }
}

function writeOffset(offset: number | null): string {
  if (offset === null) return ''
  if (offset === 0) return 'Z'
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

const pad = (number: number): string => String(number).padStart(2, '0')
