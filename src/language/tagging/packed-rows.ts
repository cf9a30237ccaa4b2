import type { FeaturePairs } from './feature-pairs.ts'
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
  let rows = packed.get(weights)
  if (rows === undefined) {
    rows = pack(weights)
    packed.set(weights, rows)
  }
  if (!rows) addPlain(to, at, pairs, templates, family, weights)
  else if (rows.width === 1) addNarrow(to, at, pairs, templates, family, weights, rows)
  else addWide(to, at, pairs, templates, family, weights, rows)
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
  templates: Uint8Array,
  family: number,
  { columns, mask }: HashedWeights,
  { words }: PackedRows,
): void {
  let even = 0
  let odd = 0
  const size = templates.length
  for (let n = 0; n < size; n++) {
    const word = words[slotOf(pairs, templates[n]!, family, mask)]!
    even = (even + (word & LOW)) | 0
    odd = (odd + ((word >>> 8) & LOW)) | 0
  }
  unpack(to, at, columns, even, odd, size)
}

function addWide(
  to: Float64Array,
  at: number,
  pairs: FeaturePairs,
  templates: Uint8Array,
  family: number,
  { columns, mask }: HashedWeights,
  { words, width }: PackedRows,
): void {
  const size = templates.length
  for (let part = 0; part < width; part += 2) {
    let even1 = 0
    let odd1 = 0
    let even2 = 0
    let odd2 = 0
    for (let n = 0; n < size; n++) {
      const row = slotOf(pairs, templates[n]!, family, mask) * width + part
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

function addPlain(
  to: Float64Array,
  at: number,
  pairs: FeaturePairs,
  templates: Uint8Array,
  family: number,
  { columns, mask, values }: HashedWeights,
): void {
  for (const template of templates) {
    const row = slotOf(pairs, template, family, mask) * columns
    for (let column = 0; column < columns; column++) to[at + column]! += values[row + column]!
  }
}

function slotOf(pairs: FeaturePairs, template: number, family: number, mask: number): number {
  return featureSlot(mask, family + template, pairs[2 * template]!, pairs[2 * template + 1]!)
}
