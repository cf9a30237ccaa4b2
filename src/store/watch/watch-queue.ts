import { sql } from 'kysely'
import { storeClock } from '../moment.ts'
import type { Connection, Store } from '../store.ts'
import type { WatchKind } from './watch-kind.ts'
import { type LogEntry, logLines } from './watch-log.ts'

/** Who looks at something has it this long, in milliseconds, from the last thing that was kept of it: a page is had or given up in less. */
const LEASE_MS = 300_000

/** The longest wait until the next look, in milliseconds. A wait that is longer is from before the clock was set back: it is over. */
export const LONGEST_WAIT_MS = 24 * 3_600_000

/** Something that is due, and the lease under which it is looked at. */
export interface WatchClaim {
  readonly id: number
  readonly address: string
  readonly kind: WatchKind | null
  readonly token: number
  readonly interval: number
  readonly failures: number
  readonly etag: string | null
  readonly last_modified: string | null
}

/** How a look ended. */
export interface WatchEnd {
  readonly kind: WatchKind | null
  /** The feed's own title, where it has one. */
  readonly title: string | null
  readonly at: string
  readonly result: string
  readonly failures: number
  readonly interval: number
  /** Milliseconds since 1970. */
  readonly next: number
  readonly etag: string | null
  readonly last_modified: string | null
  readonly log: readonly LogEntry[]
}

/** Another has taken the watch over, or it is followed no more: nothing of this look counts any longer. */
export class LostWatchError extends Error {
  override readonly name = 'LostWatchError'
}

/**
 * Takes up to `most` of what is due, longest due first. No two holders get the same one.
 * @param now milliseconds since 1970, by the clock that looks are planned with
 */
export async function claimWatches(store: Store, holder: string, now: number, most: number): Promise<WatchClaim[]> {
  return store.transact(async (db) => {
    const clock = await storeClock(db, store)
    const due = await db
      .selectFrom('watch')
      .select('id')
      .where((is) => is.or([is('next_at', '<=', now), is('next_at', '>', now + LONGEST_WAIT_MS)]))
      .where((is) =>
        is.or([
          is('leased_until', 'is', null),
          is('leased_until', '<', clock),
          is('leased_until', '>', clock + LEASE_MS),
        ]),
      )
      .orderBy('next_at')
      .orderBy('id')
      .limit(most)
      .$if(store.engine === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute()
    if (due.length === 0) return []
    const rows = await db
      .updateTable('watch')
      .set({ holder, leased_until: clock + LEASE_MS, token: sql<number>`token + 1` })
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .returning(['id', 'address', 'kind', 'token', 'interval_ms as interval', 'failures', 'etag', 'last_modified'])
      .execute()
    const claims = new Map(rows.map((row) => [row.id, { ...row, kind: row.kind as WatchKind | null }]))
    return due.flatMap(({ id }) => claims.get(id) ?? [])
  })
}

/** Makes sure that the lease still stands, and puts its end off. Throws LostWatchError. */
export async function holdWatch(db: Connection, store: Store, { id, token }: WatchClaim): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('watch')
    .set({ leased_until: (await storeClock(db, store)) + LEASE_MS })
    .where('id', '=', id)
    .where('token', '=', token)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new LostWatchError()
}

/** Writes down how a look ended, and gives the lease back. Throws LostWatchError. */
export async function settleWatch(store: Store, claim: WatchClaim, end: WatchEnd): Promise<void> {
  const { kind, title, at, result, failures, interval, next, etag, last_modified, log } = end
  await store.transact(async (db) => {
    await holdWatch(db, store, claim)
    await db
      .updateTable('watch')
      .set({ kind, looked_at: at, result, failures, interval_ms: interval, next_at: next })
      .set({ etag, last_modified, holder: null, leased_until: null })
      .$if(title !== null, (query) => query.set({ title }))
      .where('id', '=', claim.id)
      .execute()
    await logLines(db, claim.id, at, log)
  })
}

/** Gives back what a holder has not looked at to the end: it stopped, or is known to be gone. */
export async function releaseWatches({ db }: Store, holder: string): Promise<void> {
  await db.updateTable('watch').set({ holder: null, leased_until: null }).where('holder', '=', holder).execute()
}

/** Who is looking at something at present. */
export async function watchHolders({ db }: Store): Promise<string[]> {
  const rows = await db.selectFrom('watch').select('holder').distinct().where('holder', 'is not', null).execute()
  return rows.map(({ holder }) => holder!)
}
