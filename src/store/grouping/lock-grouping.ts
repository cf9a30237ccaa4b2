import { sql } from 'kysely'
import type { Connection, Engine } from '../store.ts'

/** Processes that change what grouping remembers in one database wait for one another under this number (PostgreSQL's advisory lock). */
const GROUPING_LOCK = 0x44_54_4c_47
/** The row of `lease` whose token tells how often something came between. */
const COMES_BETWEEN = 'grouping'

/** One process at a time changes what grouping remembers, or what it goes by. SQLite has one writer anyway. */
export async function lockGrouping(db: Connection, engine: Engine): Promise<void> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(GROUPING_LOCK)})`.execute(db)
}

/** Comes between: whoever groups all anew, over several transactions, begins again. To be done in the transaction that takes away or decides. */
export async function comeBetweenGrouping(db: Connection, engine: Engine): Promise<void> {
  await lockGrouping(db, engine)
  await db
    .insertInto('lease')
    .values({ name: COMES_BETWEEN, holder: null, leased_until: 0, token: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ token: sql<number>`lease.token + 1` }))
    .execute()
}

/** Tells whether something has come between: another number than before. */
export async function countBetween(db: Connection): Promise<number> {
  const row = await db.selectFrom('lease').select('token').where('name', '=', COMES_BETWEEN).executeTakeFirst()
  return row?.token ?? 0
}
