import { stat } from 'node:fs/promises'
import { feedOf, formatOfAnswer, readAnswer, storedOf } from '../../source/answer.ts'
import { type Fetched, validatorsOf } from '../../source/fetch/fetched.ts'
import type { Fetcher } from '../../source/fetch/fetcher.ts'
import type { Format } from '../../source/format.ts'
import { readOpml } from '../../source/formats/listing.ts'
import { feedsOfPage } from '../../source/formats/page-feeds.ts'
import { readableFiles } from '../../source/read-inputs.ts'
import { keepArrivals } from '../../store/articles/keep-arrivals.ts'
import { markEntry, noteMissing, seenEntries } from '../../store/watch/watch-entries.ts'
import { holdWatch, type WatchClaim } from '../../store/watch/watch-queue.ts'
import type { NewWatch } from '../../store/watch/watches.ts'
import type { Keeper } from '../keeper.ts'
import { arrivalOf, takeIn } from '../take-in.ts'
import { lookAtFeed } from './look-at-feed.ts'
import { type Instead, type Look, LookError } from './look-error.ts'
import { freshFor } from './pace.ts'

/** Feeds that a page names and that are tried, until one can be read. */
const MOST_TRIED = 5

/** Looks at something that is followed, and keeps what is new. Throws FetchError and LookError, and LostWatchError. */
export async function look(keeper: Keeper, fetcher: Fetcher, claim: WatchClaim): Promise<Look | Instead> {
  return /^https?:/i.test(claim.address) ? lookAtAddress(keeper, fetcher, claim) : lookAtFolder(keeper, claim)
}

async function lookAtAddress(keeper: Keeper, fetcher: Fetcher, claim: WatchClaim): Promise<Look | Instead> {
  const before = { etag: claim.etag ?? undefined, lastModified: claim.last_modified ?? undefined }
  const fetched = await fetcher.fetch(claim.address, before)
  const facts = { title: null, said: freshFor(fetched.headers) }
  if (fetched.notModified) {
    const kept = { new: 0, again: 0 }
    const validators = { ...before, ...validatorsOf(fetched) }
    return { ...facts, kind: claim.kind ?? 'page', kept, failed: [], validators }
  }
  if (fetched.bytes.length === 0) throw new LookError('it answered with nothing')
  const format = formatOfAnswer(fetched)
  if (format === 'feed' || claim.kind === 'feed') return lookAtFeed(keeper, fetcher, claim, fetched, 'feed')
  const instead = claim.kind === null ? await namedInstead(fetcher, claim, fetched, format) : []
  if (instead.length > 0) return { instead }
  if (format === 'listing' || claim.kind === 'sitemap') return lookAtFeed(keeper, fetcher, claim, fetched, 'sitemap')
  const sources = []
  const failed: string[] = []
  for await (const found of readAnswer(fetched, format)) {
    if ('source' in found) sources.push(found.source)
    else failed.push(`${found.unread.id}: ${found.unread.reason}`)
  }
  if (sources.length === 0) throw new LookError(failed[0] ?? 'it holds no document')
  const kinds = await keepArrivals(keeper.store, sources.map(arrivalOf), keeper.now(), (db) =>
    holdWatch(db, keeper.store, claim),
  )
  const count = (wanted: string): number => kinds.filter(({ kind }) => kind === wanted).length
  const kept = { new: count('new'), again: count('again') }
  return { ...facts, kind: 'page', kept, failed, validators: validatorsOf(fetched) }
}

/** What is followed instead of what was found at the first look; nothing where that is followed itself. */
async function namedInstead(
  fetcher: Fetcher,
  { address }: WatchClaim,
  fetched: Fetched,
  format: Format | null,
): Promise<readonly NewWatch[]> {
  const stored = storedOf(fetched)
  if (format === 'listing') return opmlFeeds(stored.bytes).filter((feed) => feed.address !== address)
  // Reports name their site's feed too: who follows one of them wants that page.
  if (format !== 'text/html' || new URL(fetched.finalUrl).pathname !== '/') return []
  for (const feed of feedsOfPage(stored).slice(0, MOST_TRIED)) {
    if (feed.address === address) continue
    const found = await fetcher.fetch(feed.address).catch(() => null)
    const read = found && feedOf(storedOf(found))
    if (read && typeof read !== 'string') return [{ ...feed, title: read.title ?? feed.title }]
  }
  return []
}

function opmlFeeds(bytes: Uint8Array): readonly NewWatch[] {
  try {
    return readOpml(bytes)
  } catch {
    return []
  }
}

/** Reads the files of a folder that are new or were written since they were read last. */
async function lookAtFolder(keeper: Keeper, claim: WatchClaim): Promise<Look> {
  const { store } = keeper
  const folder = await stat(claim.address).catch(() => null)
  if (!folder?.isDirectory()) throw new LookError('it is no folder, or is away')
  const seen = await seenEntries(store.db, claim.id)
  const there = new Set<string>()
  const kept = { new: 0, again: 0 }
  const failed: string[] = []
  for (const path of await readableFiles(claim.address)) {
    const facts = await stat(path).catch(() => null)
    if (!facts) continue
    there.add(path)
    const mark = `${facts.size}:${facts.mtimeMs}`
    if (seen.get(path)?.mark === mark) continue
    const taken = await takeIn(keeper, [path], { stdin: process.stdin }, () => {})
    kept.new += taken.kept.new
    kept.again += taken.kept.again
    failed.push(...taken.unread.map(({ id, reason }) => `${id}: ${reason}`))
    await store.transact(async (db) => {
      await holdWatch(db, store, claim)
      await markEntry(db, claim.id, path, { mark, failures: 0 })
    })
  }
  await store.transact(async (db) => {
    await holdWatch(db, store, claim)
    await noteMissing(db, claim.id, seen, there)
  })
  return { kind: 'folder', title: null, kept, failed, said: null, validators: {} }
}
