/** A stretch of a text: UTF-16 code units, `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The span without white space at either end. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

/** Orders spans by where they start; of two that start together the longer comes first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The index of the first span that starts at or after an offset, in a list ordered by start; the list's length where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The spans of a list ordered by start that share a code unit with a stretch. One step back from its start is enough where, as
 * with names, times and sentences, no two overlap.
 */
export function spansIn<T extends Span>(spans: readonly T[], stretch: Span): T[] {
  const found: T[] = []
  for (
    let i = Math.max(0, firstFrom(spans, stretch.start) - 1);
    i < spans.length && spans[i]!.start < stretch.end;
    i++
  ) {
    if (overlaps(spans[i]!, stretch)) found.push(spans[i]!)
  }
  return found
}
