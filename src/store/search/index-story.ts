import { sql } from 'kysely'
import type { Record } from '../../record/record.ts'
import { storable } from '../articles/find-or-make-article.ts'
import { chunks } from '../chunks.ts'
import type { Connection, Engine } from '../store.ts'
import { documentsOf, type SearchDocument } from './documents.ts'
import { facetsOf } from './facets.ts'
import { searchTokens } from './tokens.ts'

/** Brings the index of a story up to its record: what has not changed stays, the rest is taken out and put in. */
export async function indexStory(db: Connection, engine: Engine, story: number, record: Record): Promise<void> {
  const documents = new Map(documentsOf(record).map((document) => [document.key, document]))
  const rows = await db.selectFrom('search_document').select(['id', 'key']).where('story', '=', story).execute()
  const gone = rows.filter(({ key }) => !documents.delete(key)).map(({ id }) => id)
  for (const some of chunks(gone)) await db.deleteFrom('search_document').where('id', 'in', some).execute()
  for (const document of documents.values()) await indexDocument(db, engine, story, document)
}

async function indexDocument(db: Connection, engine: Engine, story: number, document: SearchDocument): Promise<void> {
  const { id } = await db
    .insertInto('search_document')
    .values({
      story,
      key: document.key,
      kind: document.kind,
      title: storable(document.title),
      // The text of a report stands in its version.
      body: document.kind === 'article' ? null : storable(document.body),
      article: document.article,
      start_at: document.start,
      end_at: document.end,
      day: document.day,
      outlet: document.outlet === null ? null : storable(document.outlet),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const [title, body] = [tokensOf(document.title), tokensOf(document.body)]
  const facets = facetsOf(document, story)
  if (engine === 'sqlite') {
    await sql`insert into search_word (rowid, title, body, facet)
      values (${id}, ${title.join(' ')}, ${body.join(' ')}, ${facets.join(' ')})`.execute(db)
  } else {
    await sql`update search_document set words = ${vectorOf(title, body, facets)}::tsvector where id = ${id}`.execute(
      db,
    )
  }
}

function tokensOf(text: string): string[] {
  return searchTokens(storable(text)).map(({ token }) => token)
}

/** PostgreSQL keeps the place of a word up to this one (postgresql.org/docs, "Text Search: Limitations"). */
const LAST_PLACE = 16_383
/** Between title and body, so that no phrase reaches over. */
const GAP = 10

/** The words as a tsvector: of weight A in the title, D in the body, each with its places; facets have none. */
function vectorOf(title: readonly string[], body: readonly string[], facets: readonly string[]): string {
  const places = new Map<string, string[]>()
  const add = (tokens: readonly string[], from: number, weight: string) =>
    tokens.forEach((token, n) => {
      const list = places.get(token)
      const place = `${Math.min(from + n, LAST_PLACE)}${weight}`
      if (list) list.push(place)
      else places.set(token, [place])
    })
  add(title, 1, 'A')
  add(body, title.length + GAP, '')
  const words = [...places].map(([token, at]) => `'${token.replace(/['\\]/g, '$&$&')}':${at.join(',')}`)
  return [...words, ...facets.map((facet) => `'${facet}'`)].join(' ')
}
