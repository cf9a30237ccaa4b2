import type { FeaturePairs } from './feature-pairs.ts'
import { slotsOf } from './feature-pairs.ts'
import type { HashedWeights } from './hashed-weights.ts'
import { featureSlot } from './hashed-weights.ts'

/**
 * Rows of bytes four to a number, each 128 too large so that none is negative: a row of four is added to four sums with
 * two additions, as each sum has sixteen bits to itself. Adding rows is where reading statements spends most of its time.
 */
interface PackedRows {
  readonly words: Uint32Array
  /** Numbers to a row: one, or a multiple of two. */
  readonly width: number
}

const BIAS = 128
const LANES = 4
const LOW = 0x00ff00ff
const packed = new WeakMap<HashedWeights, PackedRows | null>()

/**
 * Adds the rows of all features into `to`, a column each, from `at` on; `family` is the number of the first template.
 * Learned weights go four at a time, weights still being learned singly.
 */
export function addRows(
  to: Float64Array,
  at: number,
  pairs: FeaturePairs,
  family: number,
  weights: HashedWeights,
): void {
  let rows = packed.get(weights)
  if (rows === undefined) {
    rows = pack(weights)
    packed.set(weights, rows)
  }
  if (!rows) addPlain(to, at, slotsOf(pairs, family, weights.mask), weights)
  else if (rows.width === 1) addNarrow(to, at, pairs, family, weights, rows)
  else addWide(to, at, pairs, family, weights, rows)
}

function pack({ columns, mask, values }: HashedWeights): PackedRows | null {
  if (!(values instanceof Int8Array)) return null
  const width = columns <= LANES ? 1 : 2 * Math.ceil(columns / (2 * LANES))
  const bytes = new Uint8Array((mask + 1) * width * LANES)
  for (let slot = 0; slot <= mask; slot++) {
    for (let column = 0; column < columns; column++) {
      bytes[slot * width * LANES + column] = values[slot * columns + column]! + BIAS
    }
  }
  // Bytes are laid little end first by hand, so that every machine reads the same.
  const words = new Uint32Array(bytes.length / LANES)
  for (let word = 0; word < words.length; word++) {
    const b = word * LANES
    words[word] = bytes[b]! + bytes[b + 1]! * 2 ** 8 + bytes[b + 2]! * 2 ** 16 + bytes[b + 3]! * 2 ** 24
  }
  return { words, width }
}

function addNarrow(
  to: Float64Array,
  at: number,
  pairs: FeaturePairs,
  family: number,
  { columns, mask, scale }: HashedWeights,
  { words }: PackedRows,
): void {
  let even = 0
  let odd = 0
  const size = pairs.length >> 1
  for (let n = 0; n < size; n++) {
    const word = words[featureSlot(mask, family + n, pairs[2 * n]!, pairs[2 * n + 1]!)]!
    even = (even + (word & LOW)) | 0
    odd = (odd + ((word >>> 8) & LOW)) | 0
  }
  unpack(to, at, columns, even, odd, size, scale)
}

function addWide(
  to: Float64Array,
  at: number,
  pairs: FeaturePairs,
  family: number,
  { columns, mask, scale }: HashedWeights,
  { words, width }: PackedRows,
): void {
  const size = pairs.length >> 1
  for (let part = 0; part < width; part += 2) {
    let even1 = 0
    let odd1 = 0
    let even2 = 0
    let odd2 = 0
    for (let n = 0; n < size; n++) {
      const row = featureSlot(mask, family + n, pairs[2 * n]!, pairs[2 * n + 1]!) * width + part
      const first = words[row]!
      const second = words[row + 1]!
      even1 = (even1 + (first & LOW)) | 0
      odd1 = (odd1 + ((first >>> 8) & LOW)) | 0
      even2 = (even2 + (second & LOW)) | 0
      odd2 = (odd2 + ((second >>> 8) & LOW)) | 0
    }
    const column = part * LANES
    unpack(to, at + column, columns - column, even1, odd1, size, scale)
    unpack(to, at + column + LANES, columns - column - LANES, even2, odd2, size, scale)
  }
}

/** Adds four sums, or as many of them as there are columns left, to their columns. */
function unpack(
  to: Float64Array,
  at: number,
  columns: number,
  even: number,
  odd: number,
  size: number,
  scale: number,
): void {
  const bias = size * BIAS
  if (columns > 0) to[at]! += ((even & 0xffff) - bias) * scale
  if (columns > 1) to[at + 1]! += ((odd & 0xffff) - bias) * scale
  if (columns > 2) to[at + 2]! += ((even >>> 16) - bias) * scale
  if (columns > 3) to[at + 3]! += ((odd >>> 16) - bias) * scale
}

function addPlain(to: Float64Array, at: number, slots: Int32Array, { columns, values, scale }: HashedWeights): void {
  for (const slot of slots) {
    for (let column = 0; column < columns; column++) to[at + column]! += values[slot * columns + column]! * scale
  }
}
