import type { Piece, PieceRange } from '../patterns/piece.ts'
import type { FiguresPack } from './figures-pack.ts'
import type { Quantity } from './read-quantity.ts'
import { readQuantity } from './read-quantity.ts'
import type { Unit } from './read-unit.ts'
import { endsPhrase, isWord } from './read-unit.ts'

/** Phrases of place or part taken in behind a noun: "people in the port of Kessa" has two. */
const MOST_PHRASES = 2
/** Words of one such phrase. */
const LONGEST_PHRASE = 7

/** Where the search for what is counted may go: to the end of the sentence, and not into times. */
export interface Bounds {
  readonly to: number
  readonly isTime: (piece: number) => boolean
}

/**
 * The whole noun phrase a figure counts, with where and whose: "troops near its borders". For a percentage, a share or
 * a measure it is what they are of ("97% of ballots" counts ballots); for money, what it goes to. Null where none is said.
 */
export function readCounted(
  pack: FiguresPack,
  pieces: readonly Piece[],
  number: Quantity,
  unit: Unit | null,
  bounds: Bounds,
): PieceRange | null {
  const after = unit?.words?.to ?? number.to
  if (unit?.kind === 'noun' && unit.words) {
    const noun = unit.words
    return { from: noun.from, to: wholePhrase(pack, pieces, noun.to, bounds) }
  }
  if (unit?.kind === 'joined' || unit?.kind === 'fate') return null
  const word = pieces[after]?.lower ?? ''
  const leads = unit?.kind === 'money' ? pack.moneyFor.has(word) : pack.of.has(word)
  if (!leads || after + 1 >= bounds.to || bounds.isTime(after + 1)) return null
  if (unit?.kind === 'money' && !pack.of.has(word) && /^\p{Lu}/u.test(pieces[after + 1]!.text)) return null
  const from = after + 1
  const end = phraseEnd(pack, pieces, from, bounds)
  if (end === from) return null
  return { from, to: withPlaces(pack, pieces, end, bounds) }
}

/** "people missing in Kessa", "troops massed near the border": a participle that leads to a place belongs to the noun. */
function wholePhrase(pack: FiguresPack, pieces: readonly Piece[], at: number, bounds: Bounds): number {
  if (at >= bounds.to) return at
  const word = pieces[at]!.lower
  if (pack.lasting.has(word)) return withPlaces(pack, pieces, at + 1, bounds)
  if (!pack.participles.has(word)) return withPlaces(pack, pieces, at, bounds)
  const end = withPlaces(pack, pieces, at + 1, bounds)
  return end > at + 1 ? end : at
}

function withPlaces(pack: FiguresPack, pieces: readonly Piece[], at: number, bounds: Bounds): number {
  let end = at
  for (let taken = 0; taken < MOST_PHRASES; taken++) {
    if (end + 1 >= bounds.to || !pack.wheres.has(pieces[end]!.lower) || bounds.isTime(end + 1)) break
    const next = phraseEnd(pack, pieces, end + 1, bounds)
    if (next === end + 1 || pack.noPlaces.has(pieces[next - 1]!.lower)) break
    end = withSecondPlace(pack, pieces, next, bounds)
  }
  return end
}

/** "shops in Germany | and Austria" */
function withSecondPlace(pack: FiguresPack, pieces: readonly Piece[], at: number, bounds: Bounds): number {
  const isName = (i: number): boolean => i < bounds.to && /^\p{Lu}/u.test(pieces[i]!.text) && !bounds.isTime(i)
  if (!pack.ranges.and.has(pieces[at]?.lower ?? '') || !isName(at - 1) || !isName(at + 1)) return at
  let end = at + 2
  while (isName(end)) end++
  // "in Germany and Austria's minister said": the second is another's.
  return /^['’]s$/.test(pieces[end]?.text ?? '') ? at : end
}

/** The end of the noun phrase at a piece: its determiner and number, then words up to one that ends a phrase. */
function phraseEnd(pack: FiguresPack, pieces: readonly Piece[], from: number, bounds: Bounds): number {
  let at = from
  while (at < bounds.to && pack.determiners.has(pieces[at]!.lower)) at++
  const number = at < bounds.to ? readQuantity(pack, pieces, at) : null
  if (number && !number.currency) at = number.to
  const start = at
  while (at < bounds.to && at < start + LONGEST_PHRASE && goesOn(pack, pieces, at, start, bounds)) at++
  at = atPlural(pack, pieces, start, at)
  // A phrase that is only "the", or only a number, is none.
  return at > start ? at : from
}

/** Behind a plural in small letters a verb may stand ("Americans own"); nouns that go on with it are plural too. */
function atPlural(pack: FiguresPack, pieces: readonly Piece[], from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    const next = pieces[at + 1]!.lower
    if (pack.isPlural(pieces[at]!.lower) && !pack.isPlural(next) && !/^(?:-|['’]s?)$/.test(next)) return at + 1
  }
  return to
}

function goesOn(pack: FiguresPack, pieces: readonly Piece[], at: number, start: number, bounds: Bounds): boolean {
  const piece = pieces[at]!
  if (bounds.isTime(at)) return false
  if (piece.lower === '-' || /^['’]s?$/.test(piece.lower)) return at > start
  if (!isWord(piece)) return false
  if (pieces[at - 1]!.lower === '-') return true
  return !endsPhrase(pack, piece) && (at === start || !pack.isPast(piece.lower))
}
