import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import type { Unread } from '../article/article.ts'
import type { MediaType, Source } from '../article/source.ts'
import { type Fetcher, type FetchSettings, openFetcher } from './fetch/fetcher.ts'
import type { Found } from './found.ts'
import { sourcesOfLine } from './ndjson.ts'
import { readAddress } from './read-address.ts'

/** The largest single document read into memory; a larger file is named and left out. */
export const MAX_BYTES = 64 * 2 ** 20

/** Everything that can be read under the inputs given, in their order; folders are walked by name. */
export async function* readInputs(inputs: readonly string[], doors: Doors): AsyncGenerator<Found> {
  let fetcher: Fetcher | null = null
  try {
    for (const input of inputs) {
      if (input === '-') yield* readStream(doors.stdin)
      else if (/^https?:\/\//i.test(input)) {
        fetcher ??= openFetcher(doors.fetching)
        yield await readAddress(input, fetcher)
      } else yield* readPath(input)
    }
  } finally {
    await fetcher?.close()
  }
}

/** What inputs are read through, apart from the disk. */
export interface Doors {
  readonly stdin: NodeJS.ReadableStream
  readonly fetching: FetchSettings
}

async function* readPath(input: string): AsyncGenerator<Found> {
  const facts = await stat(input).catch(() => null)
  if (!facts) {
    yield unread(input, 'missing', 'no such file or folder')
    return
  }
  if (!facts.isDirectory()) {
    yield* readFileAt(input, basename(input))
    return
  }
  let seen = 0
  for (const path of await listFiles(input)) {
    if (!formatOf(path)) continue
    seen++
    yield* readFileAt(path, relative(input, path).split(sep).join('/'))
  }
  if (seen === 0) yield unread(input, 'empty', 'the folder has no file that Dateline reads')
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await listFiles(path)))
    else if (entry.isFile()) found.push(path)
  }
  return found
}

type Format = MediaType | 'ndjson'

/** What a file is, by the ending of its name; null for endings Dateline does not read. */
function formatOf(path: string): Format | null {
  const name = path.toLowerCase().replace(/\.gz$/, '')
  if (/\.(html?|xhtml)$/.test(name)) return 'text/html'
  if (/\.(md|markdown)$/.test(name)) return 'text/markdown'
  if (/\.(txt|text)$/.test(name)) return 'text/plain'
  return /\.(ndjson|jsonl)$/.test(name) ? 'ndjson' : null
}

async function* readFileAt(path: string, id: string): AsyncGenerator<Found> {
  const format = formatOf(path) ?? 'text/plain'
  if (format === 'ndjson' && !path.endsWith('.gz')) {
    yield* readLines(createReadStream(path), id)
    return
  }
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) {
      yield unread(id, 'too-large', `${size} bytes; documents of up to ${MAX_BYTES} bytes are read`)
      return
    }
    const stored = await readFile(path)
    const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored, { maxOutputLength: MAX_BYTES }) : stored
    if (format === 'ndjson') {
      let n = 0
      for (const line of bytes.toString('utf8').split('\n')) yield* sourcesOfLine(line, id, ++n)
      return
    }
    yield { source: makeSource(id, path, bytes, format) }
  } catch (error) {
    yield unread(id, 'unreadable', (error as Error).message)
  }
}

function makeSource(id: string, path: string | null, bytes: Uint8Array, mediaType: MediaType): Source {
  const form = mediaType === 'text/html' ? 'page' : 'raw'
  return { id, bytes, mediaType, form, path, url: null, retrieved: null, given: {} }
}

async function* readLines(stream: NodeJS.ReadableStream, id: string): AsyncGenerator<Found> {
  let n = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield* sourcesOfLine(line, id, ++n)
  }
}

/** Standard input: NDJSON when its first line is a JSON object, HTML when it starts like a page, else text. */
async function* readStream(stream: NodeJS.ReadableStream): AsyncGenerator<Found> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_BYTES * 16) {
      yield unread('-', 'too-large', `more than ${MAX_BYTES * 16} bytes on standard input`)
      return
    }
    chunks.push(Buffer.from(chunk))
  }
  const bytes = Buffer.concat(chunks)
  const start = bytes.subarray(0, 1024).toString('utf8').trimStart()
  if (start.startsWith('{')) {
    let n = 0
    for (const line of bytes.toString('utf8').split('\n')) yield* sourcesOfLine(line, '-', ++n)
  } else if (size > MAX_BYTES) {
    yield unread('-', 'too-large', `${size} bytes; documents of up to ${MAX_BYTES} bytes are read`)
  } else {
    yield {
      source: makeSource(
        '-',
        null,
        bytes,
        /^<(!doctype|html|\?xml|head|body)/i.test(start) ? 'text/html' : 'text/plain',
      ),
    }
  }
}

function unread(id: string, code: Unread['code'], reason: string): Found {
  return { unread: { id, code, reason } }
}
