import type { Piece, PieceRange } from '../patterns/piece.ts'
import type { FiguresPack } from './figures-pack.ts'

/**
 * What befell those counted: the verb right before the figure ("killed more than 7,500", "killing 12 people"), or right
 * behind it, past auxiliaries ("64 people were arrested", "18 dead"). Null where neither is one of fate.
 */
export function readFate(
  pack: FiguresPack,
  pieces: readonly Piece[],
  from: number,
  to: number,
  sentence: PieceRange,
): { readonly word: string } | null {
  let at = to
  if (at < sentence.to && pack.fates.has(pieces[to - 1]!.lower)) return { word: pieces[to - 1]!.lower }
  while (at < sentence.to && pack.auxiliaries.has(pieces[at]!.lower)) at++
  const after = at < sentence.to ? pieces[at]!.lower : ''
  if (pack.fates.has(after)) return { word: after }
  const before = from > sentence.from ? pieces[from - 1]!.lower : ''
  return pack.fates.has(before) ? { word: before } : null
}
