/**
 * Weights of a linear model over hashed features (Weinberger et al., Feature Hashing, 2009): `rows` slots of `columns`
 * weights each, one column an outcome. Learned weights are kept as bytes; what a byte is worth is `scale`.
 */
export interface HashedWeights {
  readonly columns: number
  /** The number of slots less one; slots are a power of two. */
  readonly mask: number
  readonly values: Int8Array | Float32Array
  readonly scale: number
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
 * Unpacks weights as `packWeights` writes them: base64 of bytes, in which a zero byte is followed by how many zeros
 * stand there (most weights are zero).
 */
export function unpackWeights(columns: number, slots: number, scale: number, packed: string): HashedWeights {
  const bytes = atob(packed)
  const values = new Int8Array(columns * slots)
  let to = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at)
    if (byte === 0) to += bytes.charCodeAt(++at)
    else values[to++] = byte > 127 ? byte - 256 : byte
  }
  return { columns, mask: slots - 1, values, scale }
}
