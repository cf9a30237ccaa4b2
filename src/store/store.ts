import type { Kysely, Transaction } from 'kysely'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import { asStoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

export type Engine = 'sqlite' | 'postgres'

/** A connection, or a transaction on it: what the functions of this room work on. */
export type Connection = Kysely<Tables> | Transaction<Tables>

/** An open store. Inside `transact` only the connection handed in may be used: SQLite has one for all. */
export interface Store {
  readonly engine: Engine
  /** Path or address, without its password. */
  readonly location: string
  readonly db: Kysely<Tables>
  /** Does all of the work or nothing of it. On SQLite others wait meanwhile; on PostgreSQL only those who want the same rows do. */
  transact<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface OpenOptions {
  /** Makes the store where there is none. */
  readonly create: boolean
  /** Opens it for reading alone: nothing is written, not even a migration. */
  readonly readOnly?: boolean
}

/** Whether a location is an address of PostgreSQL rather than a path. */
export function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(location)
}

/**
 * Opens the store at a path (SQLite) or an address (`postgres://…`, with `?schema=NAME` for another schema than `dateline`), and brings
 * its tables up to date. Throws a StoreError with one clear line.
 */
export async function openStore(location: string, options: OpenOptions): Promise<Store> {
  const { shown, ...opened } = await guarded(location, () => openEngine(location, options))
  const store: Store = {
    ...opened,
    location: shown,
    transact: (work) => guarded(shown, () => opened.db.transaction().execute(work)),
    close: () => opened.db.destroy(),
  }
  try {
    await guarded(shown, () => migrate(store, options))
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** What either engine gives back: the connection, and the location as it may be shown. */
export interface Opened {
  readonly db: Kysely<Tables>
  readonly engine: Engine
  readonly shown: string
}

function openEngine(location: string, options: OpenOptions): Promise<Opened> {
  return isPostgres(location) ? openPostgres(location, options) : openSqlite(location, options)
}

async function guarded<T>(location: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asStoreError(error, location.replace(/:[^:@/]*@/, ':…@'))
  }
}
