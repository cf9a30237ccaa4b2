import { feedOf, sitemapOf, storedOf } from '../../source/answer.ts'
import { type Fetched, validatorsOf } from '../../source/fetch/fetched.ts'
import type { Fetcher } from '../../source/fetch/fetcher.ts'
import type { FeedEntry } from '../../source/formats/feed.ts'
import { readEntry } from '../../source/read-entry.ts'
import { keepArrivals } from '../../store/articles/keep-arrivals.ts'
import {
  keepFeed,
  keepValidators,
  loadValidators,
  markEntry,
  noteMissing,
  type SeenEntry,
  seenEntries,
} from '../../store/watch/watch-entries.ts'
import { holdWatch, type WatchClaim } from '../../store/watch/watch-queue.ts'
import { sha256 } from '../../text/fingerprint.ts'
import type { Keeper } from '../keeper.ts'
import { arrivalOf } from '../take-in.ts'
import { type Look, LookError } from './look-error.ts'
import { freshFor } from './pace.ts'

/** A page that can't be had for a passing reason is asked for at so many looks before it is given up. */
const TRIES = 5
/** Entries whose pages are fetched side by side; the client keeps to its own limit for each host. */
const AT_ONCE = 4

/** Lists of entries that are followed, and how each is read. */
const READERS = { feed: feedOf, sitemap: sitemapOf }

/** Keeps the bytes of a feed or a sitemap, then the pages of those of its entries that are new or changed, oldest first. */
export async function lookAtFeed(
  keeper: Keeper,
  fetcher: Fetcher,
  claim: WatchClaim,
  fetched: Fetched,
  kind: keyof typeof READERS,
): Promise<Look> {
  const { store } = keeper
  await store.transact(async (db) => {
    await holdWatch(db, store, claim)
    await keepFeed(db, claim.id, fetched)
  })
  const feed = READERS[kind](storedOf(fetched))
  if (typeof feed === 'string') throw new LookError(`${claim.address}: ${feed}`)
  const seen = await seenEntries(store.db, claim.id)
  const wanted = new Map<string, Wanted>()
  const there = new Set<string>()
  for (const entry of [...feed.entries].reverse()) {
    const mark = markOf(entry)
    const key = entry.url ?? entry.id ?? sha256(`${entry.title}\n${entry.html}`)
    there.add(key)
    const before = seen.get(key)
    if (before?.mark !== mark) wanted.set(key, { entry, key, mark, before })
    else wanted.delete(key)
  }
  const outcomes: EntryOutcome[] = []
  const waiting = [...wanted.values()]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        outcomes.push(await keepEntry(keeper, fetcher, claim, next, fetched))
      }
    }),
  )
  await store.transact(async (db) => {
    await holdWatch(db, store, claim)
    await noteMissing(db, claim.id, seen, there)
  })
  const count = (kind: EntryOutcome['kept']): number => outcomes.filter(({ kept }) => kept === kind).length
  const said = [feed.pace, freshFor(fetched.headers)].filter((ms) => ms !== null)
  return {
    kind,
    title: feed.title,
    kept: { new: count('new'), again: count('again') },
    failed: outcomes.flatMap(({ failed }) => failed ?? []),
    said: said.length > 0 ? Math.max(...said) : null,
    // Whoever still wants a page has to see the feed whole again.
    validators: outcomes.some(({ wantedStill }) => wantedStill) ? {} : validatorsOf(fetched),
  }
}

interface Wanted {
  readonly entry: FeedEntry
  readonly key: string
  readonly mark: string
  readonly before: SeenEntry | undefined
}

interface EntryOutcome {
  readonly kept: 'new' | 'again' | 'same' | null
  readonly failed: string | null
  readonly wantedStill: boolean
}

/** Tells one state of an entry from another: by when the feed says it changed, else by what it says. */
function markOf({ updated, title, published, html }: FeedEntry): string {
  return sha256(JSON.stringify(updated ? [title, updated] : [title, published, html]))
}

/** Fetches an entry's page and keeps it, with the note that it was seen: both or neither. */
async function keepEntry(
  keeper: Keeper,
  fetcher: Fetcher,
  claim: WatchClaim,
  { entry, key, mark, before }: Wanted,
  feed: Fetched,
): Promise<EntryOutcome> {
  const { store } = keeper
  const had = entry.url ? await loadValidators(store.db, entry.url) : null
  const id = entry.url ?? `${claim.address}#${key}`
  const { found, fetched, failure } = await readEntry(entry, id, feed.retrieved, fetcher, had ?? {})
  const failures = failure ? (before?.failures ?? 0) + 1 : 0
  const wantedStill = failure?.passing === true && failures < TRIES
  // The page that was had says more than the feed's own text, which is only taken where there never was a page.
  const source = found && 'source' in found && !(failure && had) ? found.source : null
  const kept = await keepArrivals(store, source ? [arrivalOf(source)] : [], keeper.now(), async (db) => {
    await holdWatch(db, store, claim)
    await markEntry(db, claim.id, key, { mark: wantedStill ? null : mark, failures })
    if (entry.url && fetched)
      await keepValidators(db, entry.url, { ...(fetched.notModified ? had : {}), ...validatorsOf(fetched) })
  })
  const unread = found && 'unread' in found ? `${found.unread.id}: ${found.unread.reason}` : null
  return { kept: kept[0]?.kind ?? null, failed: failure?.message ?? unread, wantedStill }
}
