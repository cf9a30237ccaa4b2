import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { leaseHolder, releaseLeaseOf } from '../store/lease.ts'
import { isPostgres, openStore } from '../store/open-store.ts'
import { readingHolders, releaseReadings } from '../store/reading/reading-queue.ts'
import type { OpenOptions, Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { releaseWatches, watchHolders } from '../store/watch/watch-queue.ts'
import { VERSION } from './version.ts'

/** A process at work on a store. */
export interface Keeper {
  readonly store: Store
  /** Names this process in leases: machine, process, and chance. */
  readonly holder: string
  /** The version of Dateline at work. */
  readonly version: string
  /** The time now, ISO 8601. */
  now(): string
}

/** The work that one process does for all: grouping articles into stories and telling those. */
export const TELLING = 'telling'

/** Opens a store and runs work on it. Throws a StoreError where it can't be opened. */
export async function withKeeper<T>(
  location: string,
  options: OpenOptions,
  work: (keeper: Keeper) => Promise<T>,
): Promise<T> {
  const store = await openStore(location, options)
  try {
    const holder = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`
    return await work({ store, holder, version: VERSION, now: () => new Date().toISOString() })
  } finally {
    await store.close()
  }
}

/**
 * Opens a store that is there to look at it, bringing its tables up to date where it may be written. One that may not (a copy on a
 * medium that is write-protected, a user without the right) is read as it is.
 */
export async function withReader<T>(location: string, work: (keeper: Keeper) => Promise<T>): Promise<T> {
  let opened = false
  const marked = (keeper: Keeper): Promise<T> => {
    opened = true
    return work(keeper)
  }
  try {
    return await withKeeper(location, { create: false }, marked)
  } catch (error) {
    const mayBeRead = error instanceof StoreError && ['read-only', 'full'].includes(error.trouble)
    if (opened || !mayBeRead || isPostgres(location)) throw error
    return withKeeper(location, { create: false, readOnly: true }, work)
  }
}

/** Gives back what processes of this machine held that are gone: killed ones leave their leases behind. */
export async function releaseGone({ store }: Keeper): Promise<void> {
  for (const holder of await readingHolders(store)) if (isGone(holder)) await releaseReadings(store, holder)
  for (const holder of await watchHolders(store)) if (isGone(holder)) await releaseWatches(store, holder)
  const telling = await leaseHolder(store, TELLING)
  if (telling && isGone(telling)) await releaseLeaseOf(store, TELLING, telling)
}

/** Gives back what this process itself held when its work was broken off. */
export async function releaseOwn({ store, holder }: Keeper): Promise<void> {
  await releaseReadings(store, holder)
  await releaseWatches(store, holder)
}

/** Whether a holder is a process of this machine that does not run any more. */
function isGone(holder: string): boolean {
  const [pid, machine] = [holder.split(':').at(-2), holder.split(':').slice(0, -2).join(':')]
  if (machine !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
