import { dayNumber, dayOf } from '../../text/calendar.ts'
import type { Given } from '../source.ts'
import type { FoundDate, FoundDates } from './found-dates.ts'
import { dateOf, isPlausible, writeDay } from './moment.ts'
import { readStamp } from './read-stamp.ts'

/** A report may be dated so many days after it was fetched: clocks and zones differ, and pages are dated ahead by a day. */
const DAYS_AHEAD = 2

/** Dates, and what is to be known of those that were given. */
export interface GivenDates extends FoundDates {
  readonly warnings: readonly string[]
}

/**
 * The dates found in a document beside those given with it. A crawler's or feed's date was said of this very document and wins
 * over what is read from it, unless the document names the same day more precisely, or the date lies after the day on which it was
 * fetched. The user's `--published` stands in only where nothing else dates the report.
 * @param retrieved ISO 8601; null where nobody knows
 */
export function withGiven(found: FoundDates, given: Given, retrieved: string | null = null): GivenDates {
  const said = given.published === undefined ? null : givenDate(given.published, 'given-with-document')
  const isAhead = said !== null && retrieved !== null && said.value > daysAfter(retrieved, DAYS_AHEAD + 1)
  if (said && !isAhead) {
    const own = found.published
    const closer = own !== null && own.value.length > said.value.length && own.value.startsWith(said.value)
    return { ...found, published: closer ? own : said, warnings: [] }
  }
  const fallback = given.fallback === undefined ? null : givenDate(given.fallback, 'given-by-user')
  const warnings = isAhead
    ? [`the date given with it (${said.value}) lies after the day on which it was fetched, and was not taken`]
    : []
  return { ...found, published: found.published ?? fallback, warnings }
}

/** The day so many days after a moment, both ISO 8601. */
function daysAfter(moment: string, days: number): string {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number) as [number, number, number]
  return writeDay(dayOf(dayNumber({ year, month, day }) + days))
}

function givenDate(value: string, rule: string): FoundDate | null {
  const text = value.trim()
  const partial = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text)
  const evidence = { words: text, where: 'given' }
  if (partial && isPlausible({ year: Number(partial[1]), month: 1, day: 1, time: null })) {
    return { value: text, precision: partial[2] ? 'month' : 'year', basis: 'given', rule, evidence }
  }
  const moment = readStamp(text, { language: null, order: null })
  return moment && dateOf(moment, 'given', rule, evidence)
}
