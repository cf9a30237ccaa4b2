import type { Span } from '../../text/span.ts'
import { firstFrom } from '../../text/span.ts'
import type { TimeExpression } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Chosen } from './choose-readings.ts'
import type { Parsed } from './units.ts'

/**
 * The pieces of a content with the day that ends its clause: "said four people were released | on Wednesday morning." A day that tells when a
 * thing was said stands beside the verb of saying; behind a whole clause it is the clause's.
 */
export function withItsDay(
  text: string,
  parsed: Parsed,
  { cue, content }: Chosen,
  pieces: readonly Span[],
  times: readonly TimeExpression[],
): readonly Span[] {
  const [last, range] = [pieces.at(-1), content.at(-1)]
  if (!last || !range || range.from < cue.to || parsed.quotationOf[range.to - 1]! >= 0) return pieces
  if (!isClause(parsed, range)) return pieces
  const link = /^\s+(?:\p{Ll}{2} )?/u.exec(text.slice(last.end, last.end + LINK))
  if (!link) return pieces
  const start = last.end + link[0].length
  const time = times[firstFrom(times, start)]
  if (time?.start !== start || (time.type !== 'DATE' && time.type !== 'TIME')) return pieces
  return endsClause(text, time.end) ? [...pieces.slice(0, -1), { start: last.start, end: time.end }] : pieces
}

/** Letters of the space and the short preposition before a day. */
const LINK = 8

function endsClause(text: string, at: number): boolean {
  return at >= text.length || /[.,;\n]/.test(text[at]!)
}

function isClause({ tags }: Parsed, { from, to }: { from: number; to: number }): boolean {
  return tags
    .subarray(from + 1, to)
    .some((tag, at) => tag === TAG.AUX || (tag === TAG.VERB && tags[from + at] !== TAG.PART))
}
