import { sql } from 'kysely'
import type { Record } from '../../record/record.ts'
import { chunks } from '../chunks.ts'
import { storable } from '../storable.ts'
import type { Connection, Engine } from '../store.ts'
import { documentsOf, type SearchDocument } from './documents.ts'
import { facetsOf, titleFacet } from './facets.ts'
import { searchTokens } from './tokens.ts'

/** Brings the index of a story up to its record: what has not changed stays, the rest is taken out and put in. */
export async function indexStory(db: Connection, engine: Engine, story: number, record: Record): Promise<void> {
  const documents = new Map(documentsOf(record).map((document) => [document.key, document]))
  const rows = await db.selectFrom('search_document').select(['id', 'key']).where('story', '=', story).execute()
  const gone = rows.filter(({ key }) => !documents.delete(key)).map(({ id }) => id)
  for (const some of chunks(gone)) await db.deleteFrom('search_document').where('id', 'in', some).execute()
  for (const some of chunks([...documents.values()], AT_ONCE)) await indexDocuments(db, engine, story, some)
}

/** Documents put in by one statement. */
const AT_ONCE = 100

async function indexDocuments(
  db: Connection,
  engine: Engine,
  story: number,
  documents: readonly SearchDocument[],
): Promise<void> {
  const words = new Map(documents.map((document) => [document.key, wordsOf(document, story)]))
  const rows = await db
    .insertInto('search_document')
    .values(
      documents.map((document) => ({
        ...rowOf(document, story),
        ...(engine === 'postgres' && { words: sql<string>`${vectorOf(words.get(document.key)!)}::tsvector` }),
      })),
    )
    .returning(['id', 'key'])
    .execute()
  if (engine === 'postgres') return
  for (const { id, key } of rows) {
    const { title, body, facets } = words.get(key)!
    await sql`insert into search_word (rowid, title, body, facet)
      values (${id}, ${title.join(' ')}, ${body.join(' ')}, ${facets.join(' ')})`.execute(db)
  }
}

function rowOf(document: SearchDocument, story: number) {
  const { key, kind, title, body, article, start, end, day, outlet } = document
  return {
    story,
    key,
    kind,
    title,
    // The text of a report stands in its version.
    body: kind === 'article' ? null : body,
    article,
    start_at: start,
    end_at: end,
    day,
    outlet,
  }
}

/** What a document is found by. */
interface Words {
  readonly title: readonly string[]
  readonly body: readonly string[]
  readonly facets: readonly string[]
}

function wordsOf(document: SearchDocument, story: number): Words {
  return {
    title: tokensOf(document.title),
    body: tokensOf(document.body),
    facets: facetsOf(document, story),
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
function vectorOf({ title, body, facets }: Words): string {
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
  return [...words, ...[...facets, ...new Set(title.map(titleFacet))].map((facet) => `'${facet}'`)].join(' ')
}
