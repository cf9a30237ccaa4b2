import type { Span } from '../../text/span.ts'

/** How a line of prose ends. */
const STOP = /[.!?…:;,"”’')\]]$/u
/** Lines with a stop that a report must have, and the share of all its lines, for one without a stop to stand out. */
const FEWEST_LINES = 4
const MOST_END = 0.75
/** A longer line without a stop was run together from several, in UTF-16 units. */
const LONGEST_LINE = 400

/**
 * Whether a stretch is all of a line without a stop in a report whose lines end with one: the words under a picture or a
 * heading that a page left in the text ("Driver is held as divers go down").
 */
export function isLooseLine(text: string, stretch: Span): boolean {
  const start = text.lastIndexOf('\n', stretch.start - 1) + 1
  const next = text.indexOf('\n', stretch.end)
  const line = text.slice(start, next < 0 ? text.length : next).trim()
  if (STOP.test(line) || line.length > LONGEST_LINE || /[.!?]["”]? /u.test(line)) return false
  const lines = text
    .split('\n')
    .map((other) => other.trim())
    .filter((other) => other.length > 0)
  const ended = lines.filter((other) => STOP.test(other)).length
  return ended >= FEWEST_LINES && ended >= lines.length * MOST_END
}
