import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** One engine of stores under test: where a new, empty store may be made, and how it is taken away. */
export interface TestEngine {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** Why it cannot be tested here; null where it can. */
  readonly missing: string | null
  /** The location of a store that is not there yet. */
  newLocation(): string
  remove(location: string): Promise<void>
}

const SQLITE: TestEngine = {
  name: 'SQLite',
  missing: null,
  newLocation: () => join(mkdtempSync(join(tmpdir(), 'dateline-store-')), 'store.db'),
  remove: async (location) => rmSync(join(location, '..'), { recursive: true, force: true }),
}

/** The address of a PostgreSQL database in which tests may make schemas: `postgres://user@host/database`. */
const ADDRESS = process.env.DATELINE_TEST_POSTGRES

const POSTGRES: TestEngine = {
  name: 'PostgreSQL',
  missing: ADDRESS ? null : 'DATELINE_TEST_POSTGRES names no server (postgres://user@host/database)',
  newLocation: () => `${ADDRESS}?schema=test_${randomBytes(6).toString('hex')}`,
  async remove(location) {
    const schema = new URL(location).searchParams.get('schema')!
    const client = new pg.Client({ connectionString: ADDRESS })
    await client.connect()
    await client.query(`drop schema if exists ${schema} cascade`)
    await client.end()
  },
}

/** Every engine; one suite runs on each. */
export const ENGINES: readonly TestEngine[] = [SQLITE, POSTGRES]
