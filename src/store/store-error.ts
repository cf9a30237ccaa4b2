/** What kind of trouble a store is in; each has one clear line for the user. */
export type StoreTrouble =
  | 'missing'
  | 'not-a-store'
  | 'newer'
  | 'read-only'
  | 'locked'
  | 'full'
  | 'damaged'
  | 'unreachable'
  | 'refused'

/** The store cannot do what was asked of it; the message names the store and says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly trouble: StoreTrouble

  constructor(trouble: StoreTrouble, message: string, cause?: unknown) {
    super(message, { cause })
    this.trouble = trouble
  }
}

/** Trouble that may pass by itself or by what somebody does about it: asking again later may do. */
const PASSING: ReadonlySet<StoreTrouble> = new Set(['unreachable', 'locked', 'full'])

/** Whether an error tells of a store that can't be used for now. */
export function isPassing(error: unknown): error is StoreError {
  return error instanceof StoreError && PASSING.has(error.trouble)
}

/** An error of SQLite, PostgreSQL or the disk as one clear line; errors that are none of theirs come back as they are. */
export function asStoreError(error: unknown, location: string): unknown {
  if (error instanceof StoreError) return error
  const trouble = troubleOf(error)
  return trouble
    ? new StoreError(trouble, `${LINES[trouble]} (${location}: ${(error as Error).message})`, error)
    : error
}

const LINES: Readonly<Record<StoreTrouble, string>> = {
  missing: 'there is no store here; `dateline init` makes one',
  'not-a-store': 'this is no store of Dateline',
  newer: 'the store was written by a newer Dateline',
  'read-only': 'the store can only be read, not written',
  locked: 'another program holds the store; try again when it is done',
  full: 'there is no room left for the store; what was kept before is safe',
  damaged: 'the store is damaged; `dateline verify` tells what is left, a copy made earlier brings it back',
  unreachable: 'the store can’t be reached',
  refused: 'the store refuses this user',
}

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const SQLITE: Readonly<Record<number, StoreTrouble>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  11: 'damaged',
  13: 'full',
  14: 'unreachable',
  26: 'not-a-store',
}

/** Classes and codes of SQLSTATE (PostgreSQL, appendix A), and of the system where the connection itself fails. */
const CODES: readonly [RegExp, StoreTrouble][] = [
  [
    /^(?:08...|57P0[1-5]|53[23]00|ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/,
    'unreachable',
  ],
  [/^(?:28...|3D000|42501)$/, 'refused'],
  [/^(?:53100|ENOSPC|EFBIG|EDQUOT)$/, 'full'],
  [/^(?:25006|EROFS|EACCES|EPERM)$/, 'read-only'],
  [/^(?:55P03|40001|40P01)$/, 'locked'],
  [/^XX00[12]$/, 'damaged'],
]

/** How node-postgres words a connection that went away; it gives these no code. */
const LOST = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/i

/** SQLITE_IOERR, and of its extended codes those of writes that fell short: the disk is full, or a limit is reached. */
const IO_ERROR = 10
const FELL_SHORT = new Set([778, 1034, 1546, 4874])

function troubleOf(error: unknown): StoreTrouble | null {
  if (!(error instanceof Error)) return null
  const { code, errcode } = error as { code?: string; errcode?: number }
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) {
    if ((errcode & 0xff) === IO_ERROR) return FELL_SHORT.has(errcode) ? 'full' : 'unreachable'
    return SQLITE[errcode & 0xff] ?? null
  }
  if (error instanceof AggregateError && error.errors.length > 0) return troubleOf(error.errors[0])
  return CODES.find(([codes]) => codes.test(code ?? ''))?.[1] ?? (LOST.test(error.message) ? 'unreachable' : null)
}
