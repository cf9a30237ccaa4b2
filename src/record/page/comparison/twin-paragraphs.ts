import type { Span } from '../../../text/span.ts'
import { textOf } from '../../../text/span.ts'

/** A paragraph of one text and the same words in another. */
export interface Twin {
  readonly a: Span
  readonly b: Span
}

/** Paragraphs that stand in both texts word for word, however short; each once, in the order of the first text. */
export function twinParagraphs(
  textA: string,
  paragraphsA: readonly Span[],
  textB: string,
  paragraphsB: readonly Span[],
): Twin[] {
  const waiting = Map.groupBy(paragraphsB, (span) => wordsOf(textB, span))
  return paragraphsA.flatMap((a) => {
    const b = waiting.get(wordsOf(textA, a))?.shift()
    return b ? [{ a, b }] : []
  })
}

function wordsOf(text: string, span: Span): string {
  return textOf(text, span).trim().replace(/\s+/g, ' ')
}
