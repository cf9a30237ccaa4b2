import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Chosen readings without what is not the speaker's: the reporter's going on, and the speaker's next statement. */
export function keepOwnWords(parsed: Parsed, chosen: readonly Chosen[], pack: StatementsPack): Chosen[] {
  return chosen.map((reading, at) => {
    const held = reading.content.filter(
      (range) => !isReporters(parsed, reading, range, pack) && !isCutClause(parsed, reading, range, pack),
    )
    const strays = held.filter((range) => isStray(parsed, reading, range, pack))
    const own = strays.length < held.length ? held.filter((range) => !strays.includes(range)) : held
    const content = withoutNext(parsed, own, reading, chosen.slice(at + 1, at + 1 + NEAR), pack)
    return { ...reading, content: withoutMainClause(parsed, withoutParallel(parsed, content, reading), reading, pack) }
  })
}

/** Whether a piece behind the attribution that interrupts it is the reporter's: "The dam will hold, Lund said, | while …". */
function isReporters(parsed: Parsed, { cue, content }: Chosen, range: Range, pack: StatementsPack): boolean {
  const { tokens, tags, sentenceOf, quotationOf } = parsed
  if (range === content[0] || range.from < cue.to || content[0]!.to > cue.from) return false
  if (sentenceOf[range.from] !== sentenceOf[cue.from] || quotationOf[range.from]! >= 0) return false
  return tags[range.from - 1] === TAG.SIGN && pack.reporterGoesOn.has(tokens[range.from]!.lower)
}

/** Whether a piece is the end of another clause, of which the beginning was left out: "said it expects a loss[, while Sund Bank] | will have a gain". */
function isCutClause({ tokens, tags }: Parsed, { cue, content }: Chosen, range: Range, pack: StatementsPack): boolean {
  const before = content[content.indexOf(range) - 1]
  if (!before || before.from < cue.to || (tags[range.from] !== TAG.VERB && tags[range.from] !== TAG.AUX)) return false
  const opening = tokens[before.to]!.text === ',' ? before.to + 1 : before.to
  return (
    opening < range.from - 1 &&
    pack.clauseJoining.has(tokens[opening]!.lower) &&
    !pack.relatives.has(tokens[opening]!.lower)
  )
}

/**
 * Whether a piece before the attribution is of another clause: "The council promised | to act [after] a newspaper said …", "Some
 * had left | , it said | that …". What interrupts a sentence stands right behind the part of it that it parts off.
 */
function isStray(
  { tokens, tags, quotationOf }: Parsed,
  { cue, speaker, content, head }: Chosen,
  range: Range,
  pack: StatementsPack,
): boolean {
  if (range.to > cue.from || quotationOf[range.to - 1]! >= 0 || pack.clauseOpening.has(tokens[range.from]!.lower))
    return false
  const next = content.find(({ from }) => from >= cue.to)
  if (!next) return false
  const goesOn = tags[next.from - 1] !== TAG.SIGN
  if (goesOn && (tokens[next.from]!.lower === pack.that || pack.participle.test(tokens[head]!.lower))) return true
  const begins = [cue.from, speaker?.from ?? cue.from, ...content.map(({ from }) => from)].filter(
    (at) => at >= range.to,
  )
  return tags.slice(range.to, Math.min(...begins)).some((tag) => tag !== TAG.SIGN)
}

/** How many statements on the speaker's next one is looked for. */
const NEAR = 4

/** A content without the speaker's next statement: "said the gates were shut | and warned that the river would rise". */
function withoutNext(
  parsed: Parsed,
  content: readonly Range[],
  own: Chosen,
  following: readonly Chosen[],
  pack: StatementsPack,
): readonly Range[] {
  const last = content.at(-1)
  if (!last || !own.speaker || last.from < own.cue.to) return content
  for (const { head, cue, speaker } of following) {
    const verb = parsed.tokens[head]!.lower
    if (cue.from <= last.from || cue.from >= last.to || parsed.tags[cue.from] === TAG.PART) continue
    // "said the driver turned and pointed his lorry at them": a deed goes on with what is told.
    if (!pack.attitudes.has(verb) || pack.doing.has(verb)) continue
    const isOwn = !speaker || speaker.from === own.speaker.from
    const goesOn =
      pack.participle.test(verb) && parsed.quotationOf[cue.from]! < 0 && parsed.quotationOf[cue.from - 1]! >= 0
    const to = !isOwn ? -1 : goesOn ? cue.from : takenUpAt(parsed, last.from, cue.from)
    if (to > last.from) return [...content.slice(0, -1), { from: last.from, to }]
  }
  return content
}

/** A content without what the speaker does next, under the same auxiliary: "did not say how it would go on|, and did not return calls". */
function withoutParallel(
  { tokens, tags, quotationOf }: Parsed,
  content: readonly Range[],
  { cue }: Chosen,
): readonly Range[] {
  const last = content.at(-1)
  const auxiliary = tokens.slice(cue.from, cue.to).find((_, at) => tags[cue.from + at] === TAG.AUX)?.lower
  if (!last || last.from < cue.to || auxiliary === undefined) return content
  for (let at = last.from + 1; at < last.to - 2; at++) {
    const goesOn = tokens[at]!.text === ',' && tags[at + 1] === TAG.CONJ && tokens[at + 2]!.lower === auxiliary
    if (goesOn && quotationOf[at]! < 0) return [...content.slice(0, -1), { from: last.from, to: at }]
  }
  return content
}

/** Where "and", an auxiliary and adverbs lead right into a cue; -1 where something else does. */
function takenUpAt({ tags, quotationOf }: Parsed, from: number, cue: number): number {
  let at = cue - 1
  while (at > from && (tags[at] === TAG.AUX || tags[at] === TAG.ADV)) at--
  if (tags[at] !== TAG.CONJ || quotationOf[at]! >= 0) return -1
  return tags[at - 1] === TAG.SIGN && quotationOf[at - 1]! < 0 ? at - 1 : at
}

/**
 * The content of an attribution that is itself a clause, without the rest of its sentence: "If Lund says that the bridge is
 * unsafe, | it will close", "Whether Lund said that it is unsafe | is not known".
 */
function withoutMainClause(
  { tokens, tags, sentenceOf, quotationOf }: Parsed,
  content: readonly Range[],
  { cue, speaker }: Chosen,
  pack: StatementsPack,
): readonly Range[] {
  const last = content.at(-1)
  const opening = (speaker?.from ?? cue.from) - 1
  if (!last || last.from < cue.to || opening < 0 || sentenceOf[opening - 1] === sentenceOf[opening]) return content
  const word = tokens[opening]!.lower
  const isQuestion = word === pack.whether
  if (!pack.conditions.has(word) && !pack.inverted.has(word)) return content
  const begins = (at: number): boolean =>
    isQuestion ? pack.being.has(tokens[at]!.lower) : tokens[at]!.text === ',' && tags[at + 1] !== TAG.VERB
  for (let at = isQuestion ? last.to - 1 : last.from + 1; at > last.from && at < last.to; at += isQuestion ? -1 : 1) {
    if (quotationOf[at]! < 0 && begins(at)) return [...content.slice(0, -1), { from: last.from, to: at }]
  }
  return content
}
