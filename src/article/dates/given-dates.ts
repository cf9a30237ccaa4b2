import type { Given } from '../source.ts'
import type { FoundDate, FoundDates } from './found-dates.ts'
import { dateOf, isPlausible } from './moment.ts'
import { readStamp } from './read-stamp.ts'

/**
 * The dates found in a document beside those given with it. A crawler's or feed's date was said of this very document and wins
 * over what is read from it, unless the document names the same day more precisely. The user's `--published` stands in only
 * where nothing else dates the report.
 */
export function withGiven(found: FoundDates, given: Given): FoundDates {
  const said = given.published === undefined ? null : givenDate(given.published, 'given-with-document')
  if (said) {
    const own = found.published
    const closer = own !== null && own.value.length > said.value.length && own.value.startsWith(said.value)
    return { ...found, published: closer ? own : said }
  }
  const fallback = given.fallback === undefined ? null : givenDate(given.fallback, 'given-by-user')
  return { ...found, published: found.published ?? fallback }
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
