import type { Span } from '../../text/span.ts'
import type { DaySpan } from '../calendar.ts'
import type { Report } from '../report.ts'
import type { Description } from './describe.ts'
import type { EventStatus } from './event-status.ts'

/** One place in one report where an event is given a day, a week, a month or a year. */
export interface EventMention extends Description {
  readonly report: Report
  /** ISO 8601: 2021-12-07, 2021-W49, 2021-12 or 2021. */
  readonly date: string
  readonly days: DaySpan
  /** An `announcement` is an event of saying; everything else is an `event`. */
  readonly kind: 'event' | 'announcement'
  /** Who announces, a spokesman before those he speaks for: people's ids, or the refs their article knows them by. */
  readonly speakers: readonly string[]
  /** Which sentence of the report: 0 is its lede. */
  readonly position: number
  /** The words that give its day; null where the report's own day does. */
  readonly time: Span | null
  /** Whether its day was reckoned from the report's own ("on Sunday", "last month"), and moves with it. */
  readonly isReckoned: boolean
  /** The words that a reader is shown for it: its sentence, or the clause of it that stands alone. */
  readonly shown: Span
  /** The clause of its sentence that tells it. */
  readonly clause: Span
  /** Whether that is the sentence's main clause, so that the sentence is rather of this day than of another it names. */
  readonly isMain: boolean
  /** Whether the clause itself names who takes part; else they are those whom its sentence names. */
  readonly isNamed: boolean
  /** Whom and which places within a country its whole sentence names. */
  readonly around: Pick<Description, 'people' | 'places'>
  readonly status: EventStatus
  /** How its day was worked out. */
  readonly rule: string
}
