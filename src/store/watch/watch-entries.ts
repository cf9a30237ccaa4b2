import { type RawBuilder, sql } from 'kysely'
import { chunks } from '../chunks.ts'
import { packBytes } from '../compress.ts'
import { storable } from '../storable.ts'
import type { Connection } from '../store.ts'

/** What was seen of an entry of a feed, or of a file of a folder. */
export interface SeenEntry {
  /** Tells one state of it from another; null where its page is still wanted. */
  readonly mark: string | null
  /** How often its page could not be had. */
  readonly failures: number
}

/** What was seen, and for how many looks it has not been there. */
export interface KnownEntry extends SeenEntry {
  readonly missed: number
}

/** What has not been there for more looks than this is let go of. Where it comes back after all its page is asked for once more, and is the same. */
export const LOOKS_REMEMBERED = 20

/** What was seen of a watch, by the keys of its entries. */
export async function seenEntries(db: Connection, watch: number): Promise<Map<string, KnownEntry>> {
  const rows = await db.selectFrom('watch_entry').selectAll().where('watch', '=', watch).execute()
  return new Map(rows.map(({ key, mark, failures, missed }) => [key, { mark, failures, missed }]))
}

/** Writes down that an entry was seen. */
export async function markEntry(db: Connection, watch: number, key: string, seen: SeenEntry): Promise<void> {
  await db
    .insertInto('watch_entry')
    .values({ watch, key: storable(key), ...seen })
    .onConflict((conflict) => conflict.columns(['watch', 'key']).doUpdateSet(seen))
    .execute()
}

/** Notes which of the entries that were known are there no more, and lets go of those that have been missing for long. */
export async function noteMissing(
  db: Connection,
  watch: number,
  known: ReadonlyMap<string, KnownEntry>,
  there: Iterable<string>,
): Promise<void> {
  const isThere = new Set([...there].map(storable))
  const set = async (keys: readonly string[], missed: RawBuilder<number>) => {
    for (const some of chunks(keys))
      await db.updateTable('watch_entry').set({ missed }).where('watch', '=', watch).where('key', 'in', some).execute()
  }
  await set(
    [...known.keys()].filter((key) => !isThere.has(key)),
    sql<number>`missed + 1`,
  )
  const back = [...known].flatMap(([key, { missed }]) => (missed > 0 && isThere.has(key) ? [key] : []))
  await set(back, sql<number>`0`)
  await db.deleteFrom('watch_entry').where('watch', '=', watch).where('missed', '>', LOOKS_REMEMBERED).execute()
}

/** Validators of the last answer of a page. */
interface KeptValidators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** The validators of a page that was had before; null where it never was. */
export async function loadValidators(db: Connection, address: string): Promise<KeptValidators | null> {
  const row = await db.selectFrom('validator').selectAll().where('address', '=', address).executeTakeFirst()
  return row ? { etag: row.etag ?? undefined, lastModified: row.last_modified ?? undefined } : null
}

export async function keepValidators(
  db: Connection,
  address: string,
  { etag = undefined, lastModified = undefined }: KeptValidators,
): Promise<void> {
  const values = { etag: etag ?? null, last_modified: lastModified ?? null }
  await db
    .insertInto('validator')
    .values({ address, ...values })
    .onConflict((conflict) => conflict.column('address').doUpdateSet(values))
    .execute()
}

/** Keeps the bytes of a feed as they came, where they are others than the last time. */
export async function keepFeed(
  db: Connection,
  watch: number,
  feed: { readonly bytes: Uint8Array; readonly headers: Readonly<Record<string, string>>; readonly retrieved: string },
): Promise<void> {
  const packed = packBytes(feed.bytes)
  const last = await db
    .selectFrom('watch_original')
    .select('original')
    .where('watch', '=', watch)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last?.original === packed.sha256) return
  await db
    .insertInto('original')
    .values(packed)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { retrieved } = feed
  const headers = JSON.stringify(feed.headers)
  await db.insertInto('watch_original').values({ watch, original: packed.sha256, headers, retrieved }).execute()
}
