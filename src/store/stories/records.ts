import type { ExpressionBuilder } from 'kysely'
import type { Record } from '../../record/record.ts'
import { sha256 } from '../../text/fingerprint.ts'
import { packText, unpackText } from '../compress.ts'
import type { Connection, Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { addAlias } from './story-handles.ts'

/** A story whose record has to be made anew. */
export interface StaleStory {
  readonly story: number
  /** The record made of this edition counts only while it is the newest. */
  readonly edition: number
}

/** Stories with stale records, the smallest first: most are told soon. */
export async function staleStories({ db }: Pick<Store, 'db'>): Promise<StaleStory[]> {
  return db
    .selectFrom('story')
    .select(['id as story', 'edition'])
    .where('stale', '=', 1)
    .orderBy('articles')
    .orderBy('id')
    .execute()
}

/** Whether any story's record has to be made anew. */
export async function hasStaleStories({ db }: Pick<Store, 'db'>): Promise<boolean> {
  return (await db.selectFrom('story').select('id').where('stale', '=', 1).limit(1).execute()).length > 0
}

/** Stores a story's record; false, and nothing stored, where the story has changed since its edition. */
export async function storeRecord(
  db: Connection,
  { story, edition }: StaleStory,
  record: Record,
  made: { readonly teller: string; readonly at: string },
): Promise<boolean> {
  const before = await db
    .selectFrom('story')
    .select(['name', 'handle'])
    .where('id', '=', story)
    .where('edition', '=', edition)
    .executeTakeFirst()
  if (!before) return false
  const json = JSON.stringify(record)
  const { numUpdatedRows } = await db
    .updateTable('story')
    .set({
      name: record.id,
      title: record.title,
      span_from: record.span?.from ?? null,
      span_to: record.span?.to ?? null,
      origins: record.origins.length,
      stale: 0,
      record: packText(json),
      hash: sha256(json),
      made_at: made.at,
      teller: made.teller,
    })
    .where('id', '=', story)
    .where('edition', '=', edition)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  if (record.id !== before.handle) await addAlias(db, record.id, story)
  return true
}

/** A story as it is listed. */
export interface StoryLine {
  readonly handle: string
  readonly title: string
  readonly span: { readonly from: string; readonly to: string } | null
  readonly articles: number
  readonly origins: number
  /** When its record was made, ISO 8601. */
  readonly updated: string
  /** Whether reports came that are not in the record yet. */
  readonly stale: boolean
}

/** Where a story stands in the list: its newest day ('' where none is known), its articles, its handle. */
export type StoryPlace = readonly [to: string, articles: number, handle: string]

/** The place of a story in the list. */
export function placeOf({ span, articles, handle }: StoryLine): StoryPlace {
  return [span?.to ?? '', articles, handle]
}

/** Stories that have a record, those with the newest reports first: all, or some from behind a place on. */
export async function listStories(
  store: Pick<Store, 'db'>,
  page: { readonly after?: StoryPlace | null; readonly limit?: number } = {},
): Promise<StoryLine[]> {
  const { after = null, limit } = page
  const newest = ({ fn, val }: ExpressionBuilder<Tables, 'story'>) => fn.coalesce('span_to', val(''))
  const rows = await storyLines(store)
    .$if(after !== null, (lines) =>
      lines.where((story) => {
        const { or, and } = story
        const [to, articles, handle] = after!
        const sameDay = story(newest(story), '=', to)
        return or([
          story(newest(story), '<', to),
          and([sameDay, story('articles', '<', articles)]),
          and([sameDay, story('articles', '=', articles), story('handle', '>', handle)]),
        ])
      }),
    )
    .orderBy(newest, 'desc')
    .orderBy('articles', 'desc')
    .orderBy('handle')
    .$if(limit !== undefined, (lines) => lines.limit(limit!))
    .execute()
  return rows.map(asLine)
}

/** One story as it is listed; null where there is none, or it has no record yet. */
export async function findStory(store: Pick<Store, 'db'>, story: number): Promise<StoryLine | null> {
  const row = await storyLines(store).where('id', '=', story).executeTakeFirst()
  return row ? asLine(row) : null
}

function storyLines({ db }: Pick<Store, 'db'>) {
  return db
    .selectFrom('story')
    .select(['handle', 'title', 'span_from', 'span_to', 'articles', 'origins', 'made_at', 'stale'])
    .where('record', 'is not', null)
}

type StoryRow = NonNullable<Awaited<ReturnType<ReturnType<typeof storyLines>['executeTakeFirst']>>>

function asLine({ handle, title, span_from, span_to, articles, origins, made_at, stale }: StoryRow): StoryLine {
  const span = span_from === null ? null : { from: span_from, to: span_to! }
  return { handle, title: title!, span, articles, origins, updated: made_at!, stale: stale === 1 }
}

/** A kept record: the very text that was made, and its story. */
export interface KeptRecord {
  readonly story: number
  readonly handle: string
  readonly json: string
  readonly hash: string
}

/** The stories whose handle, record id or earlier id begins with the letters given; a whole name is that story alone. */
export async function findStories(
  { db }: Pick<Store, 'db'>,
  name: string,
): Promise<{ story: number; handle: string }[]> {
  const begins = `${name.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .selectFrom('story')
    .leftJoin('story_alias', 'story_alias.story', 'story.id')
    .select(['story.id as story', 'handle', 'alias'])
    .where(({ or, eb }) =>
      or([eb('handle', '=', name), eb('alias', '=', name), eb(`handle`, 'like', begins), eb('alias', 'like', begins)]),
    )
    .execute()
  const exact = rows.filter(({ handle, alias }) => handle === name || alias === name)
  const found = exact.length > 0 ? exact : rows
  return [...new Map(found.map(({ story, handle }) => [story, { story, handle }])).values()]
}

/** The record of a story; null where it has none yet. */
export async function loadRecord({ db }: Pick<Store, 'db'>, story: number): Promise<KeptRecord | null> {
  const row = await db
    .selectFrom('story')
    .select(['id', 'handle', 'record', 'hash'])
    .where('id', '=', story)
    .executeTakeFirst()
  if (!row?.record) return null
  return { story: row.id, handle: row.handle, json: unpackText(row.record), hash: row.hash! }
}

/** The hashes and titles of the records of stories, by the stories' handles; one without a record is left out. */
export async function recordHashes(
  { db }: Pick<Store, 'db'>,
  handles: readonly string[],
): Promise<{ story: number; handle: string; title: string; hash: string }[]> {
  if (handles.length === 0) return []
  const rows = await db
    .selectFrom('story')
    .select(['id as story', 'handle', 'title', 'hash'])
    .where('handle', 'in', handles)
    .execute()
  return rows.flatMap(({ title, hash, ...row }) => (hash === null ? [] : [{ ...row, title: title ?? '', hash }]))
}

/** Ids of the stories that have a record, in the order of `dateline story`: those with most reports first, then by the first report's id. */
export async function storiesInOrder({ db }: Pick<Store, 'db'>): Promise<number[]> {
  const rows = await db
    .selectFrom('story')
    .innerJoin('membership', 'membership.story', 'story.id')
    .innerJoin('article', 'article.id', 'membership.article')
    .select(['story.id', 'story.articles', ({ fn }) => fn.min('article.name').as('first')])
    .where('record', 'is not', null)
    .groupBy(['story.id', 'story.articles'])
    .execute()
  rows.sort((a, b) => b.articles - a.articles || (a.first < b.first ? -1 : 1))
  return rows.map(({ id }) => id)
}
