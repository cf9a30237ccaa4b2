import type { Group } from '../../story/grouping/group.ts'
import { keyOf } from '../../story/grouping/report-terms.ts'
import { chunks } from '../chunks.ts'
import type { Connection } from '../store.ts'
import type { Member } from '../stories/assign-stories.ts'
import type { Origin } from './kept-in-store.ts'

/** Groups as the articles and versions that they are made of, as grouping knows them. */
export async function membersOf(db: Connection, groups: readonly Group[]): Promise<Member[][]> {
  const origins = new Map<number, Origin>()
  for (const some of chunks(groups.flatMap(({ members }) => members.map(keyOf)))) {
    const reports = db.selectFrom('grouping_report').select(['key', 'article', 'version'])
    for (const { key, ...origin } of await reports.where('key', 'in', some).execute()) origins.set(key, origin)
  }
  return asMembers(groups, origins)
}

/** Groups as the articles and versions that they are made of. @param origins by the reports' keys */
export function asMembers(groups: readonly Group[], origins: ReadonlyMap<number, Origin>): Member[][] {
  return groups.map(({ members, because }) =>
    members.map((id) => {
      const { article, version } = origins.get(keyOf(id))!
      return { article, version, because: because.get(id)! }
    }),
  )
}
