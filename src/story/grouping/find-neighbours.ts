import { cosineOf, type ReportTerms, type TermTable } from './report-terms.ts'

/** Two reports that may be of one story, by number, the lower first. */
export interface Neighbours {
  readonly a: number
  readonly b: number
  /** How alike their words are: the cosine of their weighted terms. */
  readonly cosine: number
}

/** Heaviest terms of a report that lead to others. */
const LEADING_TERMS = 40
/** A term that more reports carry leads to none: it would cost their number squared. */
const MOST_CARRIERS = 400
/** Reports that one is compared with in full, those that share the most weight first. */
const MOST_NEIGHBOURS = 80
/** Shared weight below which a full comparison is not worth while. */
const LEAST_SHARED = 0.02

/** Pairs of reports that share rare words, found through an index of these: never all pairs. */
export function findNeighbours({ reports, carriers }: TermTable): Neighbours[] {
  const postings = new Map<number, { n: number; weight: number }[]>()
  const leading = reports.map((report) => leadingTerms(report, carriers))
  leading.forEach((terms, n) => {
    for (const { term, weight } of terms) {
      const list = postings.get(term)
      if (list) list.push({ n, weight })
      else postings.set(term, [{ n, weight }])
    }
  })
  const found = new Set<number>()
  const shared = new Float64Array(reports.length)
  leading.forEach((terms, n) => {
    const met: number[] = []
    for (const { term, weight } of terms) {
      for (const other of postings.get(term)!) {
        if (other.n === n) continue
        if (shared[other.n] === 0) met.push(other.n)
        shared[other.n]! += weight * other.weight
      }
    }
    const near = met.filter((other) => shared[other]! >= LEAST_SHARED).sort((a, b) => shared[b]! - shared[a]! || a - b)
    for (const other of near.slice(0, MOST_NEIGHBOURS))
      found.add(Math.min(n, other) * reports.length + Math.max(n, other))
    for (const other of met) shared[other] = 0
  })
  return [...found]
    .sort((a, b) => a - b)
    .map((key) => {
      const [a, b] = [Math.floor(key / reports.length), key % reports.length]
      return { a, b, cosine: cosineOf(reports[a]!, reports[b]!) }
    })
}

function leadingTerms({ terms, weights }: ReportTerms, carriers: Uint32Array): { term: number; weight: number }[] {
  return [...terms]
    .map((term, i) => ({ term, weight: weights[i]! }))
    .filter(({ term }) => carriers[term]! > 1 && carriers[term]! <= MOST_CARRIERS)
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, LEADING_TERMS)
}
