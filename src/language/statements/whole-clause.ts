import { TAG } from '../tagging/tag-words.ts'
import type { CueReading, Range } from './candidates.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** A content before its attribution, up to the comma that parts them: "The Red Cross | brokered the deal |, said Olsen". */
export function upToAttribution(
  { tags, tokens, sentenceOf, quotationOf }: Parsed,
  { content, cue, speaker }: CueReading,
  cues: ReadonlySet<number>,
): readonly Range[] | null {
  const [only] = content
  if (!only || content.length > 1 || only.to > cue.from || sentenceOf[only.from] !== sentenceOf[cue.from]) return null
  const comma = (speaker && speaker.from >= only.to ? Math.min(speaker.from, cue.from) : cue.from) - 1
  if (comma <= only.to || tokens[comma]!.text !== ',' || tags[only.to] === TAG.SIGN) return null
  for (let at = only.to - 1; at < comma; at++) {
    if (quotationOf[at]! >= 0 || cues.has(at)) return null
  }
  return [{ from: only.from, to: comma }]
}

/** A content behind its cue with the verb that it is the subject of: "said 8,000 people | took part". */
export function withWholeClause(
  parsed: Parsed,
  { content, cue }: CueReading,
  cues: ReadonlySet<number>,
  pack: StatementsPack,
): readonly Range[] {
  const { tags, sentenceOf, quotationOf } = parsed
  const last = content.at(-1)
  if (content.length !== 1 || !last || last.from < cue.to || quotationOf[last.from]! >= 0) return content
  const next = last.to
  if (sentenceOf[next] !== sentenceOf[cue.from]) return content
  // "a response to Sund's | hopes that": an owner's noun is its own, even where it is a cue.
  if (cues.has(next) && !pack.possessive.has(parsed.tokens[next - 1]!.lower)) return content
  const quoted = endOfAwaitedQuotation(parsed, next)
  if (quoted > next) return [{ from: last.from, to: quoted }]
  const hasVerb = hasVerbIn(parsed, last.from, last.to)
  // "called it a “farce” | saying": the participle behind a quotation is the speaker's.
  if (quotationOf[next - 1]! >= 0 && pack.participle.test(parsed.tokens[next]!.lower)) return content
  const goesOn =
    isMoney(parsed, next) ||
    isWithinPhrase(parsed, next, pack) ||
    tags[next - 1] === TAG.AUX ||
    (!hasVerb && (tags[next] === TAG.VERB || tags[next] === TAG.AUX || isLinked(parsed, next, pack))) ||
    (hasVerb && (awaitsVerb(parsed, last, pack) || isWithinSubclause(parsed, last, pack)))
  return goesOn ? [{ from: last.from, to: endOfAwaitedQuotation(parsed, endOfClause(parsed, next)) }] : content
}

function hasVerbIn({ tags }: Parsed, from: number, to: number): boolean {
  return tags.subarray(from, to).some((tag) => tag === TAG.VERB || tag === TAG.AUX)
}

/** Whether a content ends within the relative clause of its subject: "the crew of the ferry that sank | on Sunday was drunk". */
function awaitsVerb(parsed: Parsed, { from, to }: Range, pack: StatementsPack): boolean {
  const { tokens, tags, sentenceOf } = parsed
  const start = pack.clauseOpening.has(tokens[from]!.lower) ? from + 1 : from
  let relative = start
  while (relative < to && !pack.relatives.has(tokens[relative]!.lower)) relative++
  if (relative === to || relative === start || hasVerbIn(parsed, start, relative)) return false
  for (let at = to; sentenceOf[at] === sentenceOf[from]; at++) {
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX) return true
    if (tags[at] === TAG.SIGN || tags[at] === TAG.CONJ) return false
  }
  return false
}

/** Whether a content ends with the subject of a clause that hangs on it: "could differ if the government | issued new rules". */
function isWithinSubclause(parsed: Parsed, { from, to }: Range, pack: StatementsPack): boolean {
  const { tokens, tags } = parsed
  const isPredicate = tags[to] === TAG.AUX || (tags[to] === TAG.VERB && !pack.participle.test(tokens[to]!.lower))
  if (!isPredicate || quoteEdge(parsed, to)) return false
  let opening = to - 1
  while (opening > from && SUBJECT.has(tags[opening]!)) opening--
  const word = tokens[opening]!.lower
  const opens = pack.conditions.has(word) || (pack.clauseJoining.has(word) && !pack.relatives.has(word))
  return opens && opening > from && opening < to - 1
}

const SUBJECT: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN, TAG.PRON, TAG.NUM])

