import { sql } from 'kysely'
import type { Connection, Engine } from '../store.ts'

/** Processes that change what grouping remembers in one database wait for one another under this number (PostgreSQL's advisory lock). */
const GROUPING_LOCK = 0x44_54_4c_47

/** One process at a time changes what grouping remembers, or what it goes by. SQLite has one writer anyway. */
export async function lockGrouping(db: Connection, engine: Engine): Promise<void> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(GROUPING_LOCK)})`.execute(db)
}
