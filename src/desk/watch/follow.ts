import { FETCH_SETTINGS } from '../../source/fetch/fetch-settings.ts'
import { FetchError, withoutAddress } from '../../source/fetch/fetched.ts'
import { type Fetcher, openFetcher } from '../../source/fetch/fetcher.ts'
import { REAL_WORLD, type World } from '../../source/world.ts'
import { StoreError } from '../../store/store-error.ts'
import type { LogEntry } from '../../store/watch/watch-log.ts'
import {
  claimWatches,
  LostWatchError,
  releaseWatches,
  settleWatch,
  type WatchClaim,
} from '../../store/watch/watch-queue.ts'
import { replaceWatch } from '../../store/watch/watches.ts'
import { type AddOptions, workThrough } from '../add-inputs.ts'
import { type Keeper, releaseGone, releaseOwn } from '../keeper.ts'
import { type RoundsOptions, untilStopped } from '../rounds.ts'
import { VERSION } from '../version.ts'
import { look } from './look.ts'
import { type Instead, type Look, LookError } from './look-error.ts'
import { FIRST_PACE_MS, nextPace, waitAfterFailure, waitOf } from './pace.ts'

/** Feeds, pages and folders that are looked at side by side. */
const AT_ONCE = 8
/** Between two looks whether anything is due, in milliseconds. */
const IDLE_MS = 5000
/** Failures of one look that are named in the log; what is more is counted. */
const NAMED = 20

/** The signal stops the service: fetching is given up, what was fetched is kept, nothing new is begun. */
export interface FollowOptions extends Pick<AddOptions, 'jobs' | 'allowHost' | 'progress'>, RoundsOptions {
  /** Leaves the reading to workers. */
  readonly leave?: boolean | undefined
  /** The clock and chance that looks are planned with. */
  readonly world?: World | undefined
  /** Called with each line that goes into the log. */
  said(address: string, line: LogEntry): void
}

/**
 * Looks at what is followed whenever it is due, keeps what is new, reads it and tells its stories, until it is stopped. Any number of
 * processes may, on one store: they share the feeds.
 */
export async function follow(keeper: Keeper, options: FollowOptions): Promise<void> {
  const { signal, world = REAL_WORLD } = options
  const settings = { ...FETCH_SETTINGS, userAgent: `Dateline/${VERSION}`, allowHosts: options.allowHost ?? [] }
  const fetcher = openFetcher(settings, signal, world)
  try {
    await untilStopped(async (wasBrokenOff) => {
      if (wasBrokenOff) await releaseOwn(keeper)
      await releaseGone(keeper)
      const due = await claimWatches(keeper.store, keeper.holder, world.now(), AT_ONCE)
      const under = due.map((claim) => lookAndSettle(keeper, fetcher, claim, options, world))
      const settled = Promise.allSettled(under)
      // Side by side they end in any order, and are told in theirs.
      for (const [i, lines] of under.entries())
        for (const line of await lines.catch(() => [])) options.said(due[i]!.address, line)
      const looks = await settled
      if (!options.leave) await workThrough(keeper, options)
      for (const one of looks) if (one.status === 'rejected') throw one.reason
      if (due.length > 0) return 0
      return options.once ? 'done' : IDLE_MS
    }, options)
  } finally {
    // Where the store itself is away nothing can be given back: the lease ends by itself.
    await releaseWatches(keeper.store, keeper.holder).catch(() => {})
    await fetcher.close()
  }
}

/** One look, and the lines that it put into the log. */
async function lookAndSettle(
  keeper: Keeper,
  fetcher: Fetcher,
  claim: WatchClaim,
  options: FollowOptions,
  world: World,
): Promise<readonly LogEntry[]> {
  try {
    const end = await look(keeper, fetcher, claim).then(
      (seen) => ('instead' in seen ? seen : afterLook(claim, seen, world)),
      (error: unknown) => {
        options.signal.throwIfAborted()
        return afterFailure(claim, error, world)
      },
    )
    if ('instead' in end) {
      const line: LogEntry = { about: 'news', words: wordInstead(claim, end) }
      await replaceWatch(keeper.store, claim, end.instead, { line, now: world.now(), interval: FIRST_PACE_MS })
      return [line]
    }
    await settleWatch(keeper.store, claim, { ...end, at: keeper.now() })
    return end.log
  } catch (error) {
    if (error instanceof LostWatchError || options.signal.aborted) return []
    throw error
  }
}

function wordInstead({ address }: WatchClaim, { instead }: Instead): string {
  const [first, ...more] = instead
  return more.length > 0
    ? `the ${instead.length} feeds that ${address} lists are followed instead of it`
    : `${first!.address}, which ${address} names, is followed instead of it`
}

function afterLook(claim: WatchClaim, { kind, title, kept, failed, said, validators }: Look, world: World) {
  const { new: fresh, again } = kept
  const news = fresh + again > 0
  const interval = nextPace(claim.interval, { kind, news, said })
  const words = [...(fresh > 0 ? [`${fresh} new`] : []), ...(again > 0 ? [`${again} changed`] : [])].join(', ')
  const log: LogEntry[] = [
    ...(claim.failures > 0
      ? [{ about: 'back' as const, words: `it answers again, after ${claim.failures} failures` }]
      : []),
    ...(news ? [{ about: 'news' as const, words }] : []),
    ...failed.slice(0, NAMED).map((line) => ({ about: 'failed' as const, words: line })),
    ...(failed.length > NAMED ? [{ about: 'failed' as const, words: `… and ${failed.length - NAMED} more` }] : []),
  ]
  return {
    kind,
    title,
    result: [words || 'nothing new', ...(failed.length > 0 ? [`${failed.length} not had`] : [])].join(', '),
    failures: 0,
    interval,
    next: world.now() + waitOf(interval, { said }, world.chance()),
    etag: validators.etag ?? null,
    last_modified: validators.lastModified ?? null,
    log,
  }
}

/** What could not be looked at is looked at again later. A fault of ours on one feed stops no other; trouble with the store does. */
function afterFailure(claim: WatchClaim, error: unknown, world: World) {
  if (error instanceof LostWatchError || error instanceof StoreError) throw error
  const known = error instanceof FetchError || error instanceof LookError
  if (!known && !(error instanceof Error)) throw error
  const words = known
    ? withoutAddress(error.message, claim.address)
    : `Dateline failed on it: ${(error as Error).message}`
  const failures = claim.failures + 1
  const retryAfter = error instanceof FetchError ? error.retryAfter : null
  const { kind, interval, etag, last_modified } = claim
  const next = world.now() + waitAfterFailure(failures, retryAfter, world.chance())
  const log: LogEntry[] = [{ about: 'failed', words }]
  return { kind, title: null, result: words, failures, interval, next, etag, last_modified, log }
}
