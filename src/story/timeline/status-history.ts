import { overlaps } from '../../text/span.ts'
import { type Citation, cite } from '../citation.ts'
import type { EventMention } from '../events/event-mention.ts'
import type { EventStatus } from '../events/event-status.ts'
import type { EventNote } from '../events/find-notes.ts'
import type { StoryEvent } from '../events/story-event.ts'
import type { TimelineEntry } from './timeline-entry.ts'

type Step = TimelineEntry['history'][number]

// Citations a step of the history carries at most: the first reports of it.
const MOST_CITED = 5

/**
 * Each status an event has had, by the day it was first reported, and the one it has now. What has happened is no plan
 * any more, and what was confirmed is not merely planned by a later report that says less.
 */
export function tellHistory({ mentions, notes }: StoryEvent): { status: EventStatus; history: Step[] } {
  const dated = [...mentions.map(ofMention), ...notes.flatMap(ofNote)].sort(byDay)
  const order: EventStatus[] = []
  const evidence = new Map<EventStatus, Citation[]>()
  const at = new Map<EventStatus, string | null>()
  for (const { status, day, citation } of dated) {
    const known = evidence.get(status)
    if (known) {
      if (known.length < MOST_CITED) known.push(citation)
      continue
    }
    if (order.some((earlier) => outranks(earlier, status))) continue
    order.push(status)
    evidence.set(status, [citation])
    at.set(status, day)
  }
  const told = order.filter((status, i) => !isSaidInOne(evidence.get(status)!, evidence.get(order[i + 1]!)))
  const history = told.map((status) => ({ status, at: at.get(status) ?? null, evidence: evidence.get(status)! }))
  return { status: order.at(-1)!, history }
}

/** Whether a status rests on no other words than the next one does: "opened a probe into the planned purchase" was no plan. */
function isSaidInOne(own: readonly Citation[], next: readonly Citation[] | undefined): boolean {
  return own.every((one) => next?.some((other) => other.article === one.article && overlaps(other, one)))
}

/** One report of a status. */
interface Sighting {
  readonly status: EventStatus
  readonly day: string | null
  readonly citation: Citation
}

function ofMention(mention: EventMention): Sighting {
  return { status: mention.status, day: dayOf(mention), citation: cite(mention.report.article, mention.shown) }
}

function ofNote({ report, says, sentence }: EventNote): Sighting[] {
  if (says === 'date open') return []
  return [
    {
      status: says,
      day: report.article.published?.value.slice(0, 10) ?? null,
      citation: cite(report.article, sentence),
    },
  ]
}

/** Orders sightings by their day, undated ones last; on one day a plan comes before its confirmation. */
function byDay(a: Sighting, b: Sighting): number {
  const [x, y] = [a.day ?? '9999', b.day ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  if (a.status !== b.status) return RANK[a.status] - RANK[b.status]
  const [m, n] = [a.citation.article, b.citation.article]
  return m === n ? a.citation.start - b.citation.start : m < n ? -1 : 1
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
