import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Opened, OpenOptions, Store } from './store.ts'
import { asStoreError } from './store-error.ts'

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
