import type { Token } from '../../text/tokens.ts'

/** A token, or one part of a hyphenated one with its hyphen as a part of its own: "two-day" is `two`, `-`, `day`. */
export type Piece = Token

/** A run of pieces by their indexes: the first, and the one after the last. */
export interface PieceRange {
  readonly from: number
  readonly to: number
}

const HYPHENS = /[-‐‑]/

/** The pieces of a text's tokens, in order; a token without a hyphen is its own piece. */
export function splitPieces(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  for (const token of tokens) {
    if (token.kind === 'word' && HYPHENS.test(token.text)) splitHyphens(token, pieces)
    else pieces.push(token)
  }
  return pieces
}

function splitHyphens(token: Token, pieces: Piece[]): void {
  let from = 0
  for (let at = 0; at <= token.text.length; at++) {
    const isHyphen = at < token.text.length && HYPHENS.test(token.text[at]!)
    if (!isHyphen && at < token.text.length) continue
    if (at > from) pieces.push(partOf(token, from, at))
    if (isHyphen) pieces.push(partOf(token, at, at + 1))
    from = at + 1
  }
}

function partOf(token: Token, from: number, to: number): Piece {
  const text = token.text.slice(from, to)
  const sign = HYPHENS.test(text)
  const kind = sign ? 'sign' : /^\d/.test(text) ? 'number' : 'word'
  const lower = sign ? '-' : text.toLowerCase()
  return { start: token.start + from, end: token.start + to, text, lower, kind }
}
