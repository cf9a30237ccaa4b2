import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type { Opened, OpenOptions } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { PATIENCE_MS, PatientSqliteDialect, patiently } from './patient-driver.ts'

/** `DTLN`, at a fixed place in the file's header (sqlite.org/fileformat.html): tells a store from any other SQLite file. */
const APPLICATION_ID = 0x44_54_4c_4e

/** Statements kept ready: those that were used last. */
const PREPARED = 300

/** Opens the one file of a store. Throws where it is missing (unless it may be made) or something else. */
export async function openSqlite(location: string, { create, ...options }: OpenOptions): Promise<Opened> {
  const { readOnly = false, patience = PATIENCE_MS } = options
  const path = resolve(location)
  const facts = statSync(path, { throwIfNoEntry: false })
  // An empty file is no store yet: looking for one in it must not make it one.
  if (!create && (!facts || (facts.isFile() && facts.size === 0)))
    throw new StoreError('missing', `there is no store at ${path}; \`dateline init\` makes one`)
  if (!facts) makeFolder(dirname(path))
  else if (facts.isDirectory()) throw new StoreError('not-a-store', `${path} is a folder; a store is a file`)
  const file = await openFile(path, readOnly, patience).catch((error) => {
    throw whyNotOpened(error, path)
  })
  return { dialect: new PatientSqliteDialect(adapt(file), patience), engine: 'sqlite', shown: path }
}

/**
 * Makes a folder and those above it that are missing, one by one: to make all at once, as Node can, never ends where a folder is there and
 * takes none (`/proc`).
 */
function makeFolder(path: string): void {
  if (existsSync(path) || dirname(path) === path) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    throw new StoreError(
      'unreachable',
      `no folder can be made for the store; --store names another place (${message})`,
      error,
    )
  }
}

async function openFile(path: string, readOnly: boolean, patience: number): Promise<DatabaseSync> {
  const file = new DatabaseSync(readOnly ? asStill(path) : path, { readOnly })
  try {
    await patiently(() => claim(file, path, readOnly), patience)
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

/** SQLITE_CANTOPEN (sqlite.org/rescode.html): SQLite does not tell why, the system does. */
const CANT_OPEN = 14

function whyNotOpened(error: { readonly errcode?: number }, path: string): unknown {
  if (error.errcode !== CANT_OPEN) return error
  const file = existsSync(path) ? troubleWith(path, constants.R_OK) : null
  if (file) return new StoreError('refused', `the store refuses this user (${file.message})`, file)
  // Beside the file SQLite keeps another while it is open.
  const folder = troubleWith(dirname(path), constants.W_OK)
  return folder
    ? new StoreError('read-only', `the store can only be read, not written (${folder.message})`, folder)
    : error
}

function troubleWith(path: string, right: number): Error | null {
  try {
    accessSync(path, right)
    return null
  } catch (error) {
    return error as Error
  }
}

/** A file that nobody can write while it is read, as `immutable` tells SQLite: it needs no lock and no files beside it. */
function asStill(path: string): URL {
  const beside = `${path}-wal`
  if (existsSync(beside) && statSync(beside).size > 0) {
    const way = 'copy both to where they can be written, and open that'
    throw new StoreError(
      'read-only',
      `${path} can only be read, and the newest of it stands in ${beside} still: ${way}`,
    )
  }
  const address = pathToFileURL(path)
  address.searchParams.set('immutable', '1')
  return address
}

/** Makes sure that the file is a store, or an empty one that may become it, and sets how it writes. */
function claim(file: DatabaseSync, path: string, readOnly: boolean): void {
  const { application_id: id } = file.prepare('pragma application_id').get() as { application_id: number }
  if (id !== APPLICATION_ID) {
    const { n } = file.prepare('select count(*) as n from sqlite_master').get() as { n: number }
    if (n > 0 || readOnly) throw new StoreError('not-a-store', `${path} is no store of Dateline`)
    file.exec(`pragma application_id = ${APPLICATION_ID}`)
  }
  if (readOnly) return
  // What was promised to be kept is on the disk before the next step: FULL, not WAL's usual NORMAL.
  file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
}

/** node:sqlite as kysely wants a database: statements are prepared once, and a transaction takes the writer's lock at its start. */
function adapt(file: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => file.close(),
    prepare(sql) {
      const statement = prepared.get(sql) ?? asStatement(file.prepare(sql === 'begin' ? 'begin immediate' : sql))
      // A map keeps the order in which things were put into it: the first one was not used for longest.
      prepared.delete(sql)
      prepared.set(sql, statement)
      if (prepared.size > PREPARED) prepared.delete(prepared.keys().next().value!)
      return statement
    },
  }
}

function asStatement(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}
