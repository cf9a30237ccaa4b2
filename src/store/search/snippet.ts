import type { Span } from '../../text/span.ts'
import type { Phrase, SearchQuery } from './query.ts'
import { type SearchToken, searchTokens } from './tokens.ts'

/** UTF-16 units of a text that a hit shows. */
const SHOWN = 260
/** Of these, before the first word found. */
const BEFORE = 60

/** A stretch of a text as a hit shows it. */
export interface Snippet {
  readonly text: string
  /** Stretches of `text` that were asked for. */
  readonly marks: readonly Span[]
  /** Where it stands in the whole. */
  readonly span: Span
}

/** The stretch of a text around the words of a query, and where in it they stand. */
export function snippetOf(text: string, query: SearchQuery): Snippet {
  const tokens = searchTokens(text)
  const phrases = query.clauses.flat()
  const found = tokens.flatMap((_, n) => phrases.flatMap((phrase) => matchAt(tokens, n, phrase) ?? []))
  const from = startOf(text, found[0]?.start ?? 0)
  const to = text.length - from <= SHOWN ? text.length : text.lastIndexOf(' ', from + SHOWN)
  const end = to > from ? to : Math.min(text.length, from + SHOWN)
  const head = from > 0 ? '… ' : ''
  const words = text.slice(from, end).replace(/\s/g, ' ')
  return {
    text: `${head}${words}${end < text.length ? ' …' : ''}`,
    marks: found
      .filter((span) => span.start >= from && span.end <= end)
      .map((span) => ({ start: span.start - from + head.length, end: span.end - from + head.length })),
    span: { start: from, end },
  }
}

function matchAt(tokens: readonly SearchToken[], at: number, { tokens: wanted, isPrefix }: Phrase): Span | null {
  const fits = wanted.every((token, k) =>
    isPrefix ? tokens[at + k]?.token.startsWith(token) : tokens[at + k]?.token === token,
  )
  return fits ? { start: tokens[at]!.start, end: tokens[at + wanted.length - 1]!.end } : null
}

/** Where a snippet begins: at a word, some way before what was found. */
function startOf(text: string, found: number): number {
  if (found <= BEFORE) return 0
  const space = text.indexOf(' ', found - BEFORE)
  return space < 0 || space > found ? found : space + 1
}
