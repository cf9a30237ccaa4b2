import { bytesOfRow, worthAt } from './half-bytes.ts'

/**
 * Weights of a linear model over hashed features (Weinberger et al., Feature Hashing, 2009): `mask + 1` slots of
 * `columns` weights each, one column an outcome. Learned weights are small whole numbers; what one is worth is `scale`.
 */
export interface HashedWeights {
  readonly columns: number
  /** The number of slots less one; slots are a power of two. */
  readonly mask: number
  readonly scale: number
  readonly values: Int8Array | Float32Array
  /** Learned weights as they are kept, two to a byte; weights still being learned have none. */
  readonly packed?: Uint8Array
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

/**
 * Learned weights as the training scripts write them: base64 of half bytes (`half-bytes.ts`), in which a row of several
 * columns begins with a byte of its own.
 */
export function learnedWeights(columns: number, slots: number, scale: number, written: string): HashedWeights {
  let packed: Uint8Array | null = null
  let values: Int8Array | null = null
  // Decoded when first asked for: a command that reads no article need not wait for it.
  const decoded = (): Uint8Array => {
    packed ??= Buffer.from(written, 'base64')
    return packed
  }
  return {
    columns,
    mask: slots - 1,
    scale,
    get packed() {
      return decoded()
    },
    get values() {
      values ??= takeApart(decoded(), columns, slots)
      return values
    },
  }
}

function takeApart(packed: Uint8Array, columns: number, slots: number): Int8Array {
  const halves = 2 * bytesOfRow(columns)
  return Int8Array.from({ length: slots * columns }, (_, at) =>
    worthAt(packed, Math.floor(at / columns) * halves + (at % columns)),
  )
}
