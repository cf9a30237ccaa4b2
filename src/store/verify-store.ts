import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Report } from '../story/report.ts'
import { sha256 } from '../text/fingerprint.ts'
import { unpackBytes, unpackJson, unpackText } from './compress.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** What was looked at, or one thing that is not as it was stored. */
export type Checked =
  | { readonly checked: 'original' | 'version' | 'record'; readonly spans?: number }
  | { readonly harmed: string; readonly reason: string }

/** Rows looked at between two questions to the database. */
const PAGE = 100

/**
 * Reads everything that is kept again: the hash of each original, each version, and each record with every span of it, which must be the
 * words that stand there in the stored text of its article. Changes nothing.
 */
export async function* verifyStore(store: Store): AsyncGenerator<Checked> {
  if (store.engine === 'sqlite') yield* verifyFile(store.db)
  yield* verifyOriginals(store.db)
  yield* verifyVersions(store.db)
  yield* verifyRecords(store.db)
}

/** SQLite's own check of its file, indexes and references. */
async function* verifyFile(db: Kysely<Tables>): AsyncGenerator<Checked> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  for (const { integrity_check: line } of rows) if (line !== 'ok') yield { harmed: 'the file', reason: line }
  const loose = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db)
  for (const { table, rowid } of loose.rows) {
    yield { harmed: `${table} ${rowid}`, reason: 'it points at something that is not there' }
  }
}

async function* verifyOriginals(db: Kysely<Tables>): AsyncGenerator<Checked> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('original')
      .selectAll()
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(PAGE)
      .execute()
    if (rows.length === 0) return
    for (const row of rows) {
      yield judge(`original ${row.sha256}`, 'original', () => {
        const bytes = unpackBytes(row)
        if (bytes.length !== row.size) return `it has ${bytes.length} bytes instead of ${row.size}`
        return sha256(bytes) === row.sha256 ? null : 'its bytes have another hash'
      })
    }
    after = rows.at(-1)!.sha256
  }
}

async function* verifyVersions(db: Kysely<Tables>): AsyncGenerator<Checked> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('version')
      .innerJoin('article', 'article.id', 'version.article')
      .innerJoin('retrieval', 'retrieval.id', 'version.retrieval')
      .select(['version.retrieval', 'version.number', 'version.report', 'article.name', 'retrieval.original'])
      .where('version.retrieval', '>', after)
      .orderBy('version.retrieval')
      .limit(PAGE)
      .execute()
    if (rows.length === 0) return
    for (const { name, number, report, original } of rows) {
      yield judge(`${name}, version ${number}`, 'version', () => {
        const { article } = unpackJson<Report>(report)
        return article.source.sha256 === original ? null : 'it was read from other bytes than are kept'
      })
    }
    after = rows.at(-1)!.retrieval
  }
}

async function* verifyRecords(db: Kysely<Tables>): AsyncGenerator<Checked> {
  const stories = await db.selectFrom('story').select('id').where('record', 'is not', null).orderBy('id').execute()
  for (const { id } of stories) {
    const row = await db
      .selectFrom('story')
      .select(['handle', 'record', 'hash'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row?.record) continue
    const texts = await textsOf(db, id)
    let spans = 0
    const checked = judge(`story ${row.handle}`, 'record', () => {
      const json = unpackText(row.record!)
      if (sha256(json) !== row.hash) return 'its record has another hash'
      const record: unknown = JSON.parse(json)
      for (const { id: name, text } of z.object({ articles: z.array(articleText) }).parse(record).articles) {
        if (!texts.get(name)?.includes(text)) return `the text of ${name} in its record is none that is kept`
        texts.set(name, [text])
      }
      for (const { article, start, end, exact } of spansIn(record)) {
        spans++
        const text = texts.get(article)?.[0]
        if (text?.slice(start, end) !== exact) return `“${exact}” does not stand at ${start} in ${article}`
      }
      return null
    })
    yield 'checked' in checked ? { ...checked, spans } : checked
  }
}

const articleText = z.object({ id: z.string(), text: z.string() })
const spanShape = z.object({ article: z.string(), start: z.int(), end: z.int(), exact: z.string() })

/** The texts of all versions of a story's members, by the ids they have in records. */
async function textsOf(db: Kysely<Tables>, story: number): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('article', 'article.id', 'membership.article')
    .innerJoin('version', 'version.article', 'membership.article')
    .select(['article.name', 'version.report'])
    .where('membership.story', '=', story)
    .execute()
  const texts = new Map<string, string[]>()
  for (const { name, report } of rows) {
    const { article } = unpackJson<Report>(report)
    texts.set(name, [...(texts.get(name) ?? []), article.text])
  }
  return texts
}

/** Every span anywhere in a record. */
function* spansIn(value: unknown): Generator<z.infer<typeof spanShape>> {
  if (typeof value !== 'object' || value === null) return
  const span = spanShape.safeParse(value)
  if (span.success) yield span.data
  else for (const inner of Object.values(value)) yield* spansIn(inner)
}

/** Looks at one thing; what cannot even be unpacked is harmed too. */
function judge(what: string, checked: 'original' | 'version' | 'record', look: () => string | null): Checked {
  try {
    const reason = look()
    return reason === null ? { checked } : { harmed: what, reason }
  } catch (error) {
    return { harmed: what, reason: `it can’t be read: ${(error as Error).message}` }
  }
}
