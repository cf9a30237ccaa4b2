import type { Changes } from '../../record/changes/changes.ts'
import { compareRecords, isChanged } from '../../record/changes/compare-records.ts'
import type { Record } from '../../record/record.ts'
import { sha256 } from '../../text/fingerprint.ts'
import { packJson, unpackJson } from '../compress.ts'
import type { Connection } from '../store.ts'
import type { KeptRecord } from './records.ts'

/** What was new in a story when its record was told. */
export interface LoggedNews {
  /** Goes up; whoever has read as far as a number asks for what comes after it. */
  readonly number: number
  /** The story's handle, and its title now. */
  readonly story: string
  readonly title: string
  /** SHA-256 of the record's JSON. */
  readonly hash: string
  /** ISO 8601. */
  readonly told: string
  /** Null for a story's first record: all of it is new. */
  readonly changes: Changes | null
}

/** Notes what is new in a record against the one before, in the transaction that stores it; a record without news is passed over. */
export async function keepNews(
  db: Connection,
  story: number,
  before: KeptRecord | null,
  record: Record,
  at: string,
): Promise<void> {
  const changes = before ? compareRecords(JSON.parse(before.json) as Record, record) : null
  if (changes && !isChanged(changes)) return
  const hash = sha256(JSON.stringify(record))
  await db
    .insertInto('news')
    .values({ story, hash, changes: changes && packJson(changes), told_at: at })
    .execute()
}

/** What was told after a number, in order: so many at most. */
export async function listNews(db: Connection, after: number, most: number): Promise<LoggedNews[]> {
  const rows = await db
    .selectFrom('news')
    .innerJoin('story', 'story.id', 'news.story')
    .select(['news.number', 'story.handle', 'story.title', 'news.hash', 'news.told_at', 'news.changes'])
    .where('news.number', '>', after)
    .orderBy('news.number')
    .limit(most)
    .execute()
  return rows.map(({ number, handle, title, hash, told_at, changes }) => ({
    number,
    story: handle,
    title: title ?? '',
    hash,
    told: told_at,
    changes: changes && unpackJson<Changes>(changes),
  }))
}

/** The newest number; 0 where nothing was told yet. */
export async function newestNews(db: Connection): Promise<number> {
  const row = await db
    .selectFrom('news')
    .select(({ fn }) => fn.max('number').as('newest'))
    .executeTakeFirst()
  return row?.newest ?? 0
}
