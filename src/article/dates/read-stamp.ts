import { dayOf } from '../../text/calendar.ts'
import { isPlausible, type Moment } from './moment.ts'
import { readWrittenDates, type WrittenDateOptions } from './read-written-dates.ts'

/**
 * The moment that a value meant for machines says: ISO 8601, RFC 5322, seconds or milliseconds since 1970, `20211203T1923`, and
 * the words that sites put there all the same ("December 3, 2021"). Null where it says no full day.
 */
export function readStamp(value: string, options: WrittenDateOptions): Moment | null {
  const text = value.trim().slice(0, LONGEST_STAMP)
  const [written] = readWrittenDates(text.replace(DOUBLE_ZONE, '$1'), options)
  // "03/04/2021" names no day unless something tells in which order it is written.
  if (written?.otherOrder && options.order === null) return null
  return written?.moment ?? readEpoch(text) ?? readCompact(text)
}

/** The longest stamp looked at, in characters: a value that is longer is prose. */
const LONGEST_STAMP = 120

/** "2021-12-03T19:23:00+05:30Z", as some systems print it. */
const DOUBLE_ZONE = /([+-]\d\d:?\d\d)Z$/

function readEpoch(text: string): Moment | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null
  const seconds = Number(text.slice(0, 10))
  const moment = {
    ...dayOf(Math.floor(seconds / 86_400)),
    time: {
      hour: Math.floor((seconds % 86_400) / 3600),
      minute: Math.floor((seconds % 3600) / 60),
      second: seconds % 60,
      offset: 0,
    },
  }
  return isPlausible(moment) ? moment : null
}

function readCompact(text: string): Moment | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(text)
  if (!match) return null
  const moment = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), time: null }
  return isPlausible(moment) ? moment : null
}
