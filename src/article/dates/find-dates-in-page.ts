import { dayNumber } from '../../text/calendar.ts'
import type { PageTree } from '../page/page-tree.ts'
import type { DateCandidate } from './candidate.ts'
import type { FoundDate, FoundDates } from './found-dates.ts'
import { dateOf, type Moment } from './moment.ts'
import { type PageFacts, readPageFacts } from './page/page-facts.ts'
import type { PageRule } from './page/page-rule.ts'
import { MODIFIED, PUBLISHED } from './page/page-rules.ts'
import { shownDay } from './page/shown-day.ts'

/**
 * The dates of an HTML page, by the rules of `page-rules.ts` in their order.
 * @param retrieved when the page was fetched, ISO 8601: nothing is dated later, and "2 hours ago" is counted from it
 * @param language ISO 639-1 of its text, for pages that do not name their language
 */
export function findDatesInPage(
  page: PageTree,
  url: string | null,
  retrieved: string | null = null,
  language: string | null = null,
): FoundDates {
  const facts = readPageFacts(page, { url, retrieved, language })
  return { published: firstOf(PUBLISHED, facts), modified: firstOf(MODIFIED, facts) }
}

function firstOf(rules: readonly PageRule[], facts: PageFacts): FoundDate | null {
  for (const rule of rules) {
    const found = rule(facts).find(({ moment }) => !isLater(moment, facts.retrieved))
    if (found) return written(rules === PUBLISHED ? shownDay(found, facts) : found)
  }
  return null
}

/** A day after the page was fetched is an event's, not the page's. One day more is the difference that zones make. */
function isLater(moment: Moment, retrieved: Moment | null): boolean {
  return retrieved !== null && dayNumber(moment) > dayNumber(retrieved) + 1
}

function written({ moment, basis, rule, words, where }: DateCandidate): FoundDate {
  return dateOf(moment, basis, rule, { words, where })
}
