import { Kysely, sql } from 'kysely'
import { guarded, guardedDialect } from './engines/guarded-dialect.ts'
import { openPostgres } from './engines/postgres.ts'
import { openSqlite } from './engines/sqlite.ts'
import { migrate } from './migrations/migrate.ts'
import type { Engine, Opened, OpenOptions, Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Whether a location is an address of PostgreSQL rather than a path. */
export function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(location)
}

/**
 * Opens the store at a path (SQLite) or an address (`postgres://…`, with `?schema=NAME` for another schema than `dateline`), and brings
 * its tables up to date. Throws a StoreError with one clear line.
 */
export async function openStore(location: string, options: OpenOptions): Promise<Store> {
  const { shown, engine, dialect } = await guarded(withoutPassword(location), () => openEngine(location, options))
  const db = new Kysely<Tables>({ dialect: guardedDialect(dialect, shown) })
  const store: Store = {
    engine,
    location: shown,
    db,
    transact: (work) => db.transaction().execute(work),
    transactLightly: LIGHTLY[engine](db),
    close: () => db.destroy(),
  }
  try {
    await migrate(store, options)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** How each engine is told not to wait for the disk, for one transaction. */
const LIGHTLY: Readonly<Record<Engine, (db: Kysely<Tables>) => Store['transactLightly']>> = {
  sqlite: (db) => (work) =>
    // Nobody else has the connection while it waits less.
    db.connection().execute(async (connection) => {
      await sql`pragma synchronous = normal`.execute(connection)
      try {
        return await connection.transaction().execute(work)
      } finally {
        await sql`pragma synchronous = full`.execute(connection)
      }
    }),
  postgres: (db) => (work) =>
    db.transaction().execute(async (transaction) => {
      await sql`set local synchronous_commit = off`.execute(transaction)
      return work(transaction)
    }),
}

function openEngine(location: string, options: OpenOptions): Promise<Opened> {
  return isPostgres(location) ? openPostgres(location, options) : openSqlite(location, options)
}

function withoutPassword(location: string): string {
  return location.replace(/:[^:@/]*@/, ':…@')
}
