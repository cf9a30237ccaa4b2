import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Parsed } from './units.ts'

const NOMINAL: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN])

/** The noun phrase right before a verb that begins a sentence or clause. */
export function subjectBefore({ tokens, tags, sentenceOf }: Parsed, verb: number): Range | null {
  let to = verb
  while (to > 0 && sentenceOf[to - 1] === sentenceOf[verb] && (tags[to - 1] === TAG.AUX || tags[to - 1] === TAG.ADV))
    to--
  // "The mayor of Arden, Jonas Prey, put the number at 7,000."
  const named = to > 0 && tokens[to - 1]!.text === ',' && tags[to - 2] === TAG.PROPN
  if (named) to--
  let from = to
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[verb] && NOMINAL.has(tags[from - 1]!)) from--
  const begins =
    from === 0 ||
    sentenceOf[from - 1] !== sentenceOf[verb] ||
    tags[from - 1] === TAG.SIGN ||
    tags[from - 1] === TAG.CONJ
  return from < to && begins ? { from, to } : null
}
