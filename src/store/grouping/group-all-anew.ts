import { doAtOnce } from '../../story/grouping/answer.ts'
import type { Group } from '../../story/grouping/group.ts'
import type { GroupingDecision } from '../../story/grouping/grouping-decision.ts'
import type { Neighbour } from '../../story/grouping/grouping-memory.ts'
import { keepInMemory } from '../../story/grouping/kept-in-memory.ts'
import { groupFirst } from '../../story/grouping/regroup.ts'
import type { ReportTerms } from '../../story/grouping/report-terms.ts'
import { chunks } from '../chunks.ts'
import type { Connection } from '../store.ts'
import type { NewReport } from './kept-in-store.ts'
import { carrierRows, packTerms, unpackTerms } from './report-row.ts'

/** Reports loaded at once. */
const PAGE = 1000

/** Groups all that is kept together with what is new, in memory, and keeps what grouping then remembers. */
export async function groupAllAnew(
  db: Connection,
  added: ReadonlyMap<string, NewReport>,
  decisions: readonly GroupingDecision[],
): Promise<Group[]> {
  await takeOut(
    db,
    [...added.values()].map(({ article }) => article),
  )
  const reports: ReportTerms[] = [...added.values()].map(({ terms }) => terms)
  for await (const report of allTerms(db)) reports.push(report)
  const memory = keepInMemory()
  const groups = doAtOnce(groupFirst(memory, reports, decisions))
  await putReports(db, [...added.values()])
  const keys = reports.map(({ key }) => key)
  await putLists(db, memory.lists(keys) as ReadonlyMap<number, readonly Neighbour[]>)
  await putGroups(db, memory.groups(keys) as ReadonlyMap<number, readonly number[]>)
  return groups
}

/** Takes out the former versions of articles, and all lists and groups. */
async function takeOut(db: Connection, articles: readonly number[]): Promise<void> {
  await db.deleteFrom('grouping_neighbour').execute()
  await db.updateTable('grouping_report').set({ joined: null }).where('joined', 'is not', null).execute()
  for (const some of chunks(articles)) {
    const rows = await db.selectFrom('grouping_report').selectAll().where('article', 'in', some).execute()
    for (const { term, day, key } of rows.map(unpackTerms).flatMap(carrierRows)) {
      const carrier = db.deleteFrom('grouping_carrier').where('term', '=', term)
      await carrier.where('day', '=', day).where('key', '=', key).execute()
    }
    await db.deleteFrom('grouping_report').where('article', 'in', some).execute()
  }
}

async function* allTerms(db: Connection): AsyncGenerator<ReportTerms> {
  for (let after = -1; ; ) {
    const page = db.selectFrom('grouping_report').selectAll().where('key', '>', after).orderBy('key').limit(PAGE)
    const rows = await page.execute()
    if (rows.length === 0) return
    yield* rows.map(unpackTerms)
    after = rows.at(-1)!.key
  }
}

async function putReports(db: Connection, added: readonly NewReport[]): Promise<void> {
  for (const some of chunks(added)) {
    const rows = some.map(({ terms, article, version }) => ({ ...packTerms(terms), article, version, joined: null }))
    await db.insertInto('grouping_report').values(rows).execute()
    for (const carriers of chunks(some.flatMap(({ terms }) => carrierRows(terms)))) {
      await db.insertInto('grouping_carrier').values(carriers).execute()
    }
  }
}

async function putLists(db: Connection, lists: ReadonlyMap<number, readonly Neighbour[]>): Promise<void> {
  for (const some of chunks([...lists])) {
    const rows = some.flatMap(([lister, nearest]) =>
      nearest.map(({ key, cosine }) => ({ lister, listed: key, cosine })),
    )
    for (const neighbours of chunks(rows)) await db.insertInto('grouping_neighbour').values(neighbours).execute()
  }
}

async function putGroups(db: Connection, groups: ReadonlyMap<number, readonly number[]>): Promise<void> {
  for (const [key, group] of groups) {
    if (group.length === 1 || group[0] !== key) continue
    for (const some of chunks(group)) {
      await db.updateTable('grouping_report').set({ joined: key }).where('key', 'in', some).execute()
    }
  }
}
