import { readNumber, readOrdinal } from '../numbers/read-number.ts'
import type { Term, Terms } from '../patterns/pattern.ts'
import { matchPattern } from '../patterns/pattern.ts'
import type { Piece } from '../patterns/piece.ts'
import type { Index } from '../patterns/row-index.ts'
import { forEachRow, indexRows } from '../patterns/row-index.ts'
import type { TimePhrase, TimesPack, TimeWord } from './times-pack.ts'

/** Pieces. No rule has its first word of time further from its start ("the first half of next year": three). */
const REACH = 4

const phraseIndexes = new WeakMap<TimesPack, Index<TimePhrase>>()

/**
 * What each piece can begin, as the language's words and phrases say: "two" a number, "two hundred" another, "a couple
 * of" an amount. Phrases are read from the end of the text to its start, so that a phrase can build on the terms that
 * stand behind its first word. `near` marks the pieces from which a word of time is in reach.
 */
export function findTerms(pieces: readonly Piece[], pack: TimesPack): { terms: Terms; near: Uint8Array } {
  const terms: Terms = new Array(pieces.length)
  for (let at = 0; at < pieces.length; at++) terms[at] = wordsAt(pieces, at, pack)
  const phrases = phraseIndex(pack)
  // A phrase or rule needs a word of time; far from any, "a" and "the" begin nothing.
  let next = pieces.length + REACH
  const near = new Uint8Array(pieces.length)
  for (let at = pieces.length - 1; at >= 0; at--) {
    if (terms[at] || pack.lone.has(pieces[at]!.lower)) next = at
    if (next - at > REACH) continue
    near[at] = 1
    addPhrases(pieces, terms, at, phrases)
  }
  return { terms, near }
}

function wordsAt(pieces: readonly Piece[], at: number, pack: TimesPack): Term[] | undefined {
  const piece = pieces[at]!
  if (piece.kind === 'sign') return undefined
  const words = pack.words.get(piece.lower)
  const isOne = pack.numbers.ones.has(piece.lower)
  if (!words && !isOne && piece.kind !== 'number' && !isDigit(piece.lower.charCodeAt(0))) {
    const place = pack.numbers.ordinals.get(piece.lower)
    return place === undefined ? undefined : [{ class: 'ordinal', value: place, end: at + 1, code: '' }]
  }
  const found: Term[] = []
  for (const word of words ?? []) {
    const term = wordTerm(word, pieces, at)
    if (term) found.push(term)
  }
  if (piece.kind === 'number' || isOne) {
    const number = readNumber(pack.numbers, pieces, at)
    if (number) found.push({ class: 'number', value: number.value, end: number.end, code: piece.lower })
  }
  if (isDigit(piece.lower.charCodeAt(0))) found.push(...shapesOf(piece, at, pack))
  const ordinal = readOrdinal(pack.numbers, piece)
  if (ordinal !== null) found.push({ class: 'ordinal', value: ordinal, end: at + 1, code: '' })
  return found.length ? found : undefined
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function shapesOf(piece: Piece, at: number, pack: TimesPack): Term[] {
  const found: Term[] = []
  for (const shape of pack.shapes) {
    const match = shape.shape.exec(piece.lower)
    const made = match && shape.make(match)
    if (made) found.push({ class: shape.class, value: made.value ?? 0, code: made.code ?? '', end: at + 1 })
  }
  return found
}

function wordTerm(word: TimeWord, pieces: readonly Piece[], at: number): Term | null {
  const piece = pieces[at]!
  if (word.capital && !/^\p{Lu}/u.test(piece.text)) return null
  const next = pieces[at + 1]
  const stopped = next?.text === '.' && next.start === piece.end
  if (word.stop === 'always' && !stopped) return null
  // "DEC" alone is an abbreviation of something else; "DEC 7" is not.
  if (word.stop && !stopped && piece.text === piece.text.toUpperCase() && next?.kind !== 'number') return null
  const end = word.stop && stopped ? at + 2 : at + 1
  return { class: word.class, value: word.value ?? 0, code: word.code ?? piece.lower, end }
}

function addPhrases(pieces: readonly Piece[], terms: Terms, at: number, phrases: Index<TimePhrase>): void {
  const added: Term[] = []
  // A row may start with a class that another row has just made here: "<number>" makes an amount.
  forEachRow(phrases, pieces, terms, at, (phrase) => {
    const match = matchPattern(phrase.pattern, pieces, terms, at)
    const made = match && phrase.make(match.terms)
    if (made) added.push({ class: phrase.class, end: match.end, ...made })
  })
  // The longest first, so that the matcher takes "two and a half" before "two", and "Christmas Eve" before "Christmas".
  if (added.length) terms[at] = [...(terms[at] ?? []), ...added].sort((a, b) => b.end - a.end)
}

function phraseIndex(pack: TimesPack): Index<TimePhrase> {
  let index = phraseIndexes.get(pack)
  if (!index) {
    index = indexRows(pack.phrases, (phrase) => phrase.pattern)
    phraseIndexes.set(pack, index)
  }
  return index
}
