import type { Span } from './span.ts'

/** A word, number or sign of a text. `text` is its exact stretch. */
export interface Token extends Span {
  readonly text: string
  /** `text` in small letters, for word lists. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'sign'
}

// In this order: dotted abbreviations (U.S., p.m., Ph.D.), numbers with separators (115,000 3.5 19:23 7th),
// a possessive or verbal clitic, words with inner hyphens or apostrophes, doubled signs (``, '', --, ...), any other sign.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{Lu}\p{Ll}{0,3}\.\p{Lu}\.|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|bn|k)?(?![\p{L}\d])|['’](?:s|S|re|ve|ll|d|m)(?![\p{L}\d])|[\p{L}\p{M}\d]+(?:[-‐‑](?=[\p{L}\d])[\p{L}\p{M}\d]+|['’](?!(?:s|S|re|ve|ll|d|m)(?![\p{L}\d]))[\p{L}\p{M}\d]+)*|``|''|--+|\.{3}|[^\s]/gu

/** The tokens of a text, in order; white space is left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const kind = /^\d/.test(word) ? 'number' : /[\p{L}\d]/u.test(word) ? 'word' : 'sign'
    tokens.push({ start: match.index, end: match.index + word.length, text: word, lower: word.toLowerCase(), kind })
  }
  return tokens
}
