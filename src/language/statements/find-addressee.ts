import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

const NOUN_PHRASE = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN, TAG.PRON, TAG.NUM])

/**
 * Who was told: the noun phrase right after a verb of telling ("told | reporters | in Minsk that"), or after "to" behind
 * any cue ("said | to her aides"). Null where the content takes it in ("warned | Moscow against an invasion").
 */
export function findAddressee(parsed: Parsed, { head, content, speaker }: Chosen, pack: StatementsPack): Range | null {
  const { tokens, tags } = parsed
  const verb = tokens[head]!.lower
  let from = head + 1
  while (tags[from] === TAG.ADV) from++
  if (pack.addressing.has(tokens[from]?.lower ?? '') && tags[from] !== TAG.VERB) from++
  else if (!pack.tellingVerbs.has(verb)) return null
  const to = endOfPhrase(parsed, from, head)
  if (to === from || tags[to] === TAG.VERB) return null
  const taken = [...content, ...(speaker ? [speaker] : [])].some((range) => range.from < to && from < range.to)
  return taken ? null : { from, to }
}

/** A phrase ends at the first word that can't be in it; a possessive lets it go on ("the ministry's guests"). */
function endOfPhrase({ tokens, tags, sentenceOf }: Parsed, from: number, head: number): number {
  let to = from
  while (to < tokens.length && sentenceOf[to] === sentenceOf[head]) {
    const goesOn = NOUN_PHRASE.has(tags[to]!) || (to > from && /^['’]s$/.test(tokens[to]!.text))
    // A pronoun or an article begins a phrase of its own: "told them | he", "told reporters | the".
    if (!goesOn || (to > from && (tags[to] === TAG.PRON || tags[to] === TAG.DET))) break
    to++
  }
  const last = tags[to - 1]
  return to > from && (last === TAG.DET || last === TAG.ADJ) ? from : to
}
