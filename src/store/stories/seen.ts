import type { NotNull } from 'kysely'
import { withoutArticles } from '../../record/changes/without-articles.ts'
import type { Record, RecordArticle } from '../../record/record.ts'
import { sha256 } from '../../text/fingerprint.ts'
import { chunks } from '../chunks.ts'
import { packText, unpackText } from '../compress.ts'
import type { Connection } from '../store.ts'

/** Records loaded at once. */
const LOADED = 50

/** A story as a reader saw it last. */
export interface Seen {
  readonly record: Record
  /** Of the record's JSON: the same as the story's own where nothing has changed since. */
  readonly hash: string
  /** ISO 8601. */
  readonly at: string
}

/** What a reader saw of a story last; null where they never did. */
export async function loadSeen(db: Connection, reader: string, story: number): Promise<Seen | null> {
  const row = await db
    .selectFrom('seen')
    .select(['record', 'hash', 'seen_at'])
    .where('reader', '=', reader)
    .where('story', '=', story)
    .executeTakeFirst()
  return row ? { record: JSON.parse(unpackText(row.record)), hash: row.hash, at: row.seen_at } : null
}

/** The hashes of the records that a reader saw last: story → hash. */
export async function seenHashes(db: Connection, reader: string): Promise<Map<number, string>> {
  const rows = await db.selectFrom('seen').select(['story', 'hash']).where('reader', '=', reader).execute()
  return new Map(rows.map(({ story, hash }) => [story, hash]))
}

/** The hash of the record of a story that a reader saw last; null where they never did. */
export async function seenHash(db: Connection, reader: string, story: number): Promise<string | null> {
  const row = await db
    .selectFrom('seen')
    .select('hash')
    .where('reader', '=', reader)
    .where('story', '=', story)
    .executeTakeFirst()
  return row?.hash ?? null
}

/** Notes that a reader has seen a story's record as it is now. `json` is the record's text, `hash` its SHA-256. */
export async function markSeen(
  db: Connection,
  reader: string,
  { story, json, hash }: { readonly story: number; readonly json: string; readonly hash: string },
  at: string,
): Promise<void> {
  const row = { hash, record: packText(json), seen_at: at }
  await db
    .insertInto('seen')
    .values({ reader, story, ...row })
    .onConflict((conflict) => conflict.columns(['reader', 'story']).doUpdateSet(row))
    .execute()
}

/** Notes that a reader has seen a story's record as it is kept, unless it is another than the one with this hash by now. */
export async function markSeenAsKept(
  db: Connection,
  reader: string,
  { story, hash }: { readonly story: number; readonly hash: string },
  at: string,
): Promise<void> {
  await db
    .insertInto('seen')
    .columns(['reader', 'story', 'hash', 'record', 'seen_at'])
    .expression(({ selectFrom, val }) =>
      selectFrom('story')
        .where('id', '=', story)
        .where('hash', '=', hash)
        .where('record', 'is not', null)
        .select([val(reader).as('reader'), 'id', 'hash', 'record', val(at).as('seen_at')])
        .$narrowType<{ hash: NotNull; record: NotNull }>(),
    )
    .onConflict((conflict) =>
      conflict.columns(['reader', 'story']).doUpdateSet(({ ref }) => ({
        hash: ref('excluded.hash'),
        record: ref('excluded.record'),
        seen_at: ref('excluded.seen_at'),
      })),
    )
    .execute()
}

/** Takes out of what readers saw the articles that are forgotten, with every line that rests on one: the rest they have seen. */
export async function forgetInSeen(db: Connection, isGone: (article: RecordArticle) => boolean): Promise<void> {
  const stories = await db.selectFrom('seen').select('story').distinct().execute()
  for (const some of chunks(stories, LOADED)) {
    const ids = some.map(({ story }) => story)
    const rows = await db.selectFrom('seen').select(['reader', 'story', 'record']).where('story', 'in', ids).execute()
    for (const row of rows) {
      const record = JSON.parse(unpackText(row.record)) as Record
      const gone = new Set(record.articles.filter(isGone).map(({ id }) => id))
      if (gone.size === 0) continue
      const json = JSON.stringify(withoutArticles(record, gone))
      await db
        .updateTable('seen')
        .set({ record: packText(json), hash: sha256(json) })
        .where('reader', '=', row.reader)
        .where('story', '=', row.story)
        .execute()
    }
  }
}
