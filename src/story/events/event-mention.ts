import type { Span } from '../../text/span.ts'
import type { DaySpan } from '../calendar.ts'
import type { Report } from '../report.ts'
import type { EventStatus } from '../timeline/timeline-entry.ts'
import type { EventClass } from './words/event-classes.ts'

/** One place in one report where an event is given a day, a week, a month or a year. */
export interface EventMention {
  readonly report: Report
  /** ISO 8601: 2021-12-07, 2021-W49, 2021-12 or 2021. */
  readonly date: string
  readonly days: DaySpan
  /** An `announcement` is an event of saying; everything else is an `event`. */
  readonly kind: 'event' | 'announcement'
  /** Who announces: a person's id, or the ref its article knows it by. */
  readonly speaker: string | null
  readonly sentence: Span
  /** Which sentence of the report: 0 is its lede. */
  readonly position: number
  /** The words that give its day; null where the report's own day does. */
  readonly time: Span | null
  /** The words that tell the event: the clause of its time expression, or the whole sentence. */
  readonly words: Span
  /** Whether those words are only a part of the sentence that can stand alone. */
  readonly partial: boolean
  readonly status: EventStatus
  readonly classes: ReadonlySet<EventClass>
  /** The people, places and organisations that take part. */
  readonly people: ReadonlySet<string>
  /** What else the words are about. */
  readonly stems: ReadonlySet<string>
  /** How its day was worked out. */
  readonly rule: string
}
