import type { Span } from '../../text/span.ts'
import { firstFrom, overlaps } from '../../text/span.ts'
import type { Statement, TimeExpression } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** How many letters may lie between the cue and the time it was said at: "said in a call with reporters on Friday". */
const NEAR = 60

/** Letters of the longest time expression. */
const LONGEST_TIME = 400

/**
 * When it was said: the time expression beside the cue and outside the content ("said on Friday", "Lavrov on Thursday
 * called on"), or that opens the sentence ("On Friday, the mayor said"). Null where no calendar value is known.
 */
export function findSaid(
  parsed: Parsed,
  chosen: Chosen,
  content: readonly Span[],
  times: readonly TimeExpression[],
  pack: StatementsPack,
): Statement['said'] {
  const { start, end } = parsed.tokens[chosen.head]!
  let best: TimeExpression | null = null
  let nearest = NEAR
  for (let at = firstFrom(times, start - 4 * NEAR - LONGEST_TIME); at < times.length; at++) {
    const time = times[at]!
    if (time.end < start - 4 * NEAR) continue
    if (time.start > end + 2 * NEAR) break
    const away = time.end <= start ? start - time.end : time.start - end
    if (away > nearest || !belongs(parsed, chosen, content, time, pack)) continue
    best = time
    nearest = away
  }
  return best && asDay(best)
}

function belongs(
  parsed: Parsed,
  chosen: Chosen,
  content: readonly Span[],
  time: TimeExpression,
  pack: StatementsPack,
): boolean {
  if (time.type !== 'DATE' && time.type !== 'TIME') return false
  if (content.some((piece) => overlaps(piece, time))) return false
  const at = tokenAt(parsed, time.start, chosen.head)
  if (at < 0 || parsed.sentenceOf[at] !== parsed.sentenceOf[chosen.head]) return false
  // "since Friday" tells no moment, and a time beyond a verb or an "and" is another's.
  if (at > 0 && pack.noMoment.has(parsed.tokens[at - 1]!.lower)) return false
  if (at < chosen.head && standsInAnotherClause(parsed, at, pack)) return false
  for (let between = Math.min(at, chosen.head) + 1; between < Math.max(at, chosen.head); between++) {
    if (parsed.tags[between] === TAG.VERB || parsed.tags[between] === TAG.CONJ) return false
  }
  // Between the cue and its time no content may begin: what follows the content is mostly the content's.
  const [low, high] =
    at < chosen.head ? [time.end, parsed.tokens[chosen.head]!.start] : [parsed.tokens[chosen.head]!.end, time.start]
  return !content.some((piece) => piece.start >= low && piece.end <= high)
}

/** Tokens; how far before a time its clause may have begun. */
const CLAUSE_REACH = 10

/** Whether a time before a cue stands behind a verb of its own: "Lund, who resigned in June, denied". */
function standsInAnotherClause({ tokens, tags, sentenceOf }: Parsed, at: number, pack: StatementsPack): boolean {
  let hasVerb = false
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE_REACH) && sentenceOf[i] === sentenceOf[at]; i--) {
    if (hasVerb && pack.clauseJoining.has(tokens[i]!.lower)) return true
    hasVerb ||= tags[i] === TAG.VERB || tags[i] === TAG.AUX
  }
  return false
}

/** The token that starts at an offset, looked for near another token. */
function tokenAt({ tokens }: Parsed, offset: number, near: number): number {
  let at = near
  while (at > 0 && tokens[at]!.start > offset) at--
  while (at < tokens.length && tokens[at]!.start < offset) at++
  return tokens[at]?.start === offset ? at : -1
}

function asDay({ value }: TimeExpression): Statement['said'] {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return { value, precision: 'minute' }
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  if (day) return { value: day, precision: 'day' }
  if (/^\d{4}-\d\d$/.test(value)) return { value, precision: 'month' }
  return /^\d{4}$/.test(value) ? { value, precision: 'year' } : null
}
