import { removeLoose } from '../forget.ts'
import type { Connection, Store } from '../store.ts'
import type { WatchKind } from './watch-kind.ts'
import { type LogEntry, logLines } from './watch-log.ts'
import { holdWatch, type WatchClaim } from './watch-queue.ts'

/** What is to be followed: an http(s) address, or a folder's absolute path. */
export interface NewWatch {
  readonly address: string
  /** What it is, where that is known before anyone has looked. */
  readonly kind: WatchKind | null
  readonly title: string | null
}

/** Something that is followed, and how it is doing. Moments are ISO 8601. */
export interface WatchLine extends NewWatch {
  readonly added: string
  /** When it was looked at last; null where it never was. */
  readonly looked: string | null
  /** What the last look came to, in words. */
  readonly result: string | null
  /** Looks that failed, one after the other, up to now. */
  readonly failures: number
  /** When the next look is due, and how many milliseconds lie between two at present. */
  readonly next: string
  readonly interval: number
}

/** Adds what is to be followed; returns those that were not followed before. Each is due at once. */
export async function addWatches(store: Store, watches: readonly NewWatch[], pace: FirstPace): Promise<NewWatch[]> {
  return store.transact((db) => insertWatches(db, watches, pace))
}

/** The moment from which something is due, milliseconds since 1970, and the milliseconds between its first two looks. */
interface FirstPace {
  readonly now: number
  readonly interval: number
}

async function insertWatches(
  db: Connection,
  watches: readonly NewWatch[],
  { now, interval }: FirstPace,
): Promise<NewWatch[]> {
  const added: NewWatch[] = []
  for (const watch of watches) {
    const row = await db
      .insertInto('watch')
      .values({
        ...watch,
        title: watch.title,
        added_at: new Date(now).toISOString(),
        interval_ms: interval,
        next_at: now,
      })
      .onConflict((conflict) => conflict.column('address').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (row) added.push(watch)
  }
  return added
}

/** Follows other addresses instead of one that names them; the line goes into the log of the first. Throws LostWatchError. */
export async function replaceWatch(
  store: Store,
  claim: WatchClaim,
  instead: readonly NewWatch[],
  { line, ...pace }: FirstPace & { readonly line: LogEntry },
): Promise<void> {
  await store.transact(async (db) => {
    await holdWatch(db, store, claim)
    await insertWatches(db, instead, pace)
    await db.deleteFrom('watch').where('id', '=', claim.id).execute()
    const { id } = await db
      .selectFrom('watch')
      .select('id')
      .where('address', '=', instead[0]!.address)
      .executeTakeFirstOrThrow()
    await logLines(db, id, new Date(pace.now).toISOString(), [line])
  })
}

/** All that is followed, in the order in which it was added. */
export async function listWatches({ db }: Pick<Store, 'db'>): Promise<WatchLine[]> {
  const rows = await db.selectFrom('watch').selectAll().orderBy('id').execute()
  return rows.map((row) => ({
    address: row.address,
    kind: row.kind as WatchKind | null,
    title: row.title,
    added: row.added_at,
    looked: row.looked_at,
    result: row.result,
    failures: row.failures,
    next: new Date(row.next_at).toISOString(),
    interval: row.interval_ms,
  }))
}

/** Follows an address no more: its log and its feed's bytes go, the articles that came of it stay. False where it was not followed. */
export async function removeWatch(store: Store, address: string): Promise<boolean> {
  return store.transact(async (db) => {
    const watch = await db.selectFrom('watch').select('id').where('address', '=', address).executeTakeFirst()
    if (!watch) return false
    const originals = await originalsOfWatch(db, watch.id)
    await db.deleteFrom('watch').where('id', '=', watch.id).execute()
    await removeLoose(db, originals)
    return true
  })
}

async function originalsOfWatch(db: Connection, watch: number): Promise<string[]> {
  const rows = await db.selectFrom('watch_original').select('original').distinct().where('watch', '=', watch).execute()
  return rows.map(({ original }) => original)
}
