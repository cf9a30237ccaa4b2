import { formatOfAnswer, storedOf } from './answer.ts'
import { FetchError, type Fetched, type Validators } from './fetch/fetched.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { type FeedEntry, givenOf, ownText } from './formats/feed.ts'
import type { Found } from './found.ts'
import { readStored } from './read-stored.ts'
import { unread } from './stored.ts'

/** What came of an entry of a feed. */
export interface EntryRead {
  /** The entry's page, else the feed's own text of it, else why there is neither; null where the page is as it was. */
  readonly found: Found | null
  /** What the page answered; null where it was not had. */
  readonly fetched: Fetched | null
  /** Why the page was not had; null where it was, or where the entry has none. */
  readonly failure: FetchError | null
}

/** The page of a feed's entry with what the feed said of it; where the page can't be had, the feed's own text, which says so. */
export async function readEntry(
  entry: FeedEntry,
  id: string,
  retrieved: string | null,
  fetcher: Fetcher,
  validators: Validators = {},
): Promise<EntryRead> {
  const own = ownText(entry, id, { path: null, retrieved })
  if (!entry.url) return { found: own, fetched: null, failure: null }
  try {
    const fetched = await fetcher.fetch(entry.url, validators)
    if (fetched.notModified) return { found: null, fetched, failure: null }
    const page = await firstDocument(fetched)
    if (page) return { found: { source: { ...page, id, given: givenOf(entry) } }, fetched, failure: null }
    const type = fetched.headers['content-type'] ?? 'of no named kind'
    return { found: standIn(own, id, `it is ${type}`), fetched, failure: null }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const why = error.status ? `it answered with status ${error.status}` : REASONS[error.code]
    return { found: standIn(own, id, why ?? error.code), fetched: null, failure: error }
  }
}

/** Reasons in words that are the same each time: a retrieval that differs in nothing is no new version. */
const REASONS: Readonly<Partial<Record<FetchError['code'], string>>> = {
  robots: 'the site’s robots.txt does not permit it',
  'private-address': 'it is at a private address',
  redirects: 'it redirects without end',
  'too-large': 'it is too large',
  timeout: 'it did not answer in time',
  network: 'it could not be reached',
}

function standIn(own: Found, id: string, why: string): Found {
  if ('unread' in own)
    return unread(id, 'unreadable', `its page could not be read (${why}), and the feed has no text of it`)
  const warnings = [`only the feed’s own text of it was read: its page could not be (${why})`]
  return { source: { ...own.source, given: { ...own.source.given, warnings } } }
}

/** The one document of a page; null where it is none. */
async function firstDocument(fetched: Fetched) {
  const format = formatOfAnswer(fetched)
  if (format !== 'text/html' && format !== 'text/plain' && format !== 'pdf') return null
  for await (const found of readStored(storedOf(fetched), format)) if ('source' in found) return found.source
  return null
}
