import type { Citation } from '../citation.ts'
import type { EventStatus } from '../events/event-status.ts'
import type { StoryDate } from '../story-date.ts'

/** One event of the story, however many report it. */
export interface TimelineEntry {
  readonly date: StoryDate
  /** The status it has now. */
  readonly status: EventStatus
  /** Its best sentence, in a source's words. */
  readonly text: string
  readonly evidence: readonly Citation[]
  readonly origins: readonly string[]
  readonly firstReported: { readonly article: string; readonly at: string | null }
  readonly weight: number
  /** Each status it had, by the day it was first reported. */
  readonly history: readonly {
    readonly status: EventStatus
    readonly at: string | null
    readonly evidence: readonly Citation[]
  }[]
  /** Old events that a report recalls stand apart from the news. */
  readonly background: boolean
  /** A plan whose day has passed with no report that it happened. */
  readonly passedWithoutReport: boolean
  /** How the date was worked out, where no report states it as such. */
  readonly rule: string
}
