import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'

/** Another writer is waited for this long, in milliseconds; a batch of documents is written in well under a second. */
export const PATIENCE_MS = 30_000

/** Between two tries, in milliseconds. SQLite's own waiting would stop the whole process, other connections of its own included. */
const PAUSE_MS = 15

/** SQLite's dialect, of which a statement that finds the store locked is tried again for a while. */
export class PatientSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase
  readonly #patience: number

  /** @param patience milliseconds */
  constructor(database: SqliteDatabase, patience: number) {
    super({ database })
    this.#database = database
    this.#patience = patience
  }

  override createDriver(): SqliteDriver {
    return new PatientSqliteDriver(this.#database, this.#patience)
  }
}

class PatientSqliteDriver extends SqliteDriver {
  readonly #patience: number

  constructor(database: SqliteDatabase, patience: number) {
    super({ database })
    this.#patience = patience
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    return {
      executeQuery: <R>(query: CompiledQuery): Promise<QueryResult<R>> =>
        patiently(() => connection.executeQuery<R>(query), this.#patience),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    }
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch (error) {
      // Where the disk is full SQLite has rolled back by itself; what made it do so is what is to be told.
      if (!/no transaction is active/.test((error as Error).message)) throw error
    }
  }
}

/** Tries again while another holds the store, then gives up with SQLite's own error. @param patience milliseconds */
export async function patiently<T>(work: () => T | Promise<T>, patience: number): Promise<T> {
  const start = performance.now()
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() - start > patience) throw error
      await sleep(PAUSE_MS)
    }
  }
}

/** SQLITE_BUSY, SQLITE_LOCKED: primary result codes (sqlite.org/rescode.html). */
function isBusy(error: unknown): boolean {
  const { code, errcode = 0 } = error as { code?: string; errcode?: number }
  return code === 'ERR_SQLITE_ERROR' && [5, 6].includes(errcode & 0xff)
}
