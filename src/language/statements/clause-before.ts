import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/**
 * A reading that took who speaks for what is said, and the clause before its cue for the speaker or for nothing: "They went to Havn, capital
 * of the north, said | another local source." A verb of saying leads to no bare noun that ends its sentence.
 */
export function unswapped(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { tokens, tags, sentenceOf } = parsed
  const { speaker, content, cue, head } = reading
  const [told, ...others] = content
  if (!told || others.length > 0 || (speaker && speaker.to > cue.from) || told.from !== cue.to) return reading
  if (!pack.swapping.has(tokens[head]!.lower) || tokens[cue.from - 1]?.text !== ',') return reading
  const ends = tags[told.to] === TAG.SIGN && sentenceOf[told.to + 1] !== sentenceOf[head]
  if (!ends || !tags.slice(told.from, told.to).every((tag) => NOMINAL.has(tag) || tag === TAG.NUM)) return reading
  return { ...reading, speaker: told, content: [clauseUpTo(parsed, cue.from - 1)] }
}

const NOMINAL: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN, TAG.CONJ])

/**
 * A reading that took for what is said why its speaker gave no name: "The grants came early, said the source, who spoke on condition
 * of anonymity | because the matter was not public." What is told of the speaker behind the verb is not said.
 */
export function withClauseBefore(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { tokens, quotationOf } = parsed
  const { speaker, content, cue, head } = reading
  if (!speaker || speaker.from < cue.to || !pack.swapping.has(tokens[head]!.lower)) return reading
  if (tokens[cue.from - 1]?.text !== ',' || quotationOf[cue.from - 2]! >= 0) return reading
  const isAside = tokens[speaker.to]?.text === ',' && pack.relatives.has(tokens[speaker.to + 1]?.lower ?? '')
  if (!isAside || !content.some(({ from }) => from > speaker.to)) return reading
  return { ...reading, content: [clauseUpTo(parsed, cue.from - 1)] }
}

/** What a sentence holds up to a place. */
function clauseUpTo({ sentenceOf }: Parsed, to: number): Range {
  let from = to
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[to]) from--
  return { from, to }
}
