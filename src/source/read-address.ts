import { feedOf, formatOfAnswer, readAnswer, storedOf } from './answer.ts'
import { FetchError } from './fetch/fetched.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { idOf } from './formats/feed.ts'
import type { Found } from './found.ts'
import { readEntry } from './read-entry.ts'
import { type Stored, unread } from './stored.ts'

/**
 * The documents at an http or https address, or why they could not be had. The entries of a feed are read from their own pages; where
 * a page can't be had, the feed's own text of the entry stands in, and says so.
 */
export async function* readAddress(url: string, fetcher: Fetcher): AsyncGenerator<Found> {
  try {
    const fetched = await fetcher.fetch(url)
    const format = formatOfAnswer(fetched)
    if (format === 'feed') yield* readEntries(storedOf(fetched), fetcher)
    else yield* readAnswer(fetched, format)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    yield unread(url, 'unreadable', error.message)
  }
}

async function* readEntries(stored: Stored, fetcher: Fetcher): AsyncGenerator<Found> {
  const feed = feedOf(stored)
  if (typeof feed === 'string') yield unread(stored.id, 'malformed', feed)
  else if (feed.entries.length === 0) yield unread(stored.id, 'empty', 'the feed has no entries')
  else {
    for (const [index, entry] of feed.entries.entries()) {
      const { found } = await readEntry(entry, idOf(entry, stored.id, index), stored.retrieved, fetcher)
      if (found) yield found
    }
  }
}
