import type { HashedWeights } from '../tagging/hashed-weights.ts'
import type { Candidate, CueReading } from './candidates.ts'
import { scoreSlots } from './cue-features.ts'
import type { Rivalry } from './reading-features.ts'
import { HELD, READING_FEATURES, readingFeatures, weighRivals } from './reading-features.ts'
import type { StatementModels } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** A candidate that is taken for a statement, as its best reading has it. */
export interface Chosen extends CueReading {
  readonly head: number
  /** The log-odds that the content is right. */
  readonly score: number
}

// What a point of the span model's score is worth to the ranking, which is learned on top of it with this share.
export const SPAN_TRUST = 0.7

// Log-odds that a plainly nested cue may lack; with it 40 more of 3,500 statements come out of 138 texts of PolNeAR.
const NESTED_LENIENCE = 1.2

/** The best reading of each candidate whose content is likely enough to be right. */
export function chooseReadings(
  parsed: Parsed,
  candidates: readonly Candidate[],
  { rank, keep }: Pick<StatementModels, 'rank' | 'keep'>,
  least: number,
): Chosen[] {
  const rivals = weighRivals(candidates)
  const slots = new Int32Array(READING_FEATURES)
  const chosen: Chosen[] = []
  for (const [at, candidate] of candidates.entries()) {
    const best = chooseReading(parsed, candidate, rivals[at]!, rank)
    readingFeatures(slots, parsed, candidate, best, rivals[at]!, keep.mask)
    const score = scoreSlots(slots, keep)
    if (score >= least - (isPlainlyNested(parsed, candidate, rivals[at]!) ? NESTED_LENIENCE : 0)) {
      chosen.push({ ...best, head: candidate.head, score })
    }
  }
  return chosen
}

/**
 * Whether a plain cue stands in another statement's content: "Lund said the governor | hoped to win". The annotators often
 * leave such inner layers out, and the learned scores with them; here both layers are kept.
 */
function isPlainlyNested({ quotationOf }: Parsed, { head, cueScore }: Candidate, { nested }: Rivalry): boolean {
  return (nested & HELD) !== 0 && cueScore > 0 && quotationOf[head]! < 0
}

/** The reading of a candidate that ranks first. */
export function chooseReading(parsed: Parsed, candidate: Candidate, rivalry: Rivalry, rank: HashedWeights): CueReading {
  const slots = new Int32Array(READING_FEATURES)
  let best = candidate.readings[0]!
  let most = Number.NEGATIVE_INFINITY
  for (const reading of candidate.readings) {
    readingFeatures(slots, parsed, candidate, reading, rivalry, rank.mask)
    const score = scoreSlots(slots, rank) - SPAN_TRUST * reading.behind
    if (score > most) [best, most] = [reading, score]
  }
  return best
}
