import { TAG } from '../tagging/tag-words.ts'
import type { Candidate, CueReading, Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import { unswapped, withClauseBefore } from './clause-before.ts'
import { mendSpeaker } from './mend-speakers.ts'
import { withWholeStart } from './start-of-content.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'
import { endOfClause, upToAttribution, withWholeClause } from './whole-clause.ts'

/** Candidates with a content that ends before its own verb made whole: "said | 8,000 people", with "took part" behind it. */
export function mendCandidates(parsed: Parsed, candidates: readonly Candidate[], pack: StatementsPack): Candidate[] {
  const cues = new Set(candidates.filter(({ cueScore }) => cueScore > 0).map(({ head }) => head))
  return candidates.map((candidate) => {
    // "said any talks with Biden | would take place": a noun leads to no clause.
    if (parsed.tags[candidate.head] !== TAG.VERB) return candidate
    const whole = (reading: CueReading) => {
      const content = upToAttribution(parsed, reading, cues) ?? withWholeClause(parsed, reading, cues, pack)
      return { ...reading, content }
    }
    return { ...candidate, readings: candidate.readings.map(whole) }
  })
}

/** Chosen readings with what the models cut in two made whole: a speaker, and a report of which it is told what it says. */
export function mendReadings(parsed: Parsed, chosen: readonly Chosen[], pack: StatementsPack): Chosen[] {
  return chosen.map((reading) => {
    const whole = withWholeSpeaker(parsed, withClauseBefore(parsed, unswapped(parsed, reading, pack), pack))
    const own = withWholeStart(parsed, mendSpeaker(parsed, ownClause(parsed, whole, pack), pack), pack)
    return withQualifier(parsed, { ...own, content: withWholeReport(parsed, own.content, pack) }, pack)
  })
}

const NOMINAL: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN, TAG.CONJ])

/** A speaker with the end of the content right before it, where that is the rest of its phrase: "“…,” competition commissioner | Ana Ribeiro said". */
function withWholeSpeaker({ tags, quotationOf, sentenceOf }: Parsed, reading: Chosen): Chosen {
  const { speaker, content, cue } = reading
  const piece = speaker && content.find(({ to }) => to === speaker.from)
  if (!speaker || !piece || speaker.from > cue.from) return reading
  const isPhrase = (at: number): boolean =>
    NOMINAL.has(tags[at]!) && quotationOf[at]! < 0 && sentenceOf[at] === sentenceOf[cue.from]
  let from = speaker.from
  while (from > piece.from && isPhrase(from - 1)) from--
  const isWhole = from === piece.from ? content.length > 1 : tags[from - 1] === TAG.SIGN || quotationOf[from - 1]! >= 0
  if (from === speaker.from || !isWhole) return reading
  const rest = content.flatMap((range) =>
    range === piece ? (from > piece.from ? [{ from: piece.from, to: from }] : []) : [range],
  )
  return { ...reading, speaker: { from, to: speaker.to }, content: rest }
}

/** A speaker without the clause around its own: "told the Herald that | he had warned", "OSLO, May 3 - | Marta Olsen"; and none for "fewer than". */
function ownClause({ tokens, tags }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { speaker, cue } = reading
  if (!speaker) return reading
  if (tags[speaker.to - 1] === TAG.ADP && tags[speaker.to - 2] === TAG.ADJ) return { ...reading, speaker: null }
  if (speaker.from > cue.from) return reading
  const from = startOfOwn(tokens, speaker, pack)
  return from === speaker.from ? reading : { ...reading, speaker: { from, to: speaker.to } }
}

function startOfOwn(tokens: Parsed['tokens'], { from, to }: Range, pack: StatementsPack): number {
  const last = tokens[to - 1]!.lower
  // "told the meeting | he": a pronoun that something stands before begins a clause of its own.
  if (pack.pronouns.he.has(last) || pack.pronouns.she.has(last)) return to - 1
  for (let at = to - 2; at >= from; at--) {
    if (pack.clauseBefore.has(tokens[at]!.text) || isDash(tokens, at)) return at + 1
    // "(AP) | Minister Lund": what is left of a bracket before the speaker is no part of it.
    if (tokens[at]!.text === ')' && !tokens.slice(from, at).some(({ text }) => text === '(')) return at + 1
    if (tokens[at]!.kind === 'sign') break
  }
  return from
}

/** A dash with space around it, as behind a dateline; not that of "50-state". */
function isDash(tokens: Parsed['tokens'], at: number): boolean {
  const { text, start, end } = tokens[at]!
  return /^[-–—]$/u.test(text) && tokens[at - 1]!.end < start && end < tokens[at + 1]!.start
}

/** "denied a report | in the Herald that the gates were shut": a report with what it says. */
function withWholeReport(parsed: Parsed, content: readonly Range[], pack: StatementsPack): readonly Range[] {
  const { tokens, tags, sentenceOf, quotationOf } = parsed
  const last = content.at(-1)
  if (!last || quotationOf[last.to - 1]! >= 0 || !pack.reports.has(tokens[last.to - 1]!.lower)) return content
  for (let at = last.to; sentenceOf[at] === sentenceOf[last.from]; at++) {
    if (tokens[at]!.lower === pack.that)
      return [...content.slice(0, -1), { from: last.from, to: behindApposition(parsed, endOfClause(parsed, at)) }]
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX || tags[at] === TAG.SIGN) return content
  }
  return content
}

/** "said | up to | 1,800 jobs would go": a number with what qualifies it, which the models leave out or take for the cue's. */
function withQualifier({ tokens, tags }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { content, cue, head } = reading
  const [first, ...rest] = content
  if (!first || first.from < cue.to || tags[first.from] !== TAG.NUM) return reading
  let from = first.from
  while (from - 1 > head && pack.qualifiers.has(tokens[from - 1]!.lower)) from--
  // "agreed to | three demands": a "to" alone is the verb's.
  if (from === first.from || from > cue.to || tokens[from]!.lower === pack.to) return reading
  return { ...reading, cue: { from: cue.from, to: Math.min(cue.to, from) }, content: [{ ...first, from }, ...rest] }
}

/** Tokens of an apposition between commas, at most: "its chief financial officer|, Else Berg,| had offered to resign". */
const APPOSITION = 6

/** The end of a clause that goes on behind the apposition at which it seemed to end. */
function behindApposition(parsed: Parsed, end: number): number {
  const { tokens, tags, sentenceOf } = parsed
  if (tokens[end]?.text !== ',') return end
  for (let at = end + 1; at <= end + APPOSITION && sentenceOf[at] === sentenceOf[end]; at++) {
    if (tokens[at]!.text !== ',') continue
    const goesOn = sentenceOf[at + 1] === sentenceOf[end] && (tags[at + 1] === TAG.AUX || tags[at + 1] === TAG.VERB)
    return goesOn ? endOfClause(parsed, at + 1) : end
  }
  return end
}
