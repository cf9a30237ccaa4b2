import type { Neighbours } from './find-neighbours.ts'
import type { Link } from './join-alike.ts'
import { LIKENESS_WEIGHTS } from './likeness-weights.ts'
import { agreeOnNumbers } from './numbered-things.ts'
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
  /** 1 where they number a thing of a series alike ("the 12th package"), -1 where differently. */
  readonly numbered: number
}

export const LEARNED_TRAITS = ['words', 'standing', 'dated', 'days'] as const satisfies readonly (keyof Traits)[]

/** Set by hand: the 12th and the 13th of a series are two events, but too few pairs of the sets number anything to learn it. */
const NUMBERED_WEIGHT = 1.5
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
    const [one, other] = [reports[a]!, reports[b]!]
    const [from, to] = [one.day, other.day]
    const dated = from !== null && to !== null
    return {
      words: Math.sqrt(cosine),
      standing: cosine / Math.max(LEAST_NEARNESS, Math.sqrt(near[a]! * near[b]!)),
      dated: dated ? 1 : 0,
      days: dated ? Math.log1p(Math.abs(from - to)) : 0,
      numbered: agreeOnNumbers(one.numbered, other.numbered),
    }
  })
}

/** Links reports by the probability that they are of one story (logistic regression over the traits). */
export function linkAlike(pairs: readonly Neighbours[], table: TermTable): Link[] {
  return traitsOf(pairs, table).map((traits, n) => ({ a: pairs[n]!.a, b: pairs[n]!.b, likeness: probability(traits) }))
}

function probability(traits: Traits): number {
  const learned = LEARNED_TRAITS.reduce((sum, trait) => sum + LIKENESS_WEIGHTS[trait] * traits[trait], 0)
  return 1 / (1 + Math.exp(-(LIKENESS_WEIGHTS.constant + learned + NUMBERED_WEIGHT * traits.numbered)))
}

/** For each report the cosine of its nearest one. On events and ecb the mean of its nearest three does as well; in small piles it does worse. */
function nearness(pairs: readonly Neighbours[], reports: number): Float64Array {
  const nearest = new Float64Array(reports)
  for (const { a, b, cosine } of pairs) {
    for (const n of [a, b]) nearest[n] = Math.max(nearest[n]!, Math.min(cosine, COPY))
  }
  return nearest
}
