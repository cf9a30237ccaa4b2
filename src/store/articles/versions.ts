import type { VersionChange } from '../../story/versions/version-change.ts'
import type { Connection } from '../store.ts'

/** One state of an article, and what it says otherwise than the one before. */
export interface VersionLine {
  readonly number: number
  readonly title: string | null
  readonly published: string | null
  /** When its bytes were fetched, where that is known, and when the store took them: ISO 8601. */
  readonly retrieved: string | null
  readonly kept: string
  readonly sha256: string
  /** Null for the first version, and where the one before was forgotten. */
  readonly changes: VersionChange | null
}

/** All versions of an article, oldest first. */
export async function listVersions(db: Connection, article: number): Promise<VersionLine[]> {
  const rows = await db
    .selectFrom('version')
    .innerJoin('retrieval', 'retrieval.id', 'version.retrieval')
    .select(['version.number', 'version.title', 'version.published', 'version.changes'])
    .select(['retrieval.retrieved', 'retrieval.kept_at', 'retrieval.original'])
    .where('version.article', '=', article)
    .orderBy('version.number')
    .execute()
  return rows.map(({ number, title, published, changes, retrieved, kept_at, original }) => ({
    number,
    title,
    published,
    retrieved,
    kept: kept_at,
    sha256: original,
    changes: changes === null ? null : (JSON.parse(changes) as VersionChange),
  }))
}
