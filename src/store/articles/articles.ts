import type { Report } from '../../story/report.ts'
import { chunks } from '../chunks.ts'
import { unpackJson } from '../compress.ts'
import type { Connection } from '../store.ts'

/** An article's newest version, as grouping and telling need it. */
export interface KeptReport {
  /** The article's id in the store. */
  readonly article: number
  readonly version: number
  readonly report: Report
}

/** The newest version of each of the articles given; those that were never read are left out. */
export async function loadReports(db: Connection, articles: readonly number[]): Promise<KeptReport[]> {
  const loaded: KeptReport[] = []
  for (const ids of chunks(articles)) {
    const rows = await newestVersions(db).where('article.id', 'in', ids).orderBy('article.id').execute()
    loaded.push(...rows.map(asReport))
  }
  return loaded
}

function newestVersions(db: Connection) {
  return db
    .selectFrom('article')
    .innerJoin('version', (join) =>
      join.onRef('version.article', '=', 'article.id').onRef('version.number', '=', 'article.version'),
    )
    .select(['article.id as article', 'version.number as version', 'version.report'])
}

function asReport(row: { article: number; version: number; report: Uint8Array }): KeptReport {
  return { ...row, report: unpackJson<Report>(row.report) }
}

/** Articles whose newest version has not been grouped, with that version: the first so many. */
export async function ungroupedArticles(db: Connection, most: number): Promise<{ article: number; version: number }[]> {
  const rows = await db
    .selectFrom('article')
    .select(['id as article', 'version'])
    .where('ungrouped', '=', 1)
    .where('version', 'is not', null)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ article, version }) => ({ article, version: version! }))
}
