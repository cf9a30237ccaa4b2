import { FetchError, type Fetched } from './fetch/fetched.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { formatOfBytes, formatOfMediaType } from './format.ts'
import type { Found } from './found.ts'
import { readStored } from './read-stored.ts'
import { unread } from './stored.ts'
import { isGzip, unpack } from './unpack.ts'

/**
 * The documents at an http or https address, or why they could not be had. The entries of a feed are read from their own pages; where
 * a page can't be had, the feed's own text of the entry stands in.
 */
export async function* readAddress(url: string, fetcher: Fetcher): AsyncGenerator<Found> {
  try {
    const fetched = await fetcher.fetch(url)
    const format = formatOf(fetched)
    if (format === null) {
      yield unread(url, 'unreadable', `it is ${fetched.headers['content-type']}, which Dateline does not read`)
      return
    }
    for await (const found of readStored(storedOf(url, fetched), format)) {
      yield format === 'feed' && 'source' in found ? await entryPage(found, fetcher) : found
    }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    yield unread(url, 'unreadable', error.message)
  }
}

/** The page of a feed's entry with what the feed said of it, or the entry itself. */
async function entryPage(entry: Extract<Found, { source: unknown }>, fetcher: Fetcher): Promise<Found> {
  const { url, given } = entry.source
  if (!url) return entry
  try {
    const fetched = await fetcher.fetch(url)
    if (formatOf(fetched) !== 'text/html') return entry
    for await (const page of readStored(storedOf(url, fetched), 'text/html')) {
      if ('source' in page) return { source: { ...page.source, given } }
    }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
  }
  return entry
}

function storedOf(id: string, { bytes, finalUrl, retrieved, headers }: Fetched) {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null
  return { id, bytes, path: null, url: finalUrl, retrieved, charset }
}

/** The kind of an answer: by its header, and where that leaves it open, by how the bytes begin. */
function formatOf({ bytes, headers }: Fetched) {
  const named = formatOfMediaType(headers['content-type'] ?? '')
  if (named !== 'look') return named
  const unpacked = isGzip(bytes) ? unpack(bytes) : { bytes }
  return ('bytes' in unpacked ? formatOfBytes(unpacked.bytes) : null) ?? 'text/plain'
}
