/** A line of a stream, or the mark that one was longer than is read. */
export type Line = { readonly text: string } | { readonly tooLong: true }

/**
 * The lines of a stream of bytes, UTF-8, one at a time in flat memory. A line above the limit is passed over and named, so that a file
 * without line breaks is no way to fill the memory.
 * @param most bytes of the longest line read
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  const take = (): Line => {
    const line: Line =
      length > most ? { tooLong: true } : { text: decoder.decode(Buffer.concat(parts)).replace(/\r$/, '') }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield take()

  function keep(part: Uint8Array): void {
    length += part.length
    if (length <= most) parts.push(part)
    else parts = []
  }
}

const LINE_FEED = 0x0a
const decoder = new TextDecoder()
