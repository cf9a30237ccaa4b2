import type { Dialect, Kysely, Transaction } from 'kysely'
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
  /**
   * The same for what only counts while its process lives, as leases do: it is not waited for until it is on the disk, and may be undone
   * where the machine loses power.
   */
  transactLightly<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface OpenOptions {
  /** Makes the store where there is none. */
  readonly create: boolean
  /** Opens it for reading alone: nothing is written, not even a migration. */
  readonly readOnly?: boolean
  /** How long a lock of another program is waited for, in milliseconds (SQLite). */
  readonly patience?: number
}

/** What either engine gives back: the way to its connections, and the location as it may be shown. */
export interface Opened {
  readonly dialect: Dialect
  readonly engine: Engine
  readonly shown: string
}
