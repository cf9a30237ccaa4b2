import type { Span } from '../../text/span.ts'

/** A stretch of text with what is to be known of it. */
export interface Markable<T> extends Span {
  readonly note: T
}

/** Text, and marked stretches that hold text and marked stretches again: spans that cross are cut so that they nest. */
export type MarkedText<T> = readonly (string | Marked<T>)[]

export interface Marked<T> {
  readonly note: T
  /** Whether this is the rest of a stretch that began before: another one cuts through it, or it is marked part by part. */
  readonly isRest: boolean
  readonly inside: MarkedText<T>
}

/** Marks stretches of `text` between two offsets. `spans` are sorted by start, the longer first. */
export function markSpans<T>(text: string, from: number, to: number, spans: readonly Markable<T>[]): MarkedText<T> {
  const inRange = spans
    .filter((span) => span.start < to && from < span.end)
    .map(({ start, end, note }) => ({
      start: Math.max(start, from),
      end: Math.min(end, to),
      note,
      isRest: start < from,
    }))
  return mark(text, from, to, inRange)
}

interface Waiting<T> extends Markable<T> {
  readonly isRest: boolean
}

function mark<T>(text: string, from: number, to: number, spans: readonly Waiting<T>[]): MarkedText<T> {
  const waiting = [...spans]
  const marked: (string | Marked<T>)[] = []
  let at = from
  for (let span = waiting.shift(); span; span = waiting.shift()) {
    const { start, end, note, isRest } = span
    const within = waiting.filter((other) => other.start < end)
    waiting.splice(0, within.length)
    // What crosses this stretch's end goes on behind it.
    const beyond = within.filter((other) => other.end > end).map((other) => ({ ...other, start: end, isRest: true }))
    waiting.unshift(...beyond)
    waiting.sort((a, b) => a.start - b.start || b.end - a.end)
    if (start > at) marked.push(text.slice(at, start))
    const inner = within.map((other) => ({ ...other, end: Math.min(other.end, end) }))
    marked.push({ note, isRest, inside: mark(text, start, end, inner) })
    at = end
  }
  if (to > at) marked.push(text.slice(at, to))
  return marked
}
