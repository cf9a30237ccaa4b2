/** An archive as a stream, and the file it is read from. */
export interface Archive {
  readonly id: string
  readonly path: string | null
  readonly stream: AsyncIterable<Uint8Array>
}
