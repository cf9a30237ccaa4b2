import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { FetchSettings } from './fetch/fetch-settings.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { fileTrouble } from './file-trouble.ts'
import { formatOfName } from './format.ts'
import type { Found } from './found.ts'
import type { Known } from './known.ts'
import { formatOfFile, readFileAt } from './read-file.ts'
import { readStream } from './read-stream.ts'
import { unread } from './stored.ts'

/** Everything that can be read under the inputs given, in their order; folders are walked by name. */
export async function* readInputs(inputs: readonly string[], doors: Doors): AsyncGenerator<Found> {
  let fetcher: Fetcher | null = null
  try {
    for (const input of inputs) {
      doors.signal?.throwIfAborted()
      if (input === '-') yield* readStream(doors.stdin)
      else if (/^https?:\/\//i.test(input)) {
        // What fetches is loaded when the first address comes.
        fetcher ??= (await import('./fetch/fetcher.ts')).openFetcher(doors.fetching, doors.signal)
        yield* (await import('./read-address.ts')).readAddress(input, fetcher, doors.known)
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
  /** What was had before and need not be had again where it is the same; all is had where this is missing. */
  readonly known?: Known | undefined
  /** Ends fetching and walking; its reason is thrown. */
  readonly signal?: AbortSignal | undefined
}

/** An address of another kind than the web's: `ftp://`, `file://`; no disk of Windows, whose letter stands alone. */
const OTHER_ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i

async function* readPath(input: string): AsyncGenerator<Found> {
  if (OTHER_ADDRESS.test(input)) {
    yield unread(input, 'unreadable', 'of addresses only http and https are read')
    return
  }
  const facts = await stat(input).catch(() => null)
  if (!facts) {
    yield unread(input || '“”', 'missing', 'no such file or folder')
    return
  }
  if (!facts.isDirectory()) {
    yield* readFileAt(input, basename(input))
    return
  }
  const closed: { readonly folder: string; readonly reason: string }[] = []
  const files = await readableFiles(input, (folder, cause) => closed.push({ folder, reason: fileTrouble(cause) }))
  for (const path of files) yield* readFileAt(path, relative(input, path).split(sep).join('/'))
  for (const { folder, reason } of closed) yield unread(folder, 'unreadable', reason)
  if (files.length === 0 && closed.length === 0)
    yield unread(input, 'empty', 'the folder has no file that Dateline reads')
}

/** What is told of a folder that can't be looked into. */
type Closed = (folder: string, cause: unknown) => void

/** The files under a folder that are reports, or hold some, by name. A folder that can't be looked into is told of, or its error thrown. */
export async function readableFiles(folder: string, closed?: Closed): Promise<string[]> {
  const files: string[] = []
  for (const path of await listFiles(folder, closed)) if (await isReadable(path)) files.push(path)
  return files
}

/** In a folder only files that are reports by name, or by their first bytes, are read; what lies beside them is no fault. */
async function isReadable(path: string): Promise<boolean> {
  const named = formatOfName(path)
  if (named !== 'look') return named !== null
  const format = await formatOfFile(path).catch(() => null)
  return format === 'feed' || format === 'listing'
}

async function listFiles(folder: string, closed?: Closed): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause) => {
    if (!closed) throw cause
    closed(folder, cause)
    return []
  })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await listFiles(path, closed)))
    else if (entry.isFile()) found.push(path)
  }
  return found
}
