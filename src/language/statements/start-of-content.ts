import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Words before "that" at the most: "estimated | on May 8 that". */
const BEFORE_THAT = 6

/** A reading whose content begins where its clause does: not with when it was said or who was told, nor behind its own subject. */
export function withWholeStart(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const [first, ...rest] = reading.content
  if (!first || first.from < reading.cue.to || parsed.quotationOf[first.from]! >= 0) return reading
  const from = atThat(parsed, reading, first, pack) ?? atSubject(parsed, reading, first)
  return from === first.from ? reading : { ...reading, content: [{ from, to: first.to }, ...rest] }
}

/** "estimated on May 8 | that …", "a warning to the north | that …"; null where no such words stand before a "that". */
function atThat(
  { tokens, tags }: Parsed,
  { head, cue }: Chosen,
  { from, to }: Range,
  pack: StatementsPack,
): number | null {
  const isAside = tags[from] === TAG.ADP
  const isTold = pack.addressing.has(tokens[cue.to - 1]!.lower) || pack.tellingVerbs.has(tokens[head]!.lower)
  if (!isAside && !isTold) return null
  for (let at = from; at < Math.min(to, from + BEFORE_THAT); at++) {
    if (tokens[at]!.lower === pack.that && tags[at] !== TAG.DET) {
      // "asked about | the claim that": what a noun claims is no clause of the cue's.
      const isMoment = tags[at - 1] === TAG.NUM || tags[at - 1] === TAG.PROPN
      const isClause = tags.subarray(at, to).some((tag) => tag === TAG.VERB || tag === TAG.AUX)
      return isClause && (isMoment || !isAside) ? at : null
    }
    if (tags[at] === TAG.VERB || tags[at] === TAG.AUX || tokens[at]!.text === ',') return null
  }
  return null
}

/** "said in its filing | it could book | a charge": a content that begins behind its own verb begins with the pronoun before that. */
function atSubject({ tokens, tags, sentenceOf }: Parsed, { cue, head }: Chosen, { from }: Range): number {
  for (let at = cue.to; at < from - 1 && sentenceOf[at] === sentenceOf[head] && tokens[at]!.text !== ','; at++) {
    if (tags[at] === TAG.PRON && (tags[at + 1] === TAG.AUX || tags[at + 1] === TAG.VERB)) return at
  }
  return from
}
