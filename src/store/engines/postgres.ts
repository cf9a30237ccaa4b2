import { PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Opened, OpenOptions } from '../store.ts'
import { StoreError } from '../store-error.ts'

/** Where the tables stand unless the address says `?schema=NAME`: a schema of their own, beside whatever else the database holds. */
const SCHEMA = 'dateline'

/** A connection is waited for this long, in milliseconds. */
const CONNECT_TIMEOUT_MS = 10_000

/** Connections of one process at most. */
const CONNECTIONS = 8

/** Opens a store in a PostgreSQL database. Throws where the server is away, or the schema is missing and may not be made. */
export async function openPostgres(location: string, { create, readOnly = false }: OpenOptions): Promise<Opened> {
  const address = new URL(location)
  const schema = address.searchParams.get('schema') ?? SCHEMA
  address.searchParams.delete('schema')
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new StoreError('not-a-store', `“${schema}” is no name for a schema: small letters, digits and _ are`)
  }
  const pool = new pg.Pool({
    connectionString: address.href,
    options: `-c search_path=${schema}${readOnly ? ' -c default_transaction_read_only=on' : ''}`,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'dateline',
    types: { getTypeParser },
  })
  // A connection that dies while nobody asks it anything is no news: who asks next hears of it, in a transaction or out of one.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await ensureSchema(pool, schema, create)
  } catch (error) {
    await pool.end()
    throw error
  }
  if (address.password) address.password = '…'
  const shown = decodeURI(address.href)
  return { dialect: new PostgresDialect({ pool }), engine: 'postgres', shown }
}

async function ensureSchema(pool: pg.Pool, schema: string, create: boolean): Promise<void> {
  const { rowCount } = await pool.query('select 1 from pg_namespace where nspname = $1', [schema])
  if (rowCount) return
  if (!create) throw new StoreError('missing', `the database has no schema “${schema}”; \`dateline init\` makes it`)
  // Two who make it at once: "if not exists" still fails for the later one, with a unique violation.
  await pool.query(`create schema if not exists ${schema}`).catch((error: { code?: string }) => {
    if (error.code !== '23505' && error.code !== '42P06') throw error
  })
}

/** Counts come as bigint, which node-postgres gives as text: they are numbers here, as in SQLite. */
const BIGINT = 20

function getTypeParser(type: number, format?: 'text' | 'binary') {
  return type === BIGINT ? Number : pg.types.getTypeParser(type, format as 'text')
}
