import type { Transaction } from 'kysely'
import { storeClock } from './moment.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Work that one process at a time does is held this long, in milliseconds, unless renewed. */
export const LEASE_MS = 60_000

/** The right to do some work alone. */
export interface Lease {
  readonly name: string
  readonly holder: string
  readonly token: number
}

/** Takes the lease of a name, or renews it for who has it; null while another holds it. */
export async function takeLease(store: Store, name: string, holder: string): Promise<Lease | null> {
  return store.transactLightly(async (db) => {
    await db
      .insertInto('lease')
      .values({ name, holder: null, leased_until: 0, token: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const now = await storeClock(db, store)
    const row = await lockRow(db, store, name)
    const isFree = row.holder === null || row.leased_until < now || row.leased_until > now + LEASE_MS
    if (!isFree && row.holder !== holder) return null
    const token = row.holder === holder && !isFree ? row.token : row.token + 1
    await db
      .updateTable('lease')
      .set({ holder, leased_until: now + LEASE_MS, token })
      .where('name', '=', name)
      .execute()
    return { name, holder, token }
  })
}

/** Does work in one transaction if the lease still stands; `lost`, and nothing done, where it was taken over. */
export async function underLease<T>(
  store: Store,
  lease: Lease,
  work: (db: Transaction<Tables>) => Promise<T>,
): Promise<T | 'lost'> {
  return store.transact(async (db) => {
    const row = await lockRow(db, store, lease.name)
    return row.token === lease.token && row.holder === lease.holder ? work(db) : 'lost'
  })
}

/** Gives a lease back. */
export async function releaseLease(store: Store, { name, holder, token }: Lease): Promise<void> {
  await store.transactLightly((db) =>
    db
      .updateTable('lease')
      .set({ holder: null, leased_until: 0 })
      .where('name', '=', name)
      .where('holder', '=', holder)
      .where('token', '=', token)
      .execute(),
  )
}

/** Who holds a lease; null where nobody does. */
export async function leaseHolder({ db }: Store, name: string): Promise<string | null> {
  const row = await db.selectFrom('lease').select('holder').where('name', '=', name).executeTakeFirst()
  return row?.holder ?? null
}

function lockRow(db: Transaction<Tables>, { engine }: Store, name: string) {
  return db
    .selectFrom('lease')
    .selectAll()
    .where('name', '=', name)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirstOrThrow()
}

/** Gives back the lease of a holder that is known to be gone. */
export async function releaseLeaseOf({ db }: Store, name: string, holder: string): Promise<void> {
  await db
    .updateTable('lease')
    .set({ holder: null, leased_until: 0 })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .execute()
}
