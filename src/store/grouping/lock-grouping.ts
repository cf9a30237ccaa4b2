import { sql } from 'kysely'
import { takeTurn } from '../engines/take-turn.ts'
import type { Connection, Engine } from '../store.ts'

/** The row of `lease` whose token tells how often something came between. */
const COMES_BETWEEN = 'grouping'

/** Comes between: whoever groups all anew, over several transactions, begins again. To be done in the transaction that takes away or decides. */
export async function comeBetweenGrouping(db: Connection, engine: Engine): Promise<void> {
  await takeTurn(db, engine, 'grouping')
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
