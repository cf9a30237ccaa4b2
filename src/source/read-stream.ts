import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { formatOfBytes } from './format.ts'
import type { Found } from './found.ts'
import { readStored } from './read-stored.ts'
import { MAX_BYTES, tooLarge, unread } from './stored.ts'
import { isGzip } from './unpack.ts'

/** The documents on standard input, whatever their format: told by its first bytes. Archives and NDJSON are streamed. */
export async function* readStream(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Found> {
  try {
    const [start, all] = await peek(chunksOf(stream))
    const [inside, unpacked] = isGzip(start) ? await peek(Readable.from(all).pipe(createGunzip())) : [start, all]
    const format = formatOfBytes(inside) ?? 'text/plain'
    if (format === 'warc') {
      yield* (await import('./formats/warc.ts')).readWarc({ id: '-', path: null, stream: unpacked })
    } else if (format === 'ndjson') {
      yield* (await import('./formats/ndjson-stream.ts')).readNdjson({ id: '-', path: null, stream: unpacked })
    } else {
      const bytes = await collect(unpacked)
      if (!bytes) yield tooLarge('-', null)
      else yield* readStored({ id: '-', bytes, path: null, url: null, retrieved: null, charset: null }, format)
    }
  } catch (error) {
    yield unread('-', 'unreadable', (error as Error).message)
  }
}

async function* chunksOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/** The first chunk of a stream, and the whole stream with that chunk still in it. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<[Uint8Array, AsyncGenerator<Uint8Array>]> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  return [first.done ? new Uint8Array() : first.value, again()]

  async function* again(): AsyncGenerator<Uint8Array> {
    for (let next = first; !next.done; next = await chunks.next()) yield next.value
  }
}

/** All of a stream in one piece; null where it is more than the largest document. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > MAX_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
