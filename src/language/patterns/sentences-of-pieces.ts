import type { Layout } from '../layout.ts'
import type { PieceRange } from './piece.ts'

/** A function from a piece's index to its sentence, given as first piece and the one after its last. */
export function sentencesOfPieces({ sentences, pieces }: Layout): (piece: number) => PieceRange {
  const found: PieceRange[] = []
  const sentenceOf = new Int32Array(pieces.length)
  let at = 0
  for (const { end } of sentences) {
    const from = at
    while (at < pieces.length && pieces[at]!.start < end) sentenceOf[at++] = found.length
    found.push({ from, to: at })
  }
  const last = { from: at, to: pieces.length }
  return (piece) => (piece >= at ? last : found[sentenceOf[piece]!]!)
}
