import type { FeaturePairs } from './feature-pairs.ts'
import { BIAS, bytesOfRow, PAIRS } from './half-bytes.ts'
import type { HashedWeights } from './hashed-weights.ts'
import { featureSlot } from './hashed-weights.ts'

/** The most features that rows are added of at once, so that sixteen bits hold their sum. */
const MOST_FEATURES = 256
// Filled and read within one call.
const slots = new Int32Array(MOST_FEATURES)

/**
 * Adds the rows of the features of `templates` into `to`, a column each, from `at` on; they are still to be scaled.
 * `family` is the number of the first template. Learned weights go two at a time, weights still being learned singly.
 */
export function addRows(
  to: Float64Array,
  at: number,
  pairs: FeaturePairs,
  templates: Uint8Array,
  family: number,
  weights: HashedWeights,
): void {
  const { packed, columns, mask } = weights
  const size = templates.length
  for (let n = 0; n < size; n++) {
    const template = templates[n]!
    slots[n] = featureSlot(mask, family + template, pairs[2 * template]!, pairs[2 * template + 1]!)
  }
  if (packed) addPacked(to, at, size, columns, packed)
  else addPlain(to, at, size, weights)
}

/** Adds rows of several columns, a byte of each row at a time, or two where the row has them. */
function addPacked(to: Float64Array, at: number, size: number, columns: number, bytes: Uint8Array): void {
  const width = bytesOfRow(columns)
  let part = 0
  for (; part + 1 < width; part += 2) {
    let first = 0
    let second = 0
    for (let n = 0; n < size; n++) {
      const row = slots[n]! * width + part
      first = (first + PAIRS[bytes[row]!]!) | 0
      second = (second + PAIRS[bytes[row + 1]!]!) | 0
    }
    addPair(to, at + 2 * part, columns - 2 * part, first, size)
    addPair(to, at + 2 * part + 2, columns - 2 * part - 2, second, size)
  }
  if (part === width) return
  let last = 0
  for (let n = 0; n < size; n++) last = (last + PAIRS[bytes[slots[n]! * width + part]!]!) | 0
  addPair(to, at + 2 * part, columns - 2 * part, last, size)
}

/** Adds two sums, or as many of them as there are columns left, to their columns. */
function addPair(to: Float64Array, at: number, columns: number, sums: number, size: number): void {
  const bias = size * BIAS
  if (columns > 0) to[at]! += (sums & 0xffff) - bias
  if (columns > 1) to[at + 1]! += (sums >>> 16) - bias
}

function addPlain(to: Float64Array, at: number, size: number, { columns, values }: HashedWeights): void {
  for (let n = 0; n < size; n++) {
    const row = slots[n]! * columns
    for (let column = 0; column < columns; column++) to[at + column]! += values[row + column]!
  }
}
