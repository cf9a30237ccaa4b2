import type { Neighbours } from './find-neighbours.ts'
import type { Link } from './join-alike.ts'
import { LIKENESS_WEIGHTS } from './likeness-weights.ts'
import type { TermTable } from './report-terms.ts'

/** What tells whether two reports are of one story. */
export interface Traits {
  /** The root of the cosine of their words. */
  readonly words: number
  /** Their cosine against that of each with its own nearest: 1 where they are as near as reports come here. */
  readonly standing: number
  /** 1 where both are dated. */
  readonly dated: number
  /** The logarithm of the days between them, of those that are. */
  readonly days: number
}

/** The nearest reports that say how near reports of one story are, at this place. */
const NEAREST = 3
/** A copy is nearer than any report: it counts as no nearer than this. */
const COPY = 0.7
/** A report that nothing is near to stands alone, not at the middle of far ones. */
const LEAST_NEARNESS = 0.25

/**
 * The traits of each pair. The same cosine means less between two earthquakes, whose words are alike anyway, than
 * between two reports that nothing else is like: so it is taken against each report's nearest ones (local scaling, as in
 * Zelnik-Manor and Perona, "Self-tuning spectral clustering", 2004).
 */
export function traitsOf(pairs: readonly Neighbours[], { reports }: TermTable): Traits[] {
  const near = nearness(pairs, reports.length)
  return pairs.map(({ a, b, cosine }) => {
    const [from, to] = [reports[a]!.day, reports[b]!.day]
    const dated = from !== null && to !== null
    return {
      words: Math.sqrt(cosine),
      standing: cosine / Math.max(LEAST_NEARNESS, Math.sqrt(near[a]! * near[b]!)),
      dated: dated ? 1 : 0,
      days: dated ? Math.log1p(Math.abs(from - to)) : 0,
    }
  })
}

/** Links reports by the probability that they are of one story (logistic regression over the traits). */
export function linkAlike(pairs: readonly Neighbours[], table: TermTable): Link[] {
  return traitsOf(pairs, table).map((traits, n) => ({ a: pairs[n]!.a, b: pairs[n]!.b, likeness: probability(traits) }))
}

function probability({ words, standing, dated, days }: Traits): number {
  const w = LIKENESS_WEIGHTS
  return 1 / (1 + Math.exp(-(w.constant + w.words * words + w.standing * standing + w.dated * dated + w.days * days)))
}

/** For each report the mean cosine of its nearest ones. */
function nearness(pairs: readonly Neighbours[], reports: number): Float64Array {
  const nearest: number[][] = Array.from({ length: reports }, () => [])
  for (const { a, b, cosine } of pairs) {
    for (const list of [nearest[a]!, nearest[b]!]) {
      list.push(Math.min(cosine, COPY))
      list.sort((x, y) => y - x)
      if (list.length > NEAREST) list.pop()
    }
  }
  return Float64Array.from(nearest, (list) => list.reduce((sum, cosine) => sum + cosine, 0) / (list.length || 1))
}
