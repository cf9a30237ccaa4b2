import { nudge, shuffled } from './logistic.ts'

/** The readings of one candidate: their features, how far each is behind the likeliest, and what each is worth. */
export interface Group {
  readonly slots: readonly Int32Array[]
  readonly behind: readonly number[]
  readonly worth: readonly number[]
}

/**
 * Learns to rank a candidate's readings: a log-linear model on top of the span model's own order, so that without
 * evidence that order stands. Candidates of which no reading is right teach nothing.
 */
export function trainRanking(
  groups: readonly Group[],
  slots: number,
  trust: number,
  { rounds = 4, rate = 0.02, l1 = 0.03 } = {},
): Float32Array {
  const weights = new Float32Array(slots)
  const squares = new Float32Array(slots).fill(1e-1)
  const useful = groups.filter(({ worth }) => worth.length > 1 && Math.max(...worth) >= 1)
  const order = shuffled(useful.length)
  for (let round = 0; round < rounds; round++) {
    for (const which of order) {
      const { slots: readings, behind, worth } = useful[which]!
      const scores = readings.map((active, at) =>
        active.reduce((sum, slot) => sum + weights[slot]!, -trust * behind[at]!),
      )
      const most = Math.max(...scores)
      const chances = scores.map((score) => Math.exp(score - most))
      const all = chances.reduce((a, b) => a + b)
      const best = worth.indexOf(Math.max(...worth))
      readings.forEach((active, at) => {
        const gradient = (at === best ? 1 : 0) - chances[at]! / all
        if (Math.abs(gradient) > 1e-3) for (const slot of active) nudge(weights, squares, slot, gradient, rate, l1)
      })
    }
  }
  return weights
}
