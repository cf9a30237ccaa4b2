import { readNumber, readOrdinal } from '../numbers/read-number.ts'
import type { Index, Term, Terms } from '../patterns/pattern.ts'
import { forEachRow, indexRows, matchPattern } from '../patterns/pattern.ts'
import type { Piece } from '../patterns/piece.ts'
import type { TimePhrase, TimesPack, TimeWord } from './times-pack.ts'

const phraseIndexes = new WeakMap<TimesPack, Index<TimePhrase>>()

/**
 * What each piece can begin, as the language's words and phrases say: "two" a number, "two hundred" another, "a couple
 * of" an amount. Phrases are read from the end of the text to its start, so that a phrase can build on the terms that
 * stand behind its first word.
 */
export function findTerms(pieces: readonly Piece[], pack: TimesPack): Terms {
  const terms: Terms = new Array(pieces.length)
  for (let at = 0; at < pieces.length; at++) terms[at] = wordsAt(pieces, at, pack)
  const phrases = phraseIndex(pack)
  for (let at = pieces.length - 1; at >= 0; at--) addPhrases(pieces, terms, at, phrases)
  return terms
}

function wordsAt(pieces: readonly Piece[], at: number, pack: TimesPack): Term[] | undefined {
  const piece = pieces[at]!
  if (piece.kind === 'sign') return undefined
  const found: Term[] = []
  for (const word of pack.words.get(piece.lower) ?? []) {
    const term = wordTerm(word, pieces, at)
    if (term) found.push(term)
  }
  if (piece.kind === 'number' || pack.numbers.ones.has(piece.lower)) {
    const number = readNumber(pack.numbers, pieces, at)
    if (number) found.push({ class: 'number', value: number.value, end: number.end, code: piece.lower })
  }
  if (piece.kind === 'number' || /^\d/.test(piece.lower)) found.push(...shapesOf(piece, at, pack))
  const ordinal = readOrdinal(pack.numbers, piece)
  if (ordinal !== null) found.push({ class: 'ordinal', value: ordinal, end: at + 1, code: '' })
  return found.length ? found : undefined
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
  // The longest first, so that the matcher takes "two and a half" before "two".
  if (added.length) terms[at] = [...(terms[at] ?? []), ...added.sort((a, b) => b.end - a.end)]
}

function phraseIndex(pack: TimesPack): Index<TimePhrase> {
  let index = phraseIndexes.get(pack)
  if (!index) {
    index = indexRows(pack.phrases, (phrase) => phrase.pattern)
    phraseIndexes.set(pack, index)
  }
  return index
}
