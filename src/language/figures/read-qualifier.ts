import { phraseAt, phraseBefore } from '../patterns/phrases.ts'
import type { Piece, PieceRange } from '../patterns/piece.ts'
import type { FiguresPack } from './figures-pack.ts'
import type { Quantity } from './read-quantity.ts'
import type { Unit } from './read-unit.ts'

/** The words that qualify a number, in small letters, and where figure and qualifier start and end together. */
export interface Qualifier {
  readonly words: string | null
  readonly from: number
  readonly to: number
}

/** The qualifier of a number: the longest that stands right before it, else one behind it or behind its unit. */
export function readQualifier(
  pack: FiguresPack,
  pieces: readonly Piece[],
  number: Quantity,
  unit: Unit | null,
  sentence: PieceRange,
): Qualifier {
  const before = phraseBefore(pack.qualifiers, pieces, number.from, sentence.from)
  // "between two buildings" is a place, not a range.
  const isPlace = pack.ranges.between.has(pieces[number.from - 1]?.lower ?? '') && number.rule !== 'range'
  if (before && !isPlace) {
    const from = number.from - before
    return { words: wordsOf(pieces, from, number.from), from, to: number.to }
  }
  for (const at of [number.to, unit?.words?.to ?? number.to]) {
    const length = phraseAt(pack.qualifiersAfter, pieces, at)
    if (length && at + length <= sentence.to) {
      return { words: wordsOf(pieces, at, at + length), from: number.from, to: at + length }
    }
  }
  return { words: null, from: number.from, to: number.to }
}

function wordsOf(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
}