function quoteEdge({ quotationOf }: Parsed, at: number): boolean {
  return quotationOf[at] !== quotationOf[at - 1]
}

/** Where a quotation ends that the word right before it waits for: "in order to | “justify the arrest”"; the place itself where none does. */
function endOfAwaitedQuotation({ tags, quotationOf, sentenceOf }: Parsed, at: number): number {
  const quotation = quotationOf[at] ?? -1
  if (quotation < 0 || quotationOf[at - 1]! >= 0 || !AWAITING.has(tags[at - 1]!)) return at
  let to = at
  while (quotationOf[to] === quotation && sentenceOf[to] === sentenceOf[at]) to++
  return to
}

const AWAITING: ReadonlySet<number> = new Set([TAG.ADP, TAG.DET, TAG.PART])

/** Whether a preposition goes on with the noun before it: "a rise | of 9 percent", "tolerance | for such acts". */
function isLinked({ tags, tokens }: Parsed, at: number, { nounLinks }: StatementsPack): boolean {
  return tags[at - 1] === TAG.NOUN && nounLinks.has(tokens[at]!.lower)
}

const NOMINALS: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PROPN, TAG.ADJ, TAG.NUM])
const BEFORE_NOUN: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NUM])

/** Whether a phrase is cut right before a place: "a 42 | -yard kick", "her 15-year-old | cousin had been hurt", "dug | up old cases". */
function isWithinPhrase(parsed: Parsed, at: number, pack: StatementsPack): boolean {
  const { tags, tokens, sentenceOf } = parsed
  if (sentenceOf[at] !== sentenceOf[at - 1]) return false
  if (isHyphen(parsed, at) || (tags[at] === TAG.ADP && pack.particles.has(tokens[at]!.lower))) return true
  const isCompound = tags[at - 1] === TAG.NOUN && tags[at - 3] === TAG.NUM && isHyphen(parsed, at - 2)
  if (isCompound) return tags[at] === TAG.NOUN
  return (
    (BEFORE_NOUN.has(tags[at - 1]!) && NOMINALS.has(tags[at]!)) || isWithinNoun(parsed, at, pack) || waits(parsed, at)
  )
}

/** "a “massive” | cut on his face", "Sund's | hopes": an adjective in quotation marks or an owner that a noun follows. */
function isWithinNoun({ tags, tokens, quotationOf }: Parsed, at: number, pack: StatementsPack): boolean {
  if (quotationOf[at]! >= 0) return false
  if (pack.possessive.has(tokens[at - 1]!.lower)) return NOMINALS.has(tags[at]!)
  const quotation = quotationOf[at - 1]!
  if (quotation < 0 || (tags[at] !== TAG.NOUN && tags[at - 2] !== TAG.ADJ)) return false
  let before = at - 1
  while (before >= 0 && quotationOf[before] === quotation) before--
  return before >= 0 && BEFORE_NOUN.has(tags[before]!)
}

/** "to determine | the next steps", "aimed at | blocking it", "the harbour and the | quay": a word that waits for what follows. */
function waits({ tags, quotationOf }: Parsed, at: number): boolean {
  if (quotationOf[at]! >= 0 || quotationOf[at - 1]! >= 0) return false
  const [last, next] = [tags[at - 1]!, tags[at]!]
  if (last === TAG.VERB) return next === TAG.DET || next === TAG.ADJ || next === TAG.NUM || next === TAG.NOUN
  return WAITING.has(last) && (NOMINALS.has(next) || next === TAG.DET || next === TAG.VERB)
}

const WAITING: ReadonlySet<number> = new Set([TAG.ADP, TAG.CONJ, TAG.DET, TAG.PART])

/** A hyphen that stands between two words without space. */
function isHyphen({ tokens }: Parsed, at: number): boolean {
  return (
    tokens[at]?.text === '-' && tokens[at]!.start === tokens[at - 1]?.end && tokens[at]!.end === tokens[at + 1]?.start
  )
}

/** The token at which a clause ends: the next sign outside of numbers, or its sentence's end. */
export function endOfClause(parsed: Parsed, from: number): number {
  const { tags, tokens, sentenceOf } = parsed
  let at = from
  while (
    sentenceOf[at] === sentenceOf[from] &&
    (tags[at] !== TAG.SIGN || tokens[at]!.text === '%' || isMoney(parsed, at) || isHyphen(parsed, at))
  )
    at++
  return at
}

/** "€3.4bn", "$5m": a sign of money right before its number. */
function isMoney({ tokens }: Parsed, at: number): boolean {
  return /^\p{Sc}$/u.test(tokens[at]?.text ?? '') && /^\d/.test(tokens[at + 1]?.text ?? '')
}
