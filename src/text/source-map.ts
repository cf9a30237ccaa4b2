import type { Span } from './span.ts'

/** Runs of text copied word for word from a source: where in the text, where in the source, how many code units. */
export type SourceMap = readonly SourceRun[]
export type SourceRun = readonly [textStart: number, sourceStart: number, length: number]

/** The stretches of the source that a span of the text was copied from, in order; joined white space maps to nothing. */
export function toSource(map: SourceMap, span: Span): Span[] {
  const found: Span[] = []
  for (const [textStart, sourceStart, length] of map) {
    const start = Math.max(span.start, textStart)
    const end = Math.min(span.end, textStart + length)
    if (start < end) found.push({ start: sourceStart + start - textStart, end: sourceStart + end - textStart })
  }
  return found
}

/** The text that a list of source spans makes when joined by `glue[i]` (a blank or a paragraph break) after the i-th. */
export function joinSpans(
  source: string,
  pieces: readonly { readonly span: Span; readonly glue: string }[],
): { text: string; map: SourceMap } {
  let text = ''
  const map: SourceRun[] = []
  for (const { span, glue } of pieces) {
    if (span.end > span.start) map.push([text.length, span.start, span.end - span.start])
    text += source.slice(span.start, span.end) + glue
  }
  return { text, map }
}
