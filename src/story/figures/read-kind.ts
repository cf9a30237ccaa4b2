import type { Figure } from '../../language/reading.ts'
import type { Span } from '../../text/span.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import { APPOSITION, GENERIC, KINDS, type Kind, NO_PERSONS, PERSON_ENDING, PERSONS, RATE } from './words/kinds.ts'

/** What a number counts, by a kind that the news knows, and up to where in the text the words go that say so. */
export interface KindRead {
  readonly name: string
  readonly kind: Kind
  readonly end: number
}

/** What is measured: counts are never compared with percentages or money. */
export type Measured = Kind['measured']

const BY_WORD = new Map<string, { name: string; kind: Kind }[]>()
for (const [name, kind] of Object.entries(KINDS)) {
  for (const word of kind.words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), { name, kind }])
}
const WITH_PHRASES = Object.entries(KINDS).filter(([, { phrases }]) => phrases)

/** Whether a word alone tells a kind of count of people. */
export function isKindWord(lower: string): boolean {
  return BY_WORD.has(lower)
}

// How many words after and before a number may say what it counts: "37 people were later found dead". A number without a noun
// of its own ("the toll of the quake in the north rose to 37") and money ("acquire its rival Norrvik for …") reach back further.
const AFTER = 6
const BEFORE = 4
const BEFORE_BARE = 16
const AFTER_LETTERS = 80
const BEFORE_LETTERS = 160

/** The kind that the words beside a figure name: its own noun first, then what follows it, then what leads to it. */
export function readKind(text: string, sentence: Span, figure: Figure, measured: Measured): KindRead | null {
  const { end, unit } = figure
  if (measured === 'money' && RATE.test(text.slice(end, sentence.end))) return null
  const noun = unit?.toLowerCase().split(/\s+/).at(-1) ?? null
  const asNoun = measured === 'count' ? tokenise(unit ?? '').reverse() : []
  for (const { lower } of asNoun) {
    const found = pick(lower, measured, true)
    if (found) return { ...found, end }
  }
  const beside = readBeside(text, sentence, figure, measured)
  return beside && (noun === null || canCount(beside.kind, noun)) ? beside : null
}

/** Whether a kind can count what a noun names: only people are killed or take part. */
function canCount({ measured, ofPeople }: Kind, noun: string): boolean {
  if (measured !== 'count' || !ofPeople) return true
  return GENERIC.has(noun) || PERSONS.has(noun) || (PERSON_ENDING.test(noun) && !NO_PERSONS.has(noun))
}

function readBeside(text: string, sentence: Span, figure: Figure, measured: Measured): KindRead | null {
  const { start, end, unit } = figure
  const aside = measured === 'count' ? (APPOSITION.exec(text.slice(end, sentence.end))?.[0].length ?? 0) : 0
  const from = end + aside
  const after = text.slice(from, Math.min(sentence.end, from + AFTER_LETTERS))
  const before = text.slice(Math.max(sentence.start, start - BEFORE_LETTERS), start)
  const reachesBack = measured !== 'count' || unit === null
  // "killing 59 people and injuring 527": the verb right before the number is its own.
  const verb = tokenise(before).at(-1)
  const own = verb && /ing$|ed$/.test(verb.lower) ? pick(verb.lower, measured, false) : null
  if (own) return { ...own, end }
  return (
    firstKind(takeClause(tokenise(after)).slice(0, AFTER), measured, from) ??
    phraseKind(after, measured, from) ??
    firstKind(
      takeClause(tokenise(before).reverse(), !reachesBack).slice(0, reachesBack ? BEFORE_BARE : BEFORE),
      measured,
      null,
      end,
    ) ??
    phraseKind(reachesBack ? before : '', measured, null, end)
  )
}

function pick(lower: string, measured: Measured, asNoun: boolean): { name: string; kind: Kind } | null {
  return BY_WORD.get(lower)?.find(({ kind }) => kind.measured === measured && (asNoun || !kind.asNoun)) ?? null
}

function firstKind(tokens: readonly Token[], measured: Measured, from: number | null, end = from!): KindRead | null {
  for (const token of tokens) {
    const found = pick(token.lower, measured, false)
    if (found) return { ...found, end: from === null ? end : from + token.end }
  }
  return null
}

function phraseKind(words: string, measured: Measured, from: number | null, end = from!): KindRead | null {
  const [clause] = words.split(/[,;:.”"]\s/)
  for (const [name, kind] of WITH_PHRASES) {
    const match = kind.measured === measured ? kind.phrases!.exec(from === null ? words : clause!) : null
    if (match) return { name, kind, end: from === null ? end : from + match.index + match[0].length }
  }
  return null
}

/** The tokens up to the end of their clause, or to the next number, which has words of its own. */
function takeClause(tokens: readonly Token[], endsAtComma = true): Token[] {
  const end = tokens.findIndex(
    ({ text, kind }) => (endsAtComma ? /^(?:[,;:."”]|and|but|while)$/ : /^[;:"”]$/).test(text) || kind === 'number',
  )
  return tokens.slice(0, end < 0 ? tokens.length : end)
}
