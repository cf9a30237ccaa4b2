import { isoDay } from '../../text/calendar.ts'
import { dayNumber } from '../calendar.ts'
import type { EventMention } from './event-mention.ts'

// A weekday that lies so many days before its report: six days back, or tomorrow.
const AMBIGUOUS_LAG = 6
const WEEK = 7

/**
 * A report of late Monday that tells what happened "on Tuesday" comes from where it was Tuesday already: its page is dated
 * in another zone. Such a mention is of tomorrow, not of six days ago, where more reports of the story tell of that day.
 */
export function shiftDays(mentions: readonly EventMention[]): EventMention[] {
  const suspects = new Set(mentions.filter(isAmbiguous))
  if (suspects.size === 0) return [...mentions]
  const told = new Map<string, Set<string>>()
  for (const mention of mentions) {
    if (suspects.has(mention) || mention.days.precision !== 'day') continue
    const reports = told.get(mention.date) ?? new Set()
    told.set(mention.date, reports.add(mention.report.article.id))
  }
  const moved = new Set<string>()
  const shifted = mentions.map((mention): EventMention => {
    if (!suspects.has(mention)) return mention
    const first = mention.days.first + WEEK
    const date = isoDay(first)
    if ((told.get(date)?.size ?? 0) <= (told.get(mention.date)?.size ?? 0)) return mention
    moved.add(sentenceOf(mention))
    return {
      ...mention,
      date,
      days: { first, last: first, precision: 'day' },
      rule: 'story/timeline/weekday-in-another-zone',
    }
  })
  // A sentence that names the day of the news itself is not of its page's day as well.
  return shifted.filter((mention) => mention.time !== null || !moved.has(sentenceOf(mention)))
}

const sentenceOf = ({ report, position }: EventMention): string => `${position} ${report.article.id}`

function isAmbiguous({ rule, days, status, report }: EventMention): boolean {
  const published = report.article.published && dayNumber(report.article.published.value)
  return (
    published !== null &&
    /weekday|day-part|clock-and-day/.test(rule) &&
    status === 'happened' &&
    published - days.first === AMBIGUOUS_LAG
  )
}
