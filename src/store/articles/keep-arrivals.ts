import type { Source } from '../../article/source.ts'
import { packBytes } from '../compress.ts'
import { takeTurn } from '../engines/take-turn.ts'
import type { Connection, Store } from '../store.ts'
import { findOrMakeArticle } from './find-or-make-article.ts'

/** One document that came in, and what makes it the article it is. */
export interface Arrival {
  readonly source: Source
  /** `address:…`, `file:…` or `id:…`: the same one is the same article, whose versions follow one another. */
  readonly identity: string
  /** The article is this one, where there is none of its identity yet. */
  readonly also?: string
  /** Headers of the transport, where there were any. */
  readonly headers?: Readonly<Record<string, string>> | null
}

/** What became of an arrival: the first of its article, another one to be read, or the same as the one before. */
export interface Kept {
  readonly retrieval: number
  /** The article's id in the store. */
  readonly article: number
  /** The article's id in records. */
  readonly name: string
  readonly kind: 'new' | 'again' | 'same'
}

/**
 * Keeps what came in: bytes, hash, headers and time, on the disk when this returns. What differs from the last retrieval of its article
 * waits to be read; what does not is one retrieval more, and no work.
 * @param keptAt ISO 8601
 * @param along what is to be kept with it, all or nothing
 */
export async function keepArrivals(
  store: Store,
  arrivals: readonly Arrival[],
  keptAt: string,
  along: (db: Connection) => Promise<void> = async () => {},
): Promise<Kept[]> {
  const packed = arrivals.map(({ source }) => packBytes(source.bytes))
  return store.transact(async (db) => {
    // Two processes that take in the same article must agree on which came first.
    // Names are given in the order of arrival.
    await takeTurn(db, store.engine, 'intake')
    await along(db)
    const kept: Kept[] = []
    for (const [n, arrival] of arrivals.entries()) kept.push(await keepArrival(db, arrival, packed[n]!, keptAt))
    return kept
  })
}

/** Keeps one document in a transaction that holds the lock of intake. `packed` is what `packBytes` makes of its bytes. */
export async function keepArrival(
  db: Connection,
  arrival: Arrival,
  packed: ReturnType<typeof packBytes>,
  keptAt: string,
): Promise<Kept> {
  const { source, headers } = arrival
  const original = source.original?.content ? packBytes(source.original.content) : packed
  for (const row of new Set([packed, original])) {
    await db
      .insertInto('original')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const identities = [arrival.identity, ...(arrival.also ? [arrival.also] : [])]
  const article = await findOrMakeArticle(db, identities, source.id)
  const document = documentOf(source, packed.sha256)
  const before = article.isNew ? undefined : await lastRetrieval(db, article.id)
  const isSame = before !== undefined && before.state !== 'unread' && holdsSame(before, document)
  const { id } = await db
    .insertInto('retrieval')
    .values({
      ...document,
      article: article.id,
      original: original.sha256,
      original_media_type: source.original?.mediaType ?? null,
      path: source.path,
      headers: headers ? JSON.stringify(headers) : null,
      retrieved: source.retrieved,
      kept_at: keptAt,
      state: isSame ? 'same' : 'waiting',
      version: isSame ? before.version : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    retrieval: id,
    article: article.id,
    name: article.name,
    kind: isSame ? 'same' : article.isNew ? 'new' : 'again',
  }
}

/** What a reading depends on: two retrievals that agree in it read the same. */
function documentOf({ mediaType, form, url, charset, given }: Source, document: string) {
  return { document, media_type: mediaType, form, url, charset: charset ?? null, given: JSON.stringify(given) }
}

type Document = ReturnType<typeof documentOf>

function holdsSame(before: Readonly<Record<keyof Document, string | null>>, now: Document): boolean {
  return (Object.keys(now) as (keyof Document)[]).every((key) => before[key] === now[key])
}

function lastRetrieval(db: Connection, article: number) {
  return db
    .selectFrom('retrieval')
    .select(['document', 'media_type', 'form', 'url', 'charset', 'given', 'state', 'version'])
    .where('article', '=', article)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
