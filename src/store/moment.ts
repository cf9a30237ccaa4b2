import { sql } from 'kysely'
import type { Connection, Store } from './store.ts'

/** Milliseconds since 1970 by the one clock that all who share the store go by: the server's on PostgreSQL, the machine's on SQLite. */
export async function storeClock(db: Connection, { engine }: Pick<Store, 'engine'>): Promise<number> {
  if (engine === 'sqlite') return Date.now()
  const { rows } = await sql<{
    now: number
  }>`select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db)
  return rows[0]!.now
}
