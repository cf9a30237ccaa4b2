import type { Span } from './span.ts'

/** A word, number or sign of a text. `text` is its exact stretch. */
export interface Token extends Span {
  readonly text: string
  /** `text` in small letters, for word lists. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'sign'
}

// In this order: dotted abbreviations (U.S., p.m., Ph.D.), numbers with separators (115,000 3.5 19:23 7th 1.2bn;
// without a unit of measure written onto them), a possessive
// or verbal clitic, words with inner hyphens or apostrophes, doubled signs (``, '', --, ...), any other sign.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{Lu}\p{Ll}{0,3}\.\p{Lu}\.|\d+(?:[.,:/]\d+){0,12}(?:(?:st|nd|rd|th|s|m|mn|bn|tn|k|am|pm)?(?![\p{L}\d])|(?=(?:km|kg|kph|kmh|mph|cm|mm|ft|lbs?|[KMGTkmg][Ww]h?|ha|hrs?|pc|C|F)(?![\p{L}\d])))|['’](?:s|S|re|ve|ll|d|m)(?![\p{L}\d])|[\p{L}\p{M}\d]+(?:[-‐‑](?=[\p{L}\d])[\p{L}\p{M}\d]+|['’](?!(?:s|S|re|ve|ll|d|m)(?![\p{L}\d]))[\p{L}\p{M}\d]+)*|``|''|--+|\.{3}|[^\s]/uy
/** Signs that are always a token of their own. */
const LONE_SIGNS = new Set([...',;:!?()"[]'].map((sign) => sign.charCodeAt(0)))
/** What ends a plain word at once; before anything else (a stop, a hyphen, an apostrophe) the pattern decides. */
const WORD_ENDS = new Set([...' \n,;:!?)"'].map((sign) => sign.charCodeAt(0)))

/** The tokens of a text, in order; white space is left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at)
    if (end > at) {
      const word = text.slice(at, end)
      tokens.push({ start: at, end, text: word, lower: word.toLowerCase(), kind: kindOf(word) })
    }
    at = Math.max(end, at + 1)
  }
  return tokens
}

/** Where the token that starts here ends; here, where white space stands. Plain words are read without the pattern. */
function tokenEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first === 32 || first === 10) return at
  if (LONE_SIGNS.has(first)) return at + 1
  if (isLatin(first)) {
    let end = at + 1
    while (isLatin(text.charCodeAt(end))) end++
    if (end === text.length || WORD_ENDS.has(text.charCodeAt(end))) return end
  }
  TOKEN.lastIndex = at
  return TOKEN.test(text) ? TOKEN.lastIndex : at
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return 'number'
  if (isLatin(first)) return 'word'
  return /[\p{L}\d]/u.test(word) ? 'word' : 'sign'
}
