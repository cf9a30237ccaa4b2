import type { Span } from '../../text/span.ts'
import { trimSpan } from '../../text/span.ts'

/** A line of the source that holds something, without white space around it. */
export interface Line extends Span {
  readonly text: string
  /** How many empty lines stand directly above it. */
  readonly gap: number
}

// Every line break there is: CR LF, LF, CR, form feed, vertical tab, NEL, LINE and PARAGRAPH SEPARATOR.
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

// What a reader sees: a line of blanks and zero-width signs alone is empty.
const SIGN = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/

/** The lines of a text that are not empty, in order, with their places in it. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let gap = 0
  const add = (end: number): void => {
    const span = trimSpan(source, { start, end })
    if (!SIGN.test(source.slice(span.start, span.end))) gap++
    else {
      lines.push({ ...span, text: source.slice(span.start, span.end), gap })
      gap = 0
    }
  }
  for (const match of source.matchAll(BREAK)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(source.length)
  return lines
}
