import { sql } from 'kysely'
import type { Connection, Engine } from '../store.ts'

/** What processes that share a store do one at a time, each with the number of its lock (PostgreSQL's advisory locks). */
const TURNS = { migrate: 0x44_54_4c_4e, intake: 0x44_54_4c_49, grouping: 0x44_54_4c_47 } as const

/**
 * Waits until no other process does this, and keeps others from it until the transaction ends. Stores in other schemas of the
 * database are not waited for. SQLite has one writer anyway.
 */
export async function takeTurn(db: Connection, engine: Engine, turn: keyof typeof TURNS): Promise<void> {
  if (engine !== 'postgres') return
  const store = sql`current_schema()::text::regnamespace::oid::integer`
  await sql`select pg_advisory_xact_lock(${sql.lit(TURNS[turn])}, ${store})`.execute(db)
}
