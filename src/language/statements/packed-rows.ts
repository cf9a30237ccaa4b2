import type { HashedWeights } from '../tagging/hashed-weights.ts'

/**
 * Rows of bytes four to a number, each 128 too large so that none is negative: a row of four is added to four sums with
 * two additions, as each sum has sixteen bits to itself. Adding rows is where reading statements spends most of its time.
 */
interface PackedRows {
  readonly words: Uint32Array
  /** Numbers to a row. */
  readonly width: number
}

const BIAS = 128
const LANES = 4
const LOW = 0x00ff00ff
const packed = new WeakMap<HashedWeights, PackedRows | null>()

/** Adds the rows of `slots` into `to`, a column each. Learned weights go four at a time, weights still being learned singly. */
export function addRows(to: Float64Array, at: number, slots: Int32Array, weights: HashedWeights): void {
  let rows = packed.get(weights)
  if (rows === undefined) {
    rows = pack(weights)
    packed.set(weights, rows)
  }
  if (rows) addPacked(to, at, slots, weights, rows)
  else addPlain(to, at, slots, weights)
}

function pack({ columns, mask, values }: HashedWeights): PackedRows | null {
  if (!(values instanceof Int8Array)) return null
  const width = Math.ceil(columns / LANES)
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

function addPacked(to: Float64Array, at: number, slots: Int32Array, weights: HashedWeights, rows: PackedRows): void {
  const { columns, scale } = weights
  const { words, width } = rows
  const size = slots.length
  const bias = size * BIAS
  for (let part = 0; part < width; part++) {
    let even = 0
    let odd = 0
    for (let n = 0; n < size; n++) {
      const word = words[slots[n]! * width + part]!
      even = (even + (word & LOW)) | 0
      odd = (odd + ((word >>> 8) & LOW)) | 0
    }
    const column = part * LANES
    to[at + column]! += ((even & 0xffff) - bias) * scale
    to[at + column + 1]! += ((odd & 0xffff) - bias) * scale
    if (column + 2 < columns) to[at + column + 2]! += ((even >>> 16) - bias) * scale
    if (column + 3 < columns) to[at + column + 3]! += ((odd >>> 16) - bias) * scale
  }
}

function addPlain(to: Float64Array, at: number, slots: Int32Array, { columns, values, scale }: HashedWeights): void {
  for (const slot of slots) {
    for (let column = 0; column < columns; column++) to[at + column]! += values[slot * columns + column]! * scale
  }
}
