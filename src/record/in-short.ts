import { dayNumber, daySpan } from '../story/calendar.ts'
import { latestLine } from './latest-line.ts'
import type { Record } from './record.ts'

type Entry = Record['timeline'][number]

/** What a reader on deadline asks first, in lines of the record itself: nothing is summed up in other words. */
export interface InShort {
  /** The last thing that happened. */
  readonly latest: Entry | null
  /** What several independent origins report, the best attested first. */
  readonly firm: readonly Entry[]
  /** Where sources differ. */
  readonly figures: readonly Record['figures'][number][]
  readonly disputes: readonly Record['disputes'][number][]
  /** What is to come after the last report, the soonest first. */
  readonly ahead: readonly Entry[]
}

/** Lines of each kind, at most: what is read in seconds. */
const MOST = 2

/** Picks the lines that stand above all others. */
export function inShort(record: Record): InShort {
  const latest = latestLine(record)
  const news = record.timeline.filter((entry) => !entry.background && entry !== latest)
  const lastDay = Math.max(
    ...record.articles.map(({ published }) => dayNumber(published?.value.slice(0, 10) ?? '') ?? 0),
  )
  const attested = news.filter(({ status, origins }) => status === 'happened' && origins.length > 1)
  const coming = news.flatMap((entry) => {
    const first = daySpan(entry.date.value)?.first ?? 0
    const isToCome = (entry.status === 'planned' || entry.status === 'confirmed') && lastDay > 0 && first > lastDay
    return isToCome ? [{ entry, first }] : []
  })
  return {
    latest,
    firm: attested.sort((a, b) => b.origins.length - a.origins.length || b.weight - a.weight).slice(0, MOST),
    figures: record.figures.filter(({ agree }) => !agree).slice(0, MOST),
    disputes: record.disputes.filter(({ kind }) => kind !== 'figure').slice(0, MOST),
    ahead: coming
      .sort((a, b) => a.first - b.first)
      .map(({ entry }) => entry)
      .slice(0, MOST),
  }
}
