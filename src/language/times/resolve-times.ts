import type { Span } from '../../text/span.ts'
import type { Layout } from '../layout.ts'
import type { TimeExpression } from '../reading.ts'
import type { Meaning } from './meaning.ts'
import { resolveMeaning } from './resolve-meaning.ts'
import type { Direction, Found, TimesPack } from './times-pack.ts'
import type { Published, When } from './when.ts'
import { publishedDay } from './when.ts'

/** What a meaning is resolved against. */
export interface Context {
  readonly published: Published | null
  /** What was spoken of before, the latest last. */
  readonly before: readonly Mentioned[]
  /** Which way the verbs point; asked only where it matters. */
  readonly direction: () => Direction
}

export interface Mentioned extends Span {
  readonly when: When
  readonly direction: Direction
}

/** A meaning with its place in the calendar, as far as it is known. */
export interface Resolved {
  readonly type: TimeExpression['type']
  readonly value: string
  readonly when: When | null
  readonly anchor: TimeExpression['anchor']
  readonly direction: Direction
}

/** Gives each expression its value, in the order of the text: a later one may lean on an earlier. */
export function resolveTimes(found: readonly Found[], date: Layout['published'], pack: TimesPack): TimeExpression[] {
  const published = publishedDay(date)
  const before: Mentioned[] = []
  return found.map((one) => {
    const span = { start: one.pieces[one.from]!.start, end: one.pieces[one.to - 1]!.end }
    const context = { published, before, direction: once(() => pack.directionAt(one)) }
    const { type, value, when, anchor, direction } = resolveMeaning(one.meaning, context)
    if (when) before.push({ ...span, when, direction })
    return { ...span, type, value, mod: one.meaning.mod ?? null, rule: one.rule, anchor, direction }
  })
}

/** Whether a meaning is a day, so that a time of day can be added to it. */
export function isDayMeaning({ kind, ...rest }: Meaning): boolean {
  if (kind === 'weekday' || kind === 'date' || kind === 'feast') return true
  return (kind === 'unit' || kind === 'offset' || kind === 'same') && 'unit' in rest && rest.unit === 'D'
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
