import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { fileTrouble } from './file-trouble.ts'
import { type Format, formatOfBytes, formatOfName, TELLING_BYTES } from './format.ts'
import type { Found } from './found.ts'
import { readStored } from './read-stored.ts'
import { MAX_BYTES, tooLarge, unread } from './stored.ts'
import { isGzip } from './unpack.ts'

/** The documents of one file, whatever its format. Files that hold many are streamed, others are read whole up to a limit. */
export async function* readFileAt(path: string, id: string): AsyncGenerator<Found> {
  try {
    const format = (await formatOfFile(path)) ?? 'text/plain'
    if (format === 'wacz') yield* (await import('./formats/wacz.ts')).readWacz({ id, path })
    else if (format === 'warc') {
      yield* (await import('./formats/warc.ts')).readWarc({ id, path, stream: createReadStream(path) })
    } else if (format === 'ndjson') {
      const { readNdjson } = await import('./formats/ndjson-stream.ts')
      yield* readNdjson({ id, path, stream: await openUnpacked(path) })
    } else {
      const { size } = await stat(path)
      if (size > MAX_BYTES) yield tooLarge(id, size)
      else {
        const bytes = await readFile(path)
        yield* readStored({ id, bytes, path, url: null, retrieved: null, charset: null }, format)
      }
    }
  } catch (error) {
    yield unread(id, 'unreadable', fileTrouble(error))
  }
}

/** What a file is: by its name, else by how its bytes begin; null where neither tells. */
export async function formatOfFile(path: string): Promise<Format | null> {
  const named = formatOfName(path)
  if (named !== null && named !== 'look') return named
  return formatOfBytes(await firstBytes(path))
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TELLING_BYTES), 0, TELLING_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function openUnpacked(path: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = createReadStream(path)
  if (!isGzip(await firstBytes(path))) return stream
  const gunzip = createGunzip()
  stream.on('error', (error) => gunzip.destroy(error))
  return stream.pipe(gunzip)
}
