import type { FeaturePairs } from './feature-pairs.ts'
import type { HashedWeights } from './hashed-weights.ts'
import { featureSlot } from './hashed-weights.ts'
import type { RowWords } from './row-words.ts'
import { BIAS, LANES } from './row-words.ts'

const LOW = 0x00ff00ff
/** The most features that rows are added of at once, so that sixteen bits hold their sum. */
const MOST_FEATURES = 256
// Filled and read within one call.
const slots = new Int32Array(MOST_FEATURES)

/**
 * Adds the rows of the features of `templates` into `to`, a column each, from `at` on; they are still to be scaled.
 * `family` is the number of the first template. Learned weights go four at a time, weights still being learned singly.
 */
export function addRows(
  to: Float64Array,
  at: number,
  pairs: FeaturePairs,
  templates: Uint8Array,
  family: number,
  weights: HashedWeights,
): void {
  const { rows, columns, mask } = weights
  const size = templates.length
  for (let n = 0; n < size; n++) {
    const template = templates[n]!
    slots[n] = featureSlot(mask, family + template, pairs[2 * template]!, pairs[2 * template + 1]!)
  }
  if (!rows) addPlain(to, at, size, weights)
  else if (rows.width === 1) addNarrow(to, at, size, columns, rows.words)
  else addWide(to, at, size, columns, rows)
}

function addNarrow(to: Float64Array, at: number, size: number, columns: number, words: Uint32Array): void {
  let even = 0
  let odd = 0
  for (let n = 0; n < size; n++) {
    const word = words[slots[n]!]!
    even = (even + (word & LOW)) | 0
    odd = (odd + ((word >>> 8) & LOW)) | 0
  }
  unpack(to, at, columns, even, odd, size)
}

function addWide(to: Float64Array, at: number, size: number, columns: number, { words, width }: RowWords): void {
  for (let part = 0; part < width; part += 2) {
    let even1 = 0
    let odd1 = 0
    let even2 = 0
    let odd2 = 0
    for (let n = 0; n < size; n++) {
      const row = slots[n]! * width + part
      const first = words[row]!
      const second = words[row + 1]!
      even1 = (even1 + (first & LOW)) | 0
      odd1 = (odd1 + ((first >>> 8) & LOW)) | 0
      even2 = (even2 + (second & LOW)) | 0
      odd2 = (odd2 + ((second >>> 8) & LOW)) | 0
    }
    const column = part * LANES
    unpack(to, at + column, columns - column, even1, odd1, size)
    unpack(to, at + column + LANES, columns - column - LANES, even2, odd2, size)
  }
}

/** Adds four sums, or as many of them as there are columns left, to their columns. */
function unpack(to: Float64Array, at: number, columns: number, even: number, odd: number, size: number): void {
  const bias = size * BIAS
  if (columns > 0) to[at]! += (even & 0xffff) - bias
  if (columns > 1) to[at + 1]! += (odd & 0xffff) - bias
  if (columns > 2) to[at + 2]! += (even >>> 16) - bias
  if (columns > 3) to[at + 3]! += (odd >>> 16) - bias
}

function addPlain(to: Float64Array, at: number, size: number, { columns, values }: HashedWeights): void {
  for (let n = 0; n < size; n++) {
    const row = slots[n]! * columns
    for (let column = 0; column < columns; column++) to[at + column]! += values[row + column]!
  }
}
