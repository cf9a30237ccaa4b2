import { isoDay } from '../../text/calendar.ts'
import { textOf } from '../../text/span.ts'
import { dayNumber, daySpan } from '../calendar.ts'
import { type Citation, cite } from '../citation.ts'
import type { EventMention } from '../events/event-mention.ts'
import type { StoryEvent } from '../events/story-event.ts'
import type { Lineage } from '../lineage/lineage.ts'
import type { Report } from '../report.ts'
import { chooseEvents, type NewsDays } from './choose-events.ts'
import { weighDays } from './day-weights.ts'
import { findOwnWords } from './own-words.ts'
import { leaveOutSaidTwice } from './said-twice.ts'
import { byReport, dayOf, tellHistory } from './status-history.ts'
import type { TimelineEntry } from './timeline-entry.ts'
import { exactMention, weighEvents } from './weigh-entries.ts'

/** One line of a timeline, and the event that it tells. */
export interface TimelineLine {
  readonly event: StoryEvent
  readonly entry: TimelineEntry
}

/** The events of a story by date, one line an event, with the status each has had. */
export function buildTimeline(
  events: readonly StoryEvent[],
  reports: readonly Report[],
  lineage: Lineage,
): TimelineLine[] {
  const news = newsDays(reports)
  const isBackground = (event: StoryEvent) => isRecalled(event, news)
  const days = weighDays(events, reports)
  const chosen = leaveOutSaidTwice(chooseEvents(events, { reports: reports.length, news, days, isBackground }))
  const shown = findOwnWords(chosen)
  const weights = weighEvents([...shown.keys()], days)
  return [...shown]
    .map(([event, best]) => ({ event, entry: tellEvent(event, best, lineage, news, weights.get(event)!) }))
    .sort((a, b) => byDate(a.entry, b.entry))
}

function newsDays(reports: readonly Report[]): NewsDays | null {
  const days = reports.flatMap(({ article }) => (article.published && dayNumber(article.published.value)) ?? [])
  if (days.length === 0) return null
  return days.reduce((span, day) => ({ first: Math.min(span.first, day), last: Math.max(span.last, day) }), {
    first: days[0]!,
    last: days[0]!,
  })
}

// Days before a story's first report from which on an event counts as news: "last month" of a report of the 3rd is near.
const RECENT_DAYS = 14

/** Whether an event lies well before the news that recalls it. */
function isRecalled({ mentions }: StoryEvent, news: NewsDays | null): boolean {
  return news !== null && exactMention(mentions).days.last < news.first - RECENT_DAYS
}

function tellEvent(
  event: StoryEvent,
  best: EventMention,
  lineage: Lineage,
  news: NewsDays | null,
  weight: number,
): TimelineEntry {
  const mentions = [...event.mentions].sort(byReport)
  const exact = exactMention(mentions)
  const { status, history } = tellHistory(event)
  const origins = [...new Set(mentions.map(({ report }) => lineage.originOf.get(report.article.id)!))].sort()
  const first = mentions[0]!
  const passed = (status === 'planned' || status === 'confirmed') && news !== null && exact.days.last < news.last
  return {
    date: { value: exact.date, precision: exact.days.precision },
    status,
    text: textOf(best.report.article.text, best.shown),
    evidence: evidenceOf(best, mentions),
    origins,
    firstReported: { article: first.report.article.id, at: dayOf(first) },
    weight,
    history,
    background: isRecalled(event, news),
    passedWithoutReport: passed,
    rule: exact.rule,
  }
}

// Citations an entry carries at most: the best sentence of each of the first reports that tell it.
const MOST_CITED = 12

function evidenceOf(best: EventMention, mentions: readonly EventMention[]): Citation[] {
  const byArticle = new Map<string, EventMention>([[best.report.article.id, best]])
  for (const mention of mentions) {
    if (!byArticle.has(mention.report.article.id)) byArticle.set(mention.report.article.id, mention)
    if (byArticle.size >= MOST_CITED) break
  }
  return [...byArticle.values()].map((mention) => cite(mention.report.article, mention.shown))
}

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [placeOf(a), placeOf(b)]
  if (first !== second) return first < second ? -1 : 1
  return b.weight - a.weight || (a.text < b.text ? -1 : 1)
}

/** Where an entry stands among days: a week ("2021-W49") by its Monday, a year or month before its days. */
function placeOf({ date }: TimelineEntry): string {
  const span = date.precision === 'week' ? daySpan(date.value) : null
  return span ? isoDay(span.first) : date.value
}
