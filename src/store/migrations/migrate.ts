import { type Kysely, sql } from 'kysely'
import { takeTurn } from '../engines/take-turn.ts'
import type { OpenOptions, Store } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { MIGRATIONS } from './migrations.ts'

/** Brings a store's tables up to date, one process at a time, all migrations or none. A store that is newer than this program is refused. */
export async function migrate(store: Pick<Store, 'db' | 'engine' | 'transact' | 'location'>, options: OpenOptions) {
  const before = await appliedMigrations(store)
  if (before > MIGRATIONS.length) {
    throw new StoreError('newer', `${store.location} was written by a newer Dateline; this one can’t read it`)
  }
  if (before === MIGRATIONS.length) return
  if (options.readOnly) {
    throw new StoreError(
      'read-only',
      `${store.location} was written by an older Dateline, and can only be read: no way to bring it up to date`,
    )
  }
  if (before === 0 && !options.create) {
    throw new StoreError('missing', `there is no store at ${store.location}; \`dateline init\` makes one`)
  }
  await store.transact(async (db) => {
    await takeTurn(db, store.engine, 'migrate')
    await sql`create table if not exists migration (number integer primary key, name text not null)`.execute(db)
    // Another process may have been faster.
    const done = await countMigrations(db)
    for (const [index, { name, up }] of MIGRATIONS.entries()) {
      if (index < done) continue
      await up(db as unknown as Kysely<unknown>, store.engine)
      await sql`insert into migration (number, name) values (${index + 1}, ${name})`.execute(db)
    }
  })
}

async function appliedMigrations({ db, engine }: Pick<Store, 'db' | 'engine'>): Promise<number> {
  const there =
    engine === 'sqlite'
      ? await sql`select 1 from sqlite_master where name = 'migration'`.execute(db)
      : await sql`select 1 where to_regclass('migration') is not null`.execute(db)
  return there.rows.length > 0 ? countMigrations(db) : 0
}

async function countMigrations(db: Store['db']): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from migration`.execute(db)
  return rows[0]!.n
}
