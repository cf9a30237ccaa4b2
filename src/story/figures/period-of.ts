import { type Span, spansIn } from '../../text/span.ts'
import { dayNumber, daySpan } from '../calendar.ts'
import { clauseAt, splitClauses } from '../events/clause.ts'
import { isBound } from '../events/time-phrase.ts'
import type { Report } from '../report.ts'

// Days before a report from which on a time is that of older news: "20 people were hurt in 2016" is no count of today's dead;
// and those from which on "since 2016" is.
const OLD_DAYS = 14
const LONG_AGO = 45

/** The first time of old in a figure's clause; null where it names none. */
export function periodOf({ article, reading }: Report, sentence: Span, figure: Span): string | null {
  const published = article.published && dayNumber(article.published.value)
  if (published === null) return null
  const clause = clauseAt(splitClauses(article.text, sentence), figure.start) ?? sentence
  const old = spansIn(reading.times, clause).find((time) => {
    const days = daySpan(time.value)
    return days !== null && days.last < published - (isBound(article.text, sentence, time) ? LONG_AGO : OLD_DAYS)
  })
  return old?.value ?? null
}
