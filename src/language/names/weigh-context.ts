import type { NameKind } from '../reading.ts'
import type { Candidate, Words } from './candidate.ts'
import { CUES, type Cue } from './cues.ts'
import type { NamesPack } from './names-pack.ts'

export type Weights = Record<NameKind, number>

/** What the words beside one mention say. */
export interface Weighed {
  readonly weights: Weights
  readonly cues: readonly Cue[]
  /** The rule of the cue that weighs most. */
  readonly rule: string
}

/** Sums the cues around one mention. */
export function weighContext(words: Words, candidate: Candidate, pack: NamesPack): Weighed {
  const place = { ...words, candidate, pack }
  const weights: Weights = { person: 0, organisation: 0, place: 0 }
  const cues = CUES.filter(({ fits }) => fits(place))
  let best = { weight: 0, rule: 'capitals' }
  for (const cue of cues) {
    weights[cue.kind] += cue.weight
    if (cue.weight > best.weight) best = cue
  }
  return { weights, cues, rule: best.rule }
}
