import type { Parsed } from './units.ts'

/** How a paragraph of prose ends: with a stop, or with the mark that closes a quotation. */
const STOP = /^(?:[.!?…:;,”"»’']|''|\.\.\.)$/u

/** How many paragraphs of prose on the token `to` stands from the token `from`; a line without a stop ("Video") is none. */
export function paragraphsApart({ tokens, paragraphOf }: Parsed, from: number, to: number): number {
  let apart = 0
  for (let at = from + 1; at <= to; at++) {
    if (paragraphOf[at] === paragraphOf[at - 1]) continue
    const isProse = paragraphOf[at - 1] === paragraphOf[from] || STOP.test(tokens[at - 1]!.text)
    if (isProse) apart++
  }
  return apart
}
