import type { Report } from '../../story/report.ts'
import type { Revision, VersionChange } from '../../story/versions/version-change.ts'
import { chunks } from '../chunks.ts'
import { unpackJson } from '../compress.ts'
import type { Connection, Store } from '../store.ts'

/** What a story is told from. */
export interface StoredGroup {
  /** The members, each in the version that belongs to the story, in an order that is the same whatever order they came in. */
  readonly reports: Report[]
  /** Why each belongs: article id in records → words. */
  readonly because: Map<string, string>
  /** What was changed in each up to its version: article id in records → the changes, the oldest first. */
  readonly revisions: Map<string, Revision[]>
}

/** The members of a story, with why each belongs and what was changed in it. */
export async function loadGroup({ db }: Pick<Store, 'db'>, story: number): Promise<StoredGroup> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('version', (join) =>
      join.onRef('version.article', '=', 'membership.article').onRef('version.number', '=', 'membership.version'),
    )
    .select(['membership.because', 'version.report', 'membership.article', 'membership.version'])
    .where('membership.story', '=', story)
    .execute()
  const members = rows.map(({ report, ...row }) => ({ ...row, report: unpackJson<Report>(report) }))
  const key = ({ report: { article } }: (typeof members)[number]) => `${article.id}\0${article.source.sha256}`
  members.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const changed = members.filter(({ version }) => version > 1)
  const revisions = await loadRevisions(
    db,
    changed.map(({ article }) => article),
  )
  return {
    reports: members.map(({ report }) => report),
    because: new Map(members.map(({ report, because }) => [report.article.id, because])),
    revisions: new Map(
      changed.map(({ article, version, report }) => [
        report.article.id,
        (revisions.get(article) ?? []).filter((revision) => revision.version <= version),
      ]),
    ),
  }
}

/** What was changed in articles from version to version, the oldest first. */
async function loadRevisions(db: Connection, articles: readonly number[]): Promise<Map<number, Revision[]>> {
  const revisions = new Map<number, Revision[]>(articles.map((article) => [article, []]))
  for (const some of chunks(articles)) {
    const rows = await db
      .selectFrom('version')
      .innerJoin('retrieval', 'retrieval.id', 'version.retrieval')
      .select(['version.article', 'version.number', 'version.changes', 'retrieval.retrieved', 'retrieval.kept_at'])
      .where('version.article', 'in', some)
      .where('version.changes', 'is not', null)
      .orderBy('version.number')
      .execute()
    for (const { article, number, changes, retrieved, kept_at } of rows) {
      revisions
        .get(article)!
        .push({ version: number, at: retrieved ?? kept_at, ...(JSON.parse(changes!) as VersionChange) })
    }
  }
  return revisions
}
