import type { Report } from '../../story/report.ts'
import { unpackJson } from '../compress.ts'
import type { Connection } from '../store.ts'

/**
 * The members that a story has now, each as it stood at a moment: the last version that was kept until then. Articles that came later are left out.
 * @param until ISO 8601; a day means before it began
 */
export async function loadGroupUntil(
  db: Connection,
  story: number,
  until: string,
): Promise<{ reports: Report[]; because: Map<string, string> }> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('version', 'version.article', 'membership.article')
    .innerJoin('retrieval', 'retrieval.id', 'version.retrieval')
    .select(['membership.article as article', 'membership.because as because', 'version.report as report'])
    .where('membership.story', '=', story)
    .where('retrieval.kept_at', '<', until)
    .whereRef('version.number', '<=', 'membership.version')
    .orderBy('version.number')
    .execute()
  const newest = new Map(rows.map((row) => [row.article, row]))
  const members = [...newest.values()].map(({ because, report }) => ({ because, report: unpackJson<Report>(report) }))
  members.sort((a, b) => (a.report.article.id < b.report.article.id ? -1 : 1))
  return {
    reports: members.map(({ report }) => report),
    because: new Map(members.map(({ report, because }) => [report.article.id, because])),
  }
}
