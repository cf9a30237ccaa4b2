/**
 * Rows of bytes four to a number, each 128 too large so that none is negative: a row of four is added to four sums with
 * two additions, as each sum has sixteen bits to itself. Adding rows is where reading statements spends most of its time.
 */
export interface RowWords {
  readonly words: Uint32Array
  /** Numbers to a row: one, or a multiple of two. */
  readonly width: number
}

/** What is added to each byte, so that none is negative. */
export const BIAS = 128
/** Bytes to a number. */
export const LANES = 4
/** The bias of all four: a byte with its highest bit turned is 128 larger. */
const BIAS_OF_FOUR = 0x80808080

/** How many bytes a row of so many takes, with those that fill it up. */
export function bytesOfRow(columns: number): number {
  return columns <= LANES ? LANES : 2 * LANES * Math.ceil(columns / (2 * LANES))
}

/** Packs rows of `columns` bytes each, filled up to `bytesOfRow`. */
export function packRows(rows: Int8Array, columns: number): RowWords {
  // Bytes are laid little end first, so that every machine reads the same.
  const view = new DataView(rows.buffer)
  const words = new Uint32Array(rows.length / LANES)
  for (let word = 0; word < words.length; word++) words[word] = view.getUint32(word * LANES, true) ^ BIAS_OF_FOUR
  return { words, width: bytesOfRow(columns) / LANES }
}
