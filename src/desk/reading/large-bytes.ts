/** Documents of more bytes are read by a thread of their own. */
export const LARGE_BYTES = 2 ** 20
