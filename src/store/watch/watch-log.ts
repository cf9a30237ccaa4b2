import type { Connection, Store } from '../store.ts'

/** Lines that are kept of each watch: the newest. */
const LINES_KEPT = 200

export interface LogEntry {
  /** Something failed, it answers again, or something came in. */
  readonly about: 'failed' | 'back' | 'news'
  readonly words: string
}

/** A line of the log, and whose it is. */
export interface LogLine extends LogEntry {
  readonly address: string
  /** ISO 8601. */
  readonly at: string
}

/** Adds lines to the log of a watch, and lets go of its oldest. */
export async function logLines(db: Connection, watch: number, at: string, lines: readonly LogEntry[]): Promise<void> {
  for (const { about, words } of lines.slice(-LINES_KEPT)) {
    await db.insertInto('watch_log').values({ watch, at, about, words }).execute()
  }
  if (lines.length === 0) return
  const oldest = await db
    .selectFrom('watch_log')
    .select('id')
    .where('watch', '=', watch)
    .orderBy('id', 'desc')
    .offset(LINES_KEPT)
    .limit(1)
    .executeTakeFirst()
  if (oldest) await db.deleteFrom('watch_log').where('watch', '=', watch).where('id', '<=', oldest.id).execute()
}

/** The newest lines of the log, oldest first: of one address, or of all. */
export async function readLog(
  { db }: Pick<Store, 'db'>,
  {
    address,
    failed,
    most,
  }: { readonly address?: string | undefined; readonly failed?: boolean; readonly most: number },
): Promise<LogLine[]> {
  const rows = await db
    .selectFrom('watch_log')
    .innerJoin('watch', 'watch.id', 'watch_log.watch')
    .select(['watch.address', 'watch_log.at', 'watch_log.about', 'watch_log.words'])
    .$if(address !== undefined, (query) => query.where('watch.address', '=', address!))
    .$if(failed === true, (query) => query.where('watch_log.about', '=', 'failed'))
    .orderBy('watch_log.id', 'desc')
    .limit(most)
    .execute()
  return rows.reverse().map((row) => ({ ...row, about: row.about as LogEntry['about'] }))
}
