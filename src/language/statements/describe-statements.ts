import type { Quotation } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'
import { firstFrom, overlaps, trimSpan } from '../../text/span.ts'
import type { Layout } from '../layout.ts'
import type { Entity, Name, Statement, TimeExpression } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import { spanOf } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { Discourse } from './discourse.ts'
import { findAddressee } from './find-addressee.ts'
import { findSaid } from './find-said.ts'
import { findVoice } from './find-voice.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import { shadeStatement } from './shade-statement.ts'
import { isParted, sharedSpeaker } from './shared-speaker.ts'
import type { StatementsPack } from './statements-pack.ts'
import { tidyPieces, tidySpan, withoutDateline } from './tidy-spans.ts'
import type { Parsed } from './units.ts'
import { withItsDay } from './with-its-day.ts'

/** A text with what the other finders found in it. */
export type StatementLayout = Layout & {
  readonly times: readonly TimeExpression[]
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
}

/** Makes statements of the chosen readings, in order, so that a pronoun finds who spoke before. */
export function describeStatements(
  { text, names, entities, times }: StatementLayout,
  parsed: Parsed,
  quotations: readonly Quotation[],
  chosen: readonly Chosen[],
  pack: StatementsPack,
): Statement[] {
  const discourse: Discourse = { text, names, entities, spoke: [], wentBy: new Map() }
  const found: Statement[] = []
  for (const reading of chosen) {
    const pieces = reading.content.map((range) => spanOf(parsed, range))
    const told = withItsDay(text, parsed, reading, withoutDateline(text, pieces), times)
    const content = tidyPieces(text, told, quotations)
    if (content.length === 0) continue
    const speaker =
      reading.speaker &&
      withListedName(
        parsed,
        withJoinedName(parsed, withoutLeadIn(parsed, withoutAuxiliary(parsed, reading.speaker), pack)),
      )
    const phrase = speaker && withWholeNames(spanOf(parsed, speaker), names, content)
    const own = phrase && tidySpan(text, withoutTime(text, phrase, times), [])
    const by = (own && !isParted(parsed, reading) ? own : sharedSpeaker(parsed, reading, found)) ?? own
    const cue = cutOff(text, spanOf(parsed, reading.cue), by)
    const addressee = findAddressee(parsed, reading, pack)
    const kind = kindOf(text, content, quotations)
    found.push({
      kind,
      speaker: by && { ...by, ...resolveSpeaker(parsed, by, discourse, pack) },
      cue,
      content,
      addressee: addressee && spanOf(parsed, addressee),
      said: findSaid(parsed, reading, content, times, pack),
      ...shadeStatement(parsed, reading, pack),
      voice: findVoice(parsed, reading, kind, pack),
      rule: 'statements/learned-cue',
    })
  }
  return found
}

/** A speaker without the auxiliary of the cue at its end: "Berg | could have told". */
function withoutAuxiliary({ tags }: Parsed, { from, to }: Range): Range {
  while (to - from > 1 && tags[to - 1] === TAG.AUX) to--
  return { from, to }
}

/** A speaker without what leads into its sentence: "This year, | he", "At the Herald, | Marta Olsen, who". */
function withoutLeadIn({ tokens, tags }: Parsed, { from, to }: Range, { pronouns }: StatementsPack): Range {
  const last = tokens[to - 1]!.lower
  const isPronoun = pronouns.he.has(last) || pronouns.she.has(last) || pronouns.it.has(last)
  if (isPronoun && to - from > 2 && tokens[to - 2]!.text === ',') return { from: to - 1, to }
  if (tags[from] !== TAG.ADP) return { from, to }
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens[at]!.text === ',') return tags[at + 1] === TAG.PROPN ? { from: at + 1, to } : { from, to }
  }
  return { from, to }
}

/**
 * A speaker with the name that is joined to it at a sentence's or clause's start: "Norway and | Sweden". A name after a verb
 * is not joined: "She met Lund and | the mayor said".
 */
