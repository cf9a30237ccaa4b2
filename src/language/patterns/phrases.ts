import type { Piece } from './piece.ts'

/** Fixed phrases, found by their first or their last word; of several at one place the longest. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Phrases from their words, a blank between. */
export function phrases(list: readonly string[]): Phrases {
  const split = list.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)
  return {
    byFirst: Map.groupBy(split, (words) => words[0]!),
    byLast: Map.groupBy(split, (words) => words.at(-1)!),
  }
}

/** How many pieces the longest phrase that starts at a piece has; 0 where none does. */
export function phraseAt({ byFirst }: Phrases, pieces: readonly Piece[], at: number): number {
  const rows = byFirst.get(pieces[at]?.lower ?? '')
  return rows?.find((words) => words.every((word, i) => pieces[at + i]?.lower === word))?.length ?? 0
}

/** How many pieces the longest phrase that ends right before a piece, and starts no earlier than `from`, has; else 0. */
export function phraseBefore({ byLast }: Phrases, pieces: readonly Piece[], at: number, from: number): number {
  const rows = at > from ? byLast.get(pieces[at - 1]!.lower) : undefined
  const fits = (words: readonly string[]): boolean =>
    at - words.length >= from && words.every((word, i) => pieces[at - words.length + i]!.lower === word)
  return rows?.find(fits)?.length ?? 0
}
