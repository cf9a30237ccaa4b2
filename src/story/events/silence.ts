import { dayNumber } from '../calendar.ts'
import type { Report } from '../report.ts'
import type { EventMention } from './event-mention.ts'

// Days without a report of the story after which a page may be one of its old reports, dated anew. Set by reading ten
// stories, in six of which a site had dated its pages anew by one to twenty months.
const SILENCE_DAYS = 5

/** The days on which the story was reported again after a silence, as day numbers in order. */
export function startsAfterSilence(mentions: readonly EventMention[]): number[] {
  const days = [...new Set(mentions.flatMap(({ report }) => publishedOn(report) ?? []))].sort((a, b) => a - b)
  return days.filter((day, i) => i > 0 && day - days[i - 1]! >= SILENCE_DAYS)
}

/** The day number of a report; null where it is undated. */
export function publishedOn({ article }: Report): number | null {
  return article.published && dayNumber(article.published.value)
}
