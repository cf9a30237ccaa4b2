import type { ArticleDate } from '../article.ts'
import type { DateCandidate } from './candidate.ts'
import type { FoundDates } from './found-dates.ts'
import { dateOf } from './moment.ts'
import { type PageFacts, readPageFacts } from './page/page-facts.ts'
import { MODIFIED, type PageRule, PUBLISHED } from './page/page-rules.ts'
import { shownDay } from './page/shown-day.ts'

/** The dates of an HTML page: structured data, meta, `time`, address, then visible text. The document is not changed. */
export function findDatesInPage(document: Document, url: string | null): FoundDates {
  const facts = readPageFacts(document, url)
  return { published: firstOf(PUBLISHED, facts), modified: firstOf(MODIFIED, facts) }
}

function firstOf(rules: readonly PageRule[], facts: PageFacts): ArticleDate | null {
  for (const rule of rules) {
    const [found] = rule(facts)
    if (found) return written(rules === PUBLISHED ? shownDay(found, facts) : found)
  }
  return null
}

function written({ moment, basis, rule, words, where }: DateCandidate): ArticleDate {
  return dateOf(moment, basis, rule, { words, where })
}
