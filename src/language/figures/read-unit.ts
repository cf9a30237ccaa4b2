import { phraseAt } from '../patterns/phrases.ts'
import type { Piece, PieceRange } from '../patterns/piece.ts'
import type { FiguresPack } from './figures-pack.ts'
import type { Quantity } from './read-quantity.ts'
import { readQuantity } from './read-quantity.ts'

/** What is counted: its name, its pieces (null for a sign), and what kind of unit it is. */
export interface Unit {
  readonly name: string | null
  readonly words: PieceRange | null
  readonly kind: 'percent' | 'money' | 'measure' | 'noun' | 'joined' | 'fate'
}

/** Words; how far behind a number its noun may stand: "12 heavily armoured Northland personnel carriers". */
const LONGEST_PHRASE = 6

/** What the number before a piece counts, or null. `to` is the end of its sentence. */
export function readUnit(
  pack: FiguresPack,
  pieces: readonly Piece[],
  text: string,
  number: Quantity,
  to: number,
): Unit | null {
  if (number.currency) return { name: number.currency, words: null, kind: 'money' }
  // "250,000 or so voters"
  const at = number.to + phraseAt(pack.qualifiersAfter, pieces, number.to)
  if (at >= to) return null
  const percent = percentEnd(pack, pieces, at)
  if (percent) return { name: '%', words: { from: at, to: percent }, kind: 'percent' }
  const named = (words: PieceRange, kind: Unit['kind']): Unit => ({ name: nameOf(pieces, text, words), words, kind })
  const points = phraseAt(pack.points, pieces, at)
  if (points) return named({ from: at, to: at + points }, 'percent')
  const word = pieces[at]!.lower
  if (word === '-') return at + 1 < to && isWord(pieces[at + 1]!) ? named({ from: at + 1, to: at + 2 }, 'joined') : null
  if (pack.currencies.has(word)) return named({ from: at, to: at + 1 }, 'money')
  if (pack.measures.has(word)) return named({ from: at, to: at + 1 }, 'measure')
  if (pack.fates.has(word)) {
    // "18 dead", but "two wounded soldiers".
    const noun = nounPhrase(pack, pieces, at, to, true)
    return noun ? named(noun, 'noun') : named({ from: at, to: at + 1 }, 'fate')
  }
  if (pack.of.has(word)) {
    const inner = number.rule === 'vague' ? at + 1 : wholeAfterOf(pack, pieces, at + 1, to)
    const words = inner === null ? null : nounPhrase(pack, pieces, inner, to, true)
    return words && number.rule !== 'fraction' ? named(words, 'noun') : null
  }
  // "a two-thirds majority", "one person": a single thing.
  const words = nounPhrase(pack, pieces, at, to, number.value !== 1 && number.rule !== 'fraction')
  return words && named(words, 'noun')
}

/** The end of "percent", "per cent" or "%" at a piece, or 0. */
function percentEnd(pack: FiguresPack, pieces: readonly Piece[], at: number): number {
  const start = pieces[at]!.lower === '-' ? at + 1 : at
  const length = phraseAt(pack.percents, pieces, start)
  return length && start + length
}

/** "112 of the 225 seats", "three of the officers": where the noun phrase after "of the" starts. */
function wholeAfterOf(pack: FiguresPack, pieces: readonly Piece[], at: number, to: number): number | null {
  let start = at
  while (start < to && pack.definites.has(pieces[start]!.lower)) start++
  if (start >= to) return null
  const whole = readQuantity(pack, pieces, start)
  if (whole) return whole.to
  return start > at ? start : null
}

/**
 * The noun phrase at a piece up to its head: the first plural, and those that follow it at once ("police officers").
 * Without a plural there is no saying where it ends; after "one" it runs to the next word that ends a phrase.
 */
export function nounPhrase(
  pack: FiguresPack,
  pieces: readonly Piece[],
  from: number,
  to: number,
  plural: boolean,
): PieceRange | null {
  let end = from
  for (; end < to && end < from + LONGEST_PHRASE; end++) {
    const piece = pieces[end]!
    if (piece.lower === '-' && end > from) continue
    if (!isWord(piece) || endsPhrase(pack, piece)) break
    if (!plural && end > from && pack.isPast(piece.lower)) break
    if (plural && pack.isPlural(piece.lower)) {
      while (end + 1 < to && isWord(pieces[end + 1]!) && isNounAfter(pack, pieces[end + 1]!.lower)) end++
      return { from, to: end + 1 }
    }
  }
  return plural || end === from ? null : { from, to: end }
}

function isNounAfter(pack: FiguresPack, word: string): boolean {
  return pack.isPlural(word) && !pack.stops.has(word) && !pack.fates.has(word) && !pack.wheres.has(word)
}

/** Whether no noun phrase goes past a word. "US" and "IT" are names, whatever "us" and "it" are. */
export function endsPhrase(pack: FiguresPack, { lower, text }: Piece): boolean {
  return (pack.stops.has(lower) || pack.wheres.has(lower)) && !/^\p{Lu}{2,}$/u.test(text)
}

export function isWord(piece: Piece): boolean {
  return piece.kind === 'word' && /^[\p{L}]/u.test(piece.text)
}

function nameOf(pieces: readonly Piece[], text: string, { from, to }: PieceRange): string {
  return text.slice(pieces[from]!.start, pieces[to - 1]!.end).replace(/\s+/g, ' ')
}
