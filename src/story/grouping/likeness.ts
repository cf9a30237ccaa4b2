import type { Neighbour, Place } from './grouping-memory.ts'
import { LIKENESS_WEIGHTS } from './likeness-weights.ts'
import { agreeOnNumbers } from './numbered-things.ts'

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

/** Average probability at which two groups are one story. Tuned on events and ecb by cross-validation. */
export const LEAST_LIKENESS = 0.37
/** Set by hand: the 12th and the 13th of a series are two events, but too few pairs of the sets number anything to learn it. */
const NUMBERED_WEIGHT = 1.5
/** A copy is nearer than any report: it counts as no nearer than this. */
const COPY = 0.7
/** A report that nothing is near to stands alone, not at the middle of far ones. */
const LEAST_NEARNESS = 0.25

type Judged = Omit<Place, 'key'>

/**
 * The traits of a pair. The same cosine means less between two earthquakes, whose words are alike anyway, than
 * between two reports that nothing else is like: so it is taken against each report's nearest ones (local scaling, as in
 * Zelnik-Manor and Perona, "Self-tuning spectral clustering", 2004).
 */
export function traitsOf(a: Judged, b: Judged, cosine: number): Traits {
  const dated = a.day !== null && b.day !== null
  return {
    words: Math.sqrt(cosine),
    standing: cosine / Math.max(LEAST_NEARNESS, Math.sqrt(nearness(a.nearest) * nearness(b.nearest))),
    dated: dated ? 1 : 0,
    days: dated ? Math.log1p(Math.abs(a.day - b.day)) : 0,
    numbered: agreeOnNumbers(a.numbered, b.numbered),
  }
}

/** The probability that two reports are of one story (logistic regression over the traits). */
export function likenessOf(a: Judged, b: Judged, cosine: number): number {
  const traits = traitsOf(a, b, cosine)
  const learned = LEARNED_TRAITS.reduce((sum, trait) => sum + LIKENESS_WEIGHTS[trait] * traits[trait], 0)
  return 1 / (1 + Math.exp(-(LIKENESS_WEIGHTS.constant + learned + NUMBERED_WEIGHT * traits.numbered)))
}

/** How near a report's nearest is. On events and ecb the mean of its nearest three does as well; in small piles it does worse. */
export function nearness(nearest: readonly Neighbour[]): number {
  return Math.min(nearest[0]?.cosine ?? 0, COPY)
}
