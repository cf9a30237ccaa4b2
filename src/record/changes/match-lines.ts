import type { RecordSpan } from '../record.ts'

/** A line of a record, by the words it rests on. */
export interface Line<T> {
  readonly item: T
  readonly evidence: readonly RecordSpan[]
}

/**
 * Pairs each line of the record now with the line of the record before that rests on the same words: the most shared
 * stretches first. Ids and wording may have changed in between; the words of a report that stayed have not.
 * @returns for each line now its line before, or null for one that is new.
 */
export function matchLines<T>(before: readonly Line<T>[], now: readonly Line<T>[]): Map<T, T | null> {
  const carriers = new Map<string, { line: number; span: RecordSpan }[]>()
  before.forEach(({ evidence }, line) => {
    for (const span of evidence) {
      const list = carriers.get(span.article)
      if (list) list.push({ line, span })
      else carriers.set(span.article, [{ line, span }])
    }
  })
  const pairs = now.flatMap(({ evidence }, n) => {
    const shared = new Map<number, number>()
    for (const span of evidence) {
      for (const { line, span: other } of carriers.get(span.article) ?? []) {
        const common = sharedLetters(span, other)
        if (common > 0) shared.set(line, (shared.get(line) ?? 0) + common)
      }
    }
    return [...shared].map(([line, letters]) => ({ n, line, letters }))
  })
  pairs.sort((a, b) => b.letters - a.letters || a.n - b.n || a.line - b.line)
  const matched = new Map<T, T | null>(now.map(({ item }) => [item, null]))
  const taken = new Set<number>()
  for (const { n, line } of pairs) {
    const { item } = now[n]!
    if (matched.get(item) !== null || taken.has(line)) continue
    matched.set(item, before[line]!.item)
    taken.add(line)
  }
  return matched
}

/** How much of two stretches of one article is the same; where the page has changed, only equal words are. */
function sharedLetters(a: RecordSpan, b: RecordSpan): number {
  if (a.exact === b.exact) return a.exact.length
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  if (start >= end) return 0
  const same = a.exact.slice(start - a.start, end - a.start) === b.exact.slice(start - b.start, end - b.start)
  return same ? end - start : 0
}