function withJoinedName({ tags, sentenceOf }: Parsed, { from, to }: Range): Range {
  if (from < 2 || tags[from - 1] !== TAG.CONJ || sentenceOf[from - 2] !== sentenceOf[from]) return { from, to }
  let first = from - 1
  while (first > 0 && tags[first - 1] === TAG.PROPN && sentenceOf[first - 1] === sentenceOf[from]) first--
  if (first === from - 1) return { from, to }
  if (tags[first - 1] === TAG.DET) first--
  const begins = first === 0 || sentenceOf[first - 1] !== sentenceOf[from] || tags[first - 1] === TAG.SIGN
  return begins ? { from: first, to } : { from, to }
}

/** Several speakers with the name before them that begins the sentence and their list: "Norway, | its allies and Sweden". */
function withListedName({ tokens, tags, sentenceOf }: Parsed, { from, to }: Range): Range {
  const isList = tags.slice(from, to).some((tag, at) => tag === TAG.CONJ && tags[from + at + 1] === TAG.PROPN)
  if (!isList || from < 2 || tokens[from - 1]!.lower !== ',') return { from, to }
  let first = from - 1
  while (first > 0 && tags[first - 1] === TAG.PROPN && sentenceOf[first - 1] === sentenceOf[from]) first--
  if (first === from - 1) return { from, to }
  if (first > 0 && tags[first - 1] === TAG.DET) first--
  return first === 0 || sentenceOf[first - 1] !== sentenceOf[from] ? { from: first, to } : { from, to }
}

/** Units that a name takes at the most; those before a phrase that may still reach into it are looked for this far. */
const LONGEST_NAME = 1000

/** A speaker's phrase with the names that it cuts in two taken in whole, as far as they are not the content's. */
function withWholeNames({ start, end }: Span, names: readonly Name[], content: readonly Span[]): Span {
  for (let at = firstFrom(names, start - LONGEST_NAME); at < names.length; at++) {
    const name = names[at]!
    if (name.start >= end) break
    if (name.end <= start || content.some((piece) => overlaps(piece, name))) continue
    start = Math.min(start, name.start)
    end = Math.max(end, name.end)
  }
  return { start, end }
}

/** A speaker's phrase without the time at its end: "the mayor | on Monday". */
function withoutTime(text: string, { start, end }: Span, times: readonly TimeExpression[]): Span {
  let time: TimeExpression | undefined
  for (let at = firstFrom(times, start + 1); !time && at < times.length && times[at]!.start < end; at++) {
    if (times[at]!.end === end) time = times[at]
  }
  if (!time) return { start, end }
  // The word before a time is mostly its preposition; it goes with it where it is a short one in small letters.
  const before = text.slice(start, time.start).replace(/\s+(?:\p{Ll}{1,5}\s+)?$/u, '')
  return before.length > 0 ? { start, end: start + before.length } : { start, end }
}

/** A cue without what the speaker's phrase took of it. */
function cutOff(text: string, cue: Span, speaker: Span | null): Span {
  if (!speaker || !overlaps(cue, speaker)) return cue
  const rest =
    speaker.start <= cue.start ? { start: speaker.end, end: cue.end } : { start: cue.start, end: speaker.start }
  const trimmed = trimSpan(text, rest)
  return trimmed.end > trimmed.start ? trimmed : cue
}

/** Letters outside quotation marks that a direct quotation's content may hold: a stray "but" before it. */
const STRAY_LETTERS = 0.1

/** Direct where nearly all of the content is quoted, mixed where some of it is. */
export function kindOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Statement['kind'] {
  let all = 0
  let quoted = 0
  for (const piece of content) {
    all += lettersIn(text, piece)
    for (const quotation of quotations) {
      if (!overlaps(piece, quotation)) continue
      quoted += lettersIn(text, {
        start: Math.max(piece.start, quotation.start),
        end: Math.min(piece.end, quotation.end),
      })
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted >= all * (1 - STRAY_LETTERS) ? 'direct' : 'mixed'
}

const ASCII = 0x80
const LETTER = /^[\p{L}\p{N}]$/u

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function lettersIn(text: string, { start, end }: Span): number {
  let letters = 0
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at)!
    if (code < ASCII ? isAsciiLetter(code) : LETTER.test(String.fromCodePoint(code))) letters++
    if (code > 0xffff) at++
  }
  return letters
}
