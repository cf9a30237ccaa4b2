import type { Fetched } from './fetch/fetched.ts'
import { type Format, formatOfBytes, formatOfMediaType } from './format.ts'
import { type FeedDocument, parseFeedDocument } from './formats/feed.ts'
import { parseSitemap } from './formats/sitemap.ts'
import type { Found } from './found.ts'
import { readStored } from './read-stored.ts'
import { type Stored, unread } from './stored.ts'
import { isGzip, unpack } from './unpack.ts'

/** The documents in an answer. */
export async function* readAnswer(fetched: Fetched, format = formatOfAnswer(fetched)): AsyncGenerator<Found> {
  if (format) yield* readStored(storedOf(fetched), format)
  else yield unread(fetched.url, 'unreadable', `it is ${fetched.headers['content-type']}, which Dateline does not read`)
}

/** The feed in an answer, gzipped or not; a sentence where it can't be read. */
export function feedOf(stored: Stored): FeedDocument | string {
  const unpacked = unpack(stored.bytes)
  return 'code' in unpacked ? unpacked.reason : parseFeedDocument({ ...stored, bytes: unpacked.bytes })
}

/** The pages that a sitemap in an answer lists, gzipped or not; a sentence where it lists none. */
export function sitemapOf(stored: Stored): FeedDocument | string {
  const unpacked = unpack(stored.bytes)
  return 'code' in unpacked ? unpacked.reason : parseSitemap({ ...stored, bytes: unpacked.bytes })
}

/** An answer as the readers of formats take it: named by the address asked for, its words' own address that which answered. */
export function storedOf({ url, bytes, finalUrl, retrieved, headers }: Fetched): Stored {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null
  const asked = finalUrl === url ? {} : { asked: url }
  return { id: url, bytes, path: null, url: finalUrl, retrieved, charset, headers, ...asked }
}

/** The kind of an answer: by its header, and where that leaves it open, by how the bytes begin; null for what is never read. */
export function formatOfAnswer({ bytes, headers }: Pick<Fetched, 'bytes' | 'headers'>): Format | null {
  const named = formatOfMediaType(headers['content-type'] ?? '')
  if (named !== 'look') return named
  const unpacked = isGzip(bytes) ? unpack(bytes) : { bytes }
  return ('bytes' in unpacked ? formatOfBytes(unpacked.bytes) : null) ?? 'text/plain'
}
