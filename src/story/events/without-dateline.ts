import { findDateline } from '../../article/credit/find-dateline.ts'
import { type Span, trimSpan } from '../../text/span.ts'

// "(CNN) ": an outlet's letters before the first words.
const OUTLET = /^\(\p{Lu}[\p{Lu}\d .-]+\)\s*(?:[–—-]\s+)?/u

/**
 * A sentence without the dateline that it may open with ("SUND, Norvia (AP) — The ferry sank" → "The ferry sank"): where
 * and by whom a report was written is no part of what it tells.
 */
export function withoutDateline(text: string, sentence: Span): Span {
  const opensParagraph = sentence.start === 0 || text[sentence.start - 1] === '\n'
  if (!opensParagraph) return sentence
  const words = text.slice(sentence.start, sentence.end)
  const length = findDateline(words).length || (OUTLET.exec(words)?.[0].length ?? 0)
  return length === 0 ? sentence : trimSpan(text, { start: sentence.start + length, end: sentence.end })
}
