import type { RowWords } from './row-words.ts'
import { bytesOfRow, packRows } from './row-words.ts'

/**
 * Weights of a linear model over hashed features (Weinberger et al., Feature Hashing, 2009): `mask + 1` slots of
 * `columns` weights each, one column an outcome. Learned weights are kept as bytes; what one is worth is `scale`.
 */
export interface HashedWeights {
  readonly columns: number
  /** The number of slots less one; slots are a power of two. */
  readonly mask: number
  readonly values: Int8Array | Float32Array
  readonly scale: number
  /** Learned weights again, packed for adding; weights still being learned have none. */
  readonly rows?: RowWords
}

/** A slot's number for a feature: its template and up to two codes. */
export function featureSlot(mask: number, template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0x27d4eb2f)
  return (hash ^ (hash >>> 16)) & mask
}

/** A number for a word: FNV-1a over its code units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** Steps of size that a packed weight can have on either side of zero. */
export const WEIGHT_STEPS = 7
/** The size of each step, of 127: small weights are many and lie close, so steps grow by this power of their number. */
export const STEP_POWER = 1.3
export const STEP_SIZES = Array.from({ length: WEIGHT_STEPS + 1 }, (_, step) =>
  Math.round(127 * (step / WEIGHT_STEPS) ** STEP_POWER),
)
/** The code after which comes a count of zeros, less one. */
export const ZEROS = 0

/** What each code of a packed weight is worth. */
const WORTH = Int8Array.from([0, ...STEP_SIZES.slice(1), ...STEP_SIZES.slice(1).map((size) => -size), 0])

/**
 * Unpacks weights as the training scripts write them: base64 of half bytes, of which 1 to 7 are steps up and 8 to 14
 * steps down from zero, and 0 is followed by how many zeros stand there, less one (most weights are zero).
 */
export function unpackWeights(columns: number, slots: number, scale: number, packed: string): HashedWeights {
  let values: Int8Array | null = null
  let rows: RowWords | null = null
  // Unpacked when first asked for: a command that reads no article need not wait for it.
  return {
    columns,
    mask: slots - 1,
    scale,
    get values() {
      values ??= unpack(packed, columns, slots, columns)
      return values
    },
    get rows() {
      rows ??= packRows(unpack(packed, columns, slots, bytesOfRow(columns)), columns)
      return rows
    },
  }
}

/** The weights, a row of `columns` every `stride` bytes. One loop without a call: each start of the program waits for it. */
function unpack(packed: string, columns: number, slots: number, stride: number): Int8Array {
  const bytes = atob(packed)
  const values = new Int8Array(slots * stride)
  let row = 0
  let column = 0
  let isZeros = false
  for (let at = 0; at < bytes.length && row < values.length; at++) {
    const byte = bytes.charCodeAt(at)
    for (let shift = 4; shift >= 0; shift -= 4) {
      const code = (byte >> shift) & 15
      if (isZeros) column += code
      else if (code !== ZEROS) values[row + column] = WORTH[code]!
      isZeros = !isZeros && code === ZEROS
      if (isZeros) continue
      for (column++; column >= columns; column -= columns) row += stride
    }
  }
  return values
}
