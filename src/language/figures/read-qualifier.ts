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
  for (const phrase of pack.qualifiers) {
    const words = phrase.split(' ')
    const from = number.from - words.length
    if (from >= sentence.from && matches(pieces, from, words)) return { words: phrase, from, to: number.to }
  }
  for (const phrase of pack.qualifiersAfter) {
    const words = phrase.split(' ')
    for (const at of [number.to, unit?.words?.to ?? number.to]) {
      if (at + words.length <= sentence.to && matches(pieces, at, words)) {
        return { words: phrase, from: number.from, to: at + words.length }
      }
    }
  }
  return { words: null, from: number.from, to: number.to }
}

function matches(pieces: readonly Piece[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => pieces[at + i]!.lower === word)
}
