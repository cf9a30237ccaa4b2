import { type Citation, cite } from '../citation.ts'
import type { EventMention } from '../events/event-mention.ts'
import type { EventStatus, TimelineEntry } from './timeline-entry.ts'

type Step = TimelineEntry['history'][number]

// Citations a step of the history carries at most: the first reports of it.
const MOST_CITED = 5

/**
 * Each status an event has had, by the day it was first reported, and the one it has now. What has happened is no plan
 * any more, and what was confirmed is not merely planned by a later report that says less.
 */
export function tellHistory(mentions: readonly EventMention[]): { status: EventStatus; history: Step[] } {
  const dated = [...mentions].sort(byReport)
  const order: EventStatus[] = []
  const evidence = new Map<EventStatus, Citation[]>()
  const at = new Map<EventStatus, string | null>()
  for (const mention of dated) {
    const { status } = mention
    const known = evidence.get(status)
    if (known) {
      if (known.length < MOST_CITED) known.push(cite(mention.report.article, mention.shown))
      continue
    }
    if (order.some((earlier) => outranks(earlier, status))) continue
    order.push(status)
    evidence.set(status, [cite(mention.report.article, mention.shown)])
    at.set(status, dayOf(mention))
  }
  const history = order.map((status) => ({ status, at: at.get(status) ?? null, evidence: evidence.get(status)! }))
  return { status: order.at(-1)!, history }
}

/** Whether a status, once reported, is not taken back by a later mention of the other. */
function outranks(earlier: EventStatus, later: EventStatus): boolean {
  if (earlier === 'happened') return later !== 'denied'
  if (earlier === 'cancelled') return later !== 'happened' && later !== 'confirmed'
  if (earlier === 'confirmed') return later === 'planned' || later === 'possible'
  return earlier === 'planned' && later === 'possible'
}

/** The day a mention was reported; null where its report is undated. */
export function dayOf({ report }: EventMention): string | null {
  return report.article.published?.value.slice(0, 10) ?? null
}

/** Orders mentions by the day they were reported, undated ones last, then by report and place. */
export function byReport(a: EventMention, b: EventMention): number {
  const [x, y] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  // On one day a plan comes before its confirmation, and both before the event.
  const rank = RANK[a.status] - RANK[b.status]
  if (rank !== 0) return rank
  const [m, n] = [a.report.article.id, b.report.article.id]
  return m === n ? a.shown.start - b.shown.start : m < n ? -1 : 1
}

const RANK: Readonly<Record<EventStatus, number>> = {
  possible: 0,
  planned: 1,
  confirmed: 2,
  happened: 3,
  cancelled: 4,
  denied: 5,
}
