import { overlaps } from '../../text/span.ts'
import type { Record, RecordSpan } from '../record.ts'
import { disputesBesideFigures } from '../wording.ts'

type Entry = Record['timeline'][number]
type Dispute = Record['disputes'][number]

/** The entries of the timeline that sources dispute, each with its dispute: a side of it rests on words the entry rests on. */
export function contestedEntries(record: Record): ReadonlyMap<Entry, Dispute> {
  const disputed = disputesBesideFigures(record).map((dispute) => ({
    dispute,
    words: dispute.sides.flatMap(({ evidence }) => evidence),
  }))
  const touches = (span: RecordSpan, words: readonly RecordSpan[]): boolean =>
    words.some((other) => other.article === span.article && overlaps(other, span))
  return new Map(
    record.timeline.flatMap((entry): (readonly [Entry, Dispute])[] => {
      const found = disputed.find(({ words }) => entry.evidence.some((span) => touches(span, words)))
      return found ? [[entry, found.dispute]] : []
    }),
  )
}
