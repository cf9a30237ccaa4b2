import { sql } from 'kysely'
import type { Source } from '../../article/source.ts'
import { unpackBytes } from '../compress.ts'
import { storeClock } from '../moment.ts'
import type { Connection, Store } from '../store.ts'

/** A lease lasts this long, in milliseconds, unless it is renewed: after it another worker takes the document over. */
export const LEASE_MS = 90_000

/** A document to be read, and the lease under which the reader has it. */
export interface Claim {
  readonly retrieval: number
  /** The article's id in the store. */
  readonly article: number
  /** Goes up with each lease: a reader whose lease was taken over has no effect any more. */
  readonly token: number
  readonly source: Source
}

/**
 * Takes up to `most` documents that wait, oldest first, for one holder. No two holders get the same one, and an article's retrievals are
 * read in their order: the later one waits for the earlier.
 */
export async function claimReadings(store: Store, holder: string, most: number): Promise<Claim[]> {
  return store.transactLightly(async (db) => {
    const now = await storeClock(db, store)
    const due = await db
      .selectFrom('retrieval')
      .select('id')
      .where('state', '=', 'waiting')
      // A lease that ends later than any lease can is one from before the clock was set back.
      .where((is) =>
        is.or([is('leased_until', 'is', null), is('leased_until', '<', now), is('leased_until', '>', now + LEASE_MS)]),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('retrieval as earlier')
              .select('earlier.id')
              .whereRef('earlier.article', '=', 'retrieval.article')
              .whereRef('earlier.id', '<', 'retrieval.id')
              .where('earlier.state', '=', 'waiting'),
          ),
        ),
      )
      .orderBy('id')
      .limit(most)
      .$if(store.engine === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute()
    if (due.length === 0) return []
    const ids = due.map(({ id }) => id)
    await db
      .updateTable('retrieval')
      .set({ holder, leased_until: now + LEASE_MS, token: sql<number>`token + 1` })
      .where('id', 'in', ids)
      .execute()
    return loadClaims(db, ids)
  })
}

async function loadClaims(db: Connection, ids: readonly number[]): Promise<Claim[]> {
  const rows = await db
    .selectFrom('retrieval')
    .innerJoin('article', 'article.id', 'retrieval.article')
    .innerJoin('original as document', 'document.sha256', 'retrieval.document')
    .innerJoin('original as came', 'came.sha256', 'retrieval.original')
    .selectAll('retrieval')
    .select(['article.name', 'document.encoding', 'document.bytes', 'came.size as came_size'])
    .where('retrieval.id', 'in', ids)
    .orderBy('retrieval.id')
    .execute()
  return rows.map((row) => ({
    retrieval: row.id,
    article: row.article,
    token: row.token,
    source: {
      id: row.name,
      bytes: unpackBytes(row),
      mediaType: row.media_type as Source['mediaType'],
      form: row.form as Source['form'],
      path: row.path,
      url: row.url,
      retrieved: row.retrieved,
      charset: row.charset,
      ...(row.original_media_type
        ? { original: { mediaType: row.original_media_type, sha256: row.original, bytes: row.came_size } }
        : {}),
      given: JSON.parse(row.given),
    },
  }))
}

/** Puts the end of a holder's leases off, so that long work is not taken over. */
export async function renewReadings(store: Store, holder: string): Promise<void> {
  const until = (await storeClock(store.db, store)) + LEASE_MS
  await store.db
    .updateTable('retrieval')
    .set({ leased_until: until })
    .where('state', '=', 'waiting')
    .where('holder', '=', holder)
    .execute()
}

/** Gives back what a holder has not read: it stopped, or is known to be gone. */
export async function releaseReadings(store: Store, holder: string): Promise<void> {
  await store.db
    .updateTable('retrieval')
    .set({ holder: null, leased_until: null })
    .where('state', '=', 'waiting')
    .where('holder', '=', holder)
    .execute()
}

/** Who holds documents at present. */
export async function readingHolders(store: Store): Promise<string[]> {
  const rows = await store.db
    .selectFrom('retrieval')
    .select('holder')
    .distinct()
    .where('state', '=', 'waiting')
    .where('holder', 'is not', null)
    .execute()
  return rows.map(({ holder }) => holder!)
}

/** How many documents wait to be read, under a lease or not. */
export async function countWaiting({ db }: Store): Promise<number> {
  const { n } = await db
    .selectFrom('retrieval')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return n
}
