import type { Span } from '../../text/span.ts'
import { contains, spansIn } from '../../text/span.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import { spanOf } from './candidates.ts'
import type { Antecedent, Discourse } from './discourse.ts'
import { headName } from './head-name.ts'
import { paragraphsApart } from './paragraphs-apart.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Sentences that "he" and "she" look back, and paragraphs; and sentences that go on with the pronoun, which count for none. */
const SENTENCES_BACK = 3
const PARAGRAPHS_BACK = 1
const MOST_GOING_ON = 5

/**
 * The person whom the "he" or "she" at `at` stands for: the speaker of the sentence before, else its subject; of
 * the one before that, where it names nobody or goes on with the pronoun: "Lund rose. He left the hall. | He said".
 */
export function findAntecedent(
  parsed: Parsed,
  at: number,
  discourse: Discourse,
  pack: StatementsPack,
  reach = SENTENCES_BACK,
): Antecedent | null {
  let end = startOfSentence(parsed, at)
  let pronoun = at
  let goingOn = 0
  for (let back = 0; back < reach && end > 0; back++) {
    const start = startOfSentence(parsed, end - 1)
    if (paragraphsApart(parsed, start, pronoun) > PARAGRAPHS_BACK) return null
    const subject = subjectOf(parsed, { from: start, to: end }, discourse, pack)
    const speaker = discourse.spoke.findLast(({ at, who }) => at >= start && at < end && isPerson(who, discourse))
    if (speaker || subject) return speaker?.who ?? subject
    if (goesOn(parsed, start, at, pack) && goingOn < MOST_GOING_ON) {
      goingOn++
      back--
      pronoun = start
    } else {
      const named = personsNamed(parsed, { from: start, to: end }, discourse)
      // "Among those freed was Nadia Kessel": a sentence that names one person alone is of that person.
      if (named.size > 0) return named.size === 1 ? { ref: [...named][0]!, words: null } : null
    }
    end = start
  }
  return null
}

/** Whether an antecedent is a person; one without a name is. */
export function isPerson({ ref }: Antecedent, { entities }: Discourse): boolean {
  return ref === null || entities.find((entity) => entity.ref === ref)?.kind === 'person'
}

/** Whether a sentence opens with the same sort of pronoun, as its subject. */
function goesOn({ tokens, quotationOf }: Parsed, start: number, at: number, { pronouns }: StatementsPack): boolean {
  const [first, word] = [tokens[start]!.lower, tokens[at]!.lower]
  return quotationOf[start]! < 0 && [pronouns.he, pronouns.she].some((sort) => sort.has(first) && sort.has(word))
}

/** The subject of the sentence that goes on with the "he" or "she" at `at`: "Barre appeared in a video, in which | he said". */
export function findInSentence(
  parsed: Parsed,
  at: number,
  discourse: Discourse,
  pack: StatementsPack,
): Antecedent | null {
  if (!pack.relatives.has(parsed.tokens[at - 1]?.lower ?? '')) return null
  return subjectOf(parsed, { from: startOfSentence(parsed, at), to: at }, discourse, pack)
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
  const before = { from: behindLeadIn(parsed, { from, to: verb }), to: verb }
  const span = spanOf(parsed, before)
  const names = spansIn(discourse.names, span).filter((name) => contains(span, name) && name.kind === 'person')
  const ref = names.length > 0 ? headName(parsed, before, names, pack) : null
  if (ref) return { ref, words: null }
  const words = personWords(parsed, before, pack)
  return words ? { ref: null, words } : null
}

/** Where the subject begins behind what leads into a sentence: "At ten, | an officer". */
function behindLeadIn({ tags, tokens }: Parsed, { from, to }: Range): number {
  if (tags[from] !== TAG.ADP) return from
  for (let at = to - 2; at > from; at--) if (tokens[at]!.text === ',') return at + 1
  return from
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

/** The persons that are named in a sentence, out of quotation marks. */
function personsNamed(parsed: Parsed, range: Range, { names }: Discourse): ReadonlySet<string> {
  const persons = spansIn(names, spanOf(parsed, range)).filter(({ kind }) => kind === 'person')
  return new Set(persons.filter((name) => isUnquoted(parsed, range, name.start)).map(({ ref }) => ref))
}

function isUnquoted({ tokens, quotationOf }: Parsed, { from, to }: Range, start: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.start === start) return quotationOf[at]! < 0
  return false
}
