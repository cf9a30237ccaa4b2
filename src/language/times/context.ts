import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../reading.ts'
import type { Direction } from './times-pack.ts'
import type { Published, When } from './when.ts'
import { yearOf } from './when.ts'

/** What a meaning is resolved against. */
export interface Context {
  readonly published: Published | null
  /** What was spoken of before, the latest last. */
  readonly before: readonly Mentioned[]
  /** Which way the verbs point; asked only where it matters. */
  readonly direction: () => Direction
  /** Whether it is certain that this is past; asked only where it matters. */
  readonly isPlainlyPast: () => boolean
}

export interface Mentioned extends Span {
  readonly when: When
  readonly direction: Direction
  /** Only set beside something else for comparison: "up from a year earlier". Nothing leans on it. */
  readonly compared: boolean
  /** Months of the year that results are told of: "the first nine months". */
  readonly reported: boolean
}

/** A meaning with its place in the calendar, as far as it is known. */
export interface Resolved {
  readonly type: TimeExpression['type']
  readonly value: string
  readonly when: When | null
  readonly anchor: TimeExpression['anchor']
  readonly direction: Direction
}

/** Whether what was spoken of is still to come: a part of a later year, or one that the verbs point ahead to. */
export function isToCome({ when, direction }: Mentioned, published: Published | null): boolean {
  return when.grain === 'part' && (direction === 'future' || (published !== null && yearOf(when) > published.year))
}
