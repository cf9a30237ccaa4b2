import type { Span } from '../../text/span.ts'
import { contains, spansIn } from '../../text/span.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import { spanOf } from './candidates.ts'
import type { Antecedent, Discourse } from './discourse.ts'
import { headName } from './head-name.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Sentences that "he" and "she" look back, and paragraphs. */
const SENTENCES_BACK = 3
const PARAGRAPHS_BACK = 1

/**
 * The person whom the "he" or "she" at `at` stands for: the speaker of the sentence before, else its subject; of
 * the one before that, where it names nobody.
 */
export function findAntecedent(
  parsed: Parsed,
  at: number,
  discourse: Discourse,
  pack: StatementsPack,
  reach = SENTENCES_BACK,
): Antecedent | null {
  let end = startOfSentence(parsed, at)
  for (let back = 0; back < reach && end > 0; back++) {
    const start = startOfSentence(parsed, end - 1)
    if (parsed.paragraphOf[at]! - parsed.paragraphOf[start]! > PARAGRAPHS_BACK) return null
    const subject = subjectOf(parsed, { from: start, to: end }, discourse, pack)
    const speaker = discourse.spoke.findLast((one) => one.at >= start && one.at < end)
    if (speaker || subject) return speaker?.who ?? subject
    if (namesPerson(parsed, { from: start, to: end }, discourse)) return null
    end = start
  }
  return null
}

/** The person of the sentence right before, where that stands in the paragraph of the "he" or "she" at `at`. */
export function findNearest(parsed: Parsed, at: number, discourse: Discourse, pack: StatementsPack): Antecedent | null {
  const before = startOfSentence(parsed, at) - 1
  if (before < 0 || parsed.paragraphOf[before] !== parsed.paragraphOf[at]) return null
  return findAntecedent(parsed, at, discourse, pack, 1)
}

function startOfSentence({ sentenceOf }: Parsed, at: number): number {
  let first = at
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[at]) first--
  return first
}

/** The person who is the subject of a sentence: what stands before its first verb. */
function subjectOf(parsed: Parsed, { from, to }: Range, discourse: Discourse, pack: StatementsPack): Antecedent | null {
  const { tags, quotationOf } = parsed
  let verb = from
  while (verb < to && tags[verb] !== TAG.VERB && tags[verb] !== TAG.AUX) verb++
  if (verb === from || verb === to || quotationOf[from]! >= 0) return null
  const before = { from, to: verb }
  const span = spanOf(parsed, before)
  const names = spansIn(discourse.names, span).filter((name) => contains(span, name) && name.kind === 'person')
  const ref = names.length > 0 ? headName(parsed, before, names, pack) : null
  if (ref) return { ref, words: null }
  const words = personWords(parsed, before, pack)
  return words ? { ref: null, words } : null
}

/** The words for one person without a name that open a stretch: "a former engineer of the yard"; null where there are none. */
export function personWords(parsed: Parsed, { from, to }: Range, pack: StatementsPack): Span | null {
  const { tags, tokens } = parsed
  if (tags[from] !== TAG.DET && tags[from] !== TAG.PRON && tags[from] !== TAG.NUM) return null
  let head = from + 1
  while (head < to && (tags[head] === TAG.ADJ || tags[head] === TAG.NOUN || tags[head] === TAG.PROPN)) head++
  head--
  if (head <= from || tags[head] !== TAG.NOUN || !pack.isPersonNoun(tokens[head]!.lower)) return null
  if (pack.possessive.has(tokens[head + 1]?.lower ?? '')) return null
  let end = head + 1
  while (end < to && tags[end] !== TAG.SIGN && tags[end] !== TAG.PRON && tags[end] !== TAG.ADV) end++
  return spanOf(parsed, { from, to: end })
}

/** Whether a person is named in a sentence, out of quotation marks. */
function namesPerson(parsed: Parsed, range: Range, { names }: Discourse): boolean {
  const span = spanOf(parsed, range)
  return spansIn(names, span).some((name) => {
    if (name.kind !== 'person') return false
    for (let at = range.from; at < range.to; at++)
      if (parsed.tokens[at]!.start === name.start) return parsed.quotationOf[at]! < 0
    return false
  })
}
