/** A yes-or-no example: the slots of its features. */
export interface Example {
  readonly slots: Int32Array
  readonly yes: boolean
}

/**
 * Logistic regression over hashed features: AdaGrad, with L1 by truncation (Duchi and others, 2011) so that most
 * weights are zero. Examples are visited in a fixed shuffled order.
 */
export function trainLogistic(
  examples: readonly Example[],
  slots: number,
  { rounds = 4, rate = 0.1, l1 = 1e-3, least = 3 } = {},
): Float32Array {
  const weights = new Float32Array(slots)
  const squares = new Float32Array(slots).fill(1e-3)
  // A slot that fewer examples than `least` have tells nothing general; it stays zero.
  const counts = new Uint32Array(slots)
  for (const example of examples) for (const slot of example.slots) counts[slot]!++
  const order = shuffled(examples.length)
  for (let round = 0; round < rounds; round++) {
    for (const at of order) {
      const { slots: active, yes } = examples[at]!
      let sum = 0
      for (const slot of active) sum += weights[slot]!
      const gradient = (yes ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      if (Math.abs(gradient) < 1e-4) continue
      for (const slot of active) if (counts[slot]! >= least) nudge(weights, squares, slot, gradient, rate, l1)
    }
  }
  return weights
}

/** One AdaGrad step up a gradient, drawn towards zero by the L1 penalty. */
export function nudge(
  weights: Float32Array,
  squares: Float32Array,
  slot: number,
  gradient: number,
  rate: number,
  l1: number,
): void {
  squares[slot]! += gradient * gradient
  const step = rate / Math.sqrt(squares[slot]!)
  const moved = weights[slot]! + step * gradient
  const pull = step * l1
  weights[slot] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0
}

/** The numbers below `size` in an order that is always the same and looks like chance (a linear congruence). */
export function shuffled(size: number): number[] {
  const order = Array.from({ length: size }, (_, at) => at)
  let state = 12345
  for (let at = size - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}
