import { sql } from 'kysely'
import { chunks } from './chunks.ts'
import { forgetGrouping } from './grouping/forget-grouping.ts'
import type { Connection, Store } from './store.ts'
import { markStale } from './stories/assign-stories.ts'
import { forgetInSeen } from './stories/seen.ts'
import { removeStories } from './stories/story-handles.ts'

/** What would go, or went. */
export interface Forgotten {
  /** Ids of articles, as records have them. */
  readonly articles: readonly string[]
  readonly versions: number
  readonly retrievals: number
  readonly originals: number
}

/** Article ids (in the store) of the article with an id in records; none where there is none. */
export async function articleNamed({ db }: Pick<Store, 'db'>, name: string): Promise<number[]> {
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where((is) => is.or([is('name', '=', name), is('identity', '=', name), is('identity', '=', `address:${name}`)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** Article ids of a story's members. */
export async function membersOf({ db }: Pick<Store, 'db'>, story: number): Promise<number[]> {
  const rows = await db.selectFrom('membership').select('article').where('story', '=', story).execute()
  return rows.map(({ article }) => article)
}

/** What forgetting articles takes away. */
export async function countForgotten(db: Connection, articles: readonly number[]): Promise<Forgotten> {
  const names: string[] = []
  const counts = { versions: 0, retrievals: 0 }
  const originals = new Set<string>()
  for (const ids of chunks(articles)) {
    const named = await db.selectFrom('article').select('name').where('id', 'in', ids).execute()
    names.push(...named.map(({ name }) => name))
    const versions = await db.selectFrom('version').select('number').where('article', 'in', ids).execute()
    const retrievals = await db
      .selectFrom('retrieval')
      .select(['original', 'document'])
      .where('article', 'in', ids)
      .execute()
    counts.versions += versions.length
    counts.retrievals += retrievals.length
    for (const { original, document } of retrievals) originals.add(original).add(document)
  }
  return { articles: names.sort(), ...counts, originals: originals.size }
}

/**
 * Takes articles away for good, with their versions, retrievals, and the originals that no other article came from. Their stories are
 * grouped and told anew by whoever tells next. The words are overwritten in SQLite's file; PostgreSQL does so with its next vacuum.
 */
export async function forgetArticles(store: Store, articles: readonly number[]): Promise<Forgotten> {
  if (store.engine === 'sqlite') await sql`pragma secure_delete = on`.execute(store.db)
  const gone = await store.transact(async (db) => {
    const counted = await countForgotten(db, articles)
    const touched = await storiesOf(db, articles)
    const originals = await originalsOf(db, articles)
    await forgetGrouping(db, store.engine, articles)
    for (const ids of chunks(articles)) {
      await db.deleteFrom('membership').where('article', 'in', ids).execute()
      await db.deleteFrom('version').where('article', 'in', ids).execute()
      await db.deleteFrom('retrieval').where('article', 'in', ids).execute()
      await db.deleteFrom('article').where('id', 'in', ids).execute()
    }
    const gone = new Set(counted.articles)
    await forgetInSeen(db, ({ id }) => gone.has(id))
    const removed = await removeLoose(db, originals)
    await unsettle(db, touched)
    return { ...counted, originals: removed }
  })
  if (store.engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(store.db)
  return gone
}

/**
 * Takes one original away, and what was read from it: those versions of articles are gone, the others stay. An article of which no version
 * stays is forgotten.
 */
export async function forgetOriginal(store: Store, hash: string): Promise<Forgotten> {
  const articles = await articlesFrom(store, hash)
  const emptied = await store.transact(async (db) => {
    const empty: number[] = []
    const documents = await documentsFrom(db, hash)
    await forgetInSeen(db, ({ sha256 }) => documents.has(sha256))
    await forgetGrouping(db, store.engine, articles)
    for (const article of articles) {
      const from = db
        .selectFrom('retrieval')
        .select('id')
        .where('article', '=', article)
        .where((is) => is.or([is('original', '=', hash), is('document', '=', hash)]))
      const gone = await db.deleteFrom('version').where('retrieval', 'in', from).returning('number').execute()
      const left = await db
        .selectFrom('version')
        .select(({ fn }) => fn.max('number').as('newest'))
        .where('article', '=', article)
        .executeTakeFirstOrThrow()
      if (left.newest === null) {
        empty.push(article)
        continue
      }
      // What a later version changed is told in the words of the one that is gone.
      const next = gone.map(({ number }) => number + 1)
      if (next.length > 0) {
        await db
          .updateTable('version')
          .set({ changes: null })
          .where('article', '=', article)
          .where('number', 'in', next)
          .execute()
      }
      await db.deleteFrom('retrieval').where('id', 'in', from).execute()
      await db.updateTable('article').set({ version: left.newest, ungrouped: 1 }).where('id', '=', article).execute()
    }
    await unsettle(db, await storiesOf(db, articles))
    await db.deleteFrom('watch_original').where('original', '=', hash).execute()
    await removeLoose(db, [hash])
    return empty
  })
  if (emptied.length > 0) return forgetArticles(store, emptied)
  return { articles: [], versions: articles.length, retrievals: articles.length, originals: 1 }
}

/** Article ids (in the store) of all that was read from an original. */
export async function articlesFrom({ db }: Pick<Store, 'db'>, hash: string): Promise<number[]> {
  const rows = await db
    .selectFrom('retrieval')
    .select('article')
    .distinct()
    .where((is) => is.or([is('original', '=', hash), is('document', '=', hash)]))
    .execute()
  return rows.map(({ article }) => article)
}

/** The hashes of all documents that an original holds: its own, or those that an archive was taken apart into. */
async function documentsFrom(db: Connection, hash: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('retrieval')
    .select('document')
    .distinct()
    .where((is) => is.or([is('original', '=', hash), is('document', '=', hash)]))
    .execute()
  return new Set([hash, ...rows.map(({ document }) => document)])
}

async function storiesOf(db: Connection, articles: readonly number[]): Promise<number[]> {
  const stories = new Set<number>()
  for (const ids of chunks(articles)) {
    const rows = await db.selectFrom('membership').select('story').distinct().where('article', 'in', ids).execute()
    for (const { story } of rows) stories.add(story)
  }
  return [...stories]
}

async function originalsOf(db: Connection, articles: readonly number[]): Promise<string[]> {
  const originals = new Set<string>()
  for (const ids of chunks(articles)) {
    const rows = await db.selectFrom('retrieval').select(['original', 'document']).where('article', 'in', ids).execute()
    for (const { original, document } of rows) originals.add(original).add(document)
  }
  return [...originals]
}

/** Takes away the originals among those given that no retrieval and no feed leads to; returns how many. */
export async function removeLoose(db: Connection, originals: readonly string[]): Promise<number> {
  let removed = 0
  for (const some of chunks(originals)) {
    const { numDeletedRows } = await db
      .deleteFrom('original')
      .where('sha256', 'in', some)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('retrieval')
              .select('retrieval.id')
              .where((is) =>
                is.or([
                  is('retrieval.original', '=', is.ref('original.sha256')),
                  is('retrieval.document', '=', is.ref('original.sha256')),
                ]),
              ),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('watch_original')
              .select('watch_original.id')
              .whereRef('watch_original.original', '=', 'original.sha256'),
          ),
        ),
      )
      .executeTakeFirst()
    removed += Number(numDeletedRows)
  }
  return removed
}

/** Stories that lost members: what is left of them is grouped anew, and those of which nothing is left go too. */
async function unsettle(db: Connection, stories: readonly number[]): Promise<void> {
  await markStale(db, stories)
  for (const ids of chunks(stories)) {
    // The old record, and what was new in it, hold words that were to be forgotten.
    await db.updateTable('story').set({ record: null, hash: null }).where('id', 'in', ids).execute()
    await db.deleteFrom('news').where('story', 'in', ids).execute()
  }
  for (const ids of chunks(stories)) {
    const left = await db.selectFrom('membership').select(['article', 'story']).where('story', 'in', ids).execute()
    const kept = new Set(left.map(({ story }) => story))
    await removeStories(
      db,
      ids.filter((story) => !kept.has(story)),
    )
    for (const some of chunks(left)) {
      const articles = some.map(({ article }) => article)
      await db.updateTable('article').set({ ungrouped: 1 }).where('id', 'in', articles).execute()
    }
  }
}
