import type { Candidate } from '../../src/language/statements/candidates.ts'
import { spanOf } from '../../src/language/statements/candidates.ts'
import type { Parsed } from '../../src/language/statements/units.ts'
import type { Span } from '../../src/text/span.ts'
import type { MarkedStatement } from './marked-texts.ts'

/** The share of their letters that two stretches of a text have in common, of all they have (Jaccard). */
export function shareOfLetters(text: string, a: readonly Span[], b: readonly Span[]): number {
  const letters = (spans: readonly Span[]): Set<number> => {
    const found = new Set<number>()
    for (const { start, end } of spans) {
      for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) found.add(at)
    }
    return found
  }
  const [x, y] = [letters(a), letters(b)]
  let both = 0
  for (const at of x) if (y.has(at)) both++
  return both ? both / (x.size + y.size - both) : 0
}

/** The candidates that the scorer would pair with a marked statement: one to one, best overlap of content first. */
export function pairWithMarked(
  text: string,
  parsed: Parsed,
  candidates: readonly Candidate[],
  marked: readonly MarkedStatement[],
): Map<Candidate, MarkedStatement> {
  const pairs: [number, Candidate, MarkedStatement][] = []
  for (const candidate of candidates) {
    const content = candidate.content.map((range) => spanOf(parsed, range))
    if (content.length === 0) continue
    for (const statement of marked) {
      const near = statement.content.some((span) => content.some((own) => own.start < span.end && span.start < own.end))
      const share = near ? shareOfLetters(text, content, statement.content) : 0
      // Of two candidates with one content the marked cue's own comes first.
      const cue = statement.cue.some(
        ({ start, end }) => start <= parsed.tokens[candidate.head]!.start && parsed.tokens[candidate.head]!.start < end,
      )
      if (share >= 0.5) pairs.push([share + (cue ? 1 : 0), candidate, statement])
    }
  }
  pairs.sort((a, b) => b[0] - a[0])
  const paired = new Map<Candidate, MarkedStatement>()
  const used = new Set<MarkedStatement>()
  for (const [, candidate, statement] of pairs) {
    if (paired.has(candidate) || used.has(statement)) continue
    paired.set(candidate, statement)
    used.add(statement)
  }
  return paired
}
