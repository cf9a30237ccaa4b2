import { feedOf, formatOfAnswer, readAnswer, storedOf } from './answer.ts'
import { FetchError, withoutAddress } from './fetch/fetched.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { idOf } from './formats/feed.ts'
import { listedAddresses } from './formats/listing.ts'
import type { Found } from './found.ts'
import type { Known } from './known.ts'
import { readEntry } from './read-entry.ts'
import { type Stored, unread } from './stored.ts'
import { unpack } from './unpack.ts'

/** So many addresses of one list are read, those of lists within it included: a whole site's past is not asked for by one word. */
const MOST_LISTED = 1000

/**
 * The documents at an http or https address, or why they could not be had. The entries of a feed are read from their own pages; where
 * a page can't be had, the feed's own text of the entry stands in, and says so. A list (a sitemap, an OPML list of feeds) is read
 * through: each address once, and lists within it. What is as it was when it was had before gives none.
 */
export function readAddress(url: string, fetcher: Fetcher, known: Known | null = null): AsyncGenerator<Found> {
  return readListed(url, { fetcher, known, seen: new Set([url]) })
}

/** One address that was asked for, and what it led to until now. */
interface Reading {
  readonly fetcher: Fetcher
  readonly known: Known | null
  readonly seen: Set<string>
}

async function* readListed(url: string, reading: Reading): AsyncGenerator<Found> {
  try {
    const fetched = await reading.fetcher.fetch(url, await reading.known?.validators(url))
    const format = formatOfAnswer(fetched)
    if (fetched.notModified) reading.known?.unchanged(url)
    else if (format === 'feed') yield* readEntries(storedOf(fetched), reading)
    else if (format === 'listing') yield* readListing(storedOf(fetched), reading)
    else yield* readAnswer(fetched, format)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    yield unread(url, 'unreadable', withoutAddress(error.message, url))
  }
}

async function* readListing(stored: Stored, reading: Reading): AsyncGenerator<Found> {
  const unpacked = unpack(stored.bytes)
  const addresses = 'code' in unpacked ? unpacked.reason : listedAddresses({ ...stored, bytes: unpacked.bytes })
  if (typeof addresses === 'string') yield unread(stored.id, 'malformed', addresses)
  else if (addresses.length === 0) yield unread(stored.id, 'empty', 'the list names no address')
  else {
    const fresh = addresses.filter((address) => !reading.seen.has(address))
    for (const [index, address] of fresh.entries()) {
      if (reading.seen.size > MOST_LISTED) {
        const reason = `of the ${addresses.length} addresses it lists, ${fresh.length - index} were not read: more than ${MOST_LISTED} are not read at once`
        yield unread(stored.id, 'not-an-article', reason)
        return
      }
      reading.seen.add(address)
      yield* readListed(address, reading)
    }
  }
}

async function* readEntries(stored: Stored, { fetcher, known }: Reading): AsyncGenerator<Found> {
  const feed = feedOf(stored)
  if (typeof feed === 'string') yield unread(stored.id, 'malformed', feed)
  else if (feed.entries.length === 0) yield unread(stored.id, 'empty', 'the feed has no entries')
  else {
    for (const [index, entry] of feed.entries.entries()) {
      const id = idOf(entry, stored.id, index)
      const before = entry.url ? await known?.validators(entry.url) : undefined
      const { found } = await readEntry(entry, id, stored.retrieved, fetcher, before)
      if (found) yield found
      else known?.unchanged(id)
    }
  }
}
