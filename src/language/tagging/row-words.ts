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

/** Packs rows of `columns` bytes each. */
export function packRows(columns: number, values: Int8Array): RowWords {
  const width = columns <= LANES ? 1 : 2 * Math.ceil(columns / (2 * LANES))
  const rows = values.length / columns
  const bytes = new Uint8Array(rows * width * LANES)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      bytes[row * width * LANES + column] = values[row * columns + column]! + BIAS
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
