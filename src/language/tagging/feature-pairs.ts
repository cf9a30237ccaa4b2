import { worthAt } from './half-bytes.ts'
import type { HashedWeights } from './hashed-weights.ts'
import { featureSlot } from './hashed-weights.ts'

/**
 * What is known of one thing that a model looks at: two codes a feature, side by side, in the order of the templates.
 * Filling in all codes first and hashing them in one loop is several times faster than hashing each where it is written.
 */
export type FeaturePairs = Int32Array

/** Room for so many features. */
export function roomFor(features: number): FeaturePairs {
  return new Int32Array(2 * features)
}

/** The numbers of a model's templates, from 0 on. */
export function templatesOf(features: number): Uint8Array {
  return Uint8Array.from({ length: features }, (_, template) => template)
}

/** Sets the feature of one template. So short that engines put it in place of each call. */
export function set(pairs: FeaturePairs, template: number, a: number, b: number): void {
  pairs[2 * template] = a
  pairs[2 * template + 1] = b
}

/** The slots of all features; `family` is the number of the model's first template. */
export function slotsOf(pairs: FeaturePairs, family: number, mask: number): Int32Array {
  const slots = new Int32Array(pairs.length / 2)
  for (let n = 0; n < slots.length; n++) slots[n] = featureSlot(mask, family + n, pairs[2 * n]!, pairs[2 * n + 1]!)
  return slots
}

/** The sum of all features' weights in a model of one column. */
export function weigh(pairs: FeaturePairs, family: number, weights: HashedWeights): number {
  const { mask, packed, scale } = weights
  let sum = 0
  for (let n = 0; 2 * n < pairs.length; n++) {
    const slot = featureSlot(mask, family + n, pairs[2 * n]!, pairs[2 * n + 1]!)
    sum += packed ? worthAt(packed, slot) : weights.values[slot]!
  }
  return sum * scale
}
