import { type RawBuilder, sql } from 'kysely'
import type { GroupingMemory, Neighbour, Place } from '../../story/grouping/grouping-memory.ts'
import type { ReportTerms } from '../../story/grouping/report-terms.ts'
import { chunks } from '../chunks.ts'
import type { Connection, Engine } from '../store.ts'
import { type Asked, countMeetings, loadAround, loadMet } from './carriers.ts'
import { carrierRows, packTerms, unpackTerms } from './report-row.ts'

/** Which version of which article a report is. */
export interface Origin {
  readonly article: number
  readonly version: number
}

/** A report that grouping does not know yet. */
export interface NewReport extends Origin {
  readonly terms: ReportTerms
}

/**
 * A grouping memory whose tables are in the store: what it is asked costs what is given back, however much is kept. For one change:
 * reports that it gave once it does not load again.
 * @param originOf of each report that is to be kept
 */
export function keepInStore(db: Connection, engine: Engine, originOf: (report: ReportTerms) => Origin): GroupingMemory {
  const asked = { db, engine }
  const known = new Map<number, ReportTerms>()
  return {
    async keep(report) {
      const { article, version } = originOf(report)
      const row = { ...packTerms(report), article, version, joined: null }
      await db.insertInto('grouping_report').values(row).execute()
      const carriers = carrierRows(report)
      if (carriers.length > 0) await db.insertInto('grouping_carrier').values(carriers).execute()
      known.set(report.key, report)
    },
    async forget(key) {
      const [report] = await loadTerms(asked, [key])
      if (!report) return
      known.delete(key)
      for (const { term, day } of carrierRows(report)) {
        const carrier = db.deleteFrom('grouping_carrier').where('term', '=', term)
        await carrier.where('day', '=', day).where('key', '=', key).execute()
      }
      await db.deleteFrom('grouping_neighbour').where('lister', '=', key).execute()
      await db.deleteFrom('grouping_neighbour').where('listed', '=', key).execute()
      await db.deleteFrom('grouping_report').where('key', '=', key).execute()
      await renameGroup(db, key)
    },
    async reports(keys) {
      for (const report of await loadTerms(
        asked,
        keys.filter((key) => !known.has(key)),
      ))
        known.set(report.key, report)
      return new Map(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key)!] as const] : [])))
    },
    places: (keys) => loadPlaces(asked, keys),
    standings: (keys) => loadStandings(asked, keys),
    around: (report, reach) => loadAround(asked, report, reach),
    met: (report, reach, least) => loadMet(asked, report, reach, least),
    meetings: (pairs, reach) => countMeetings(asked, pairs, reach),
    lists: (keys) => loadLists(asked, keys),
    listers: (keys) => loadListers(asked, keys),
    setLists: (lists) => setLists(asked, lists),
    groups: (keys) => loadGroups(asked, keys),
    setGroups: (groups) => setGroups(asked, groups),
  }
}

/** Keys as one value, however many: the statement is the same for all, and is prepared once. */
function among({ engine }: Asked, keys: readonly number[]): RawBuilder<number> {
  return engine === 'sqlite'
    ? sql<number>`(select value from json_each(${JSON.stringify(keys)}))`
    : sql<number>`(select unnest(${keys}::bigint[]))`
}

async function loadTerms(asked: Asked, keys: readonly number[]): Promise<ReportTerms[]> {
  if (keys.length === 0) return []
  const rows = await asked.db.selectFrom('grouping_report').selectAll().where('key', 'in', among(asked, keys)).execute()
  return rows.map(unpackTerms)
}

async function loadPlaces(asked: Asked, keys: readonly number[]): Promise<Map<number, Place>> {
  const lists = await loadLists(asked, keys)
  const known = await asked.db
    .selectFrom('grouping_report')
    .select(['key', 'day', 'numbered'])
    .where('key', 'in', among(asked, keys))
    .execute()
  return new Map(
    known.map(({ key, day, numbered }) => [
      key,
      { key, day, numbered: JSON.parse(numbered), nearest: lists.get(key)! },
    ]),
  )
}

async function loadStandings(asked: Asked, keys: readonly number[]): Promise<Map<number, Place>> {
  const rows = await asked.db
    .selectFrom('grouping_report')
    .select(['key', 'day', 'numbered'])
    .select(({ selectFrom }) =>
      selectFrom('grouping_neighbour')
        .select(({ fn }) => fn.max('cosine').as('cosine'))
        .whereRef('lister', '=', 'grouping_report.key')
        .as('nearest'),
    )
    .where('key', 'in', among(asked, keys))
    .execute()
  return new Map(
    rows.map(({ key, day, numbered, nearest }) => {
      // Who the nearest one is does not matter to a pair.
      const first = nearest === null ? [] : [{ key, cosine: nearest }]
      return [key, { key, day, numbered: JSON.parse(numbered), nearest: first }]
    }),
  )
}

/** Lists by their owners, of whom those that are known have one, if an empty one. */
async function emptyLists(asked: Asked, keys: readonly number[]): Promise<Map<number, Neighbour[]>> {
  const known = asked.db.selectFrom('grouping_report').select('key').where('key', 'in', among(asked, keys))
  return new Map((await known.execute()).map(({ key }) => [key, []]))
}

async function loadLists(asked: Asked, keys: readonly number[]): Promise<Map<number, Neighbour[]>> {
  const lists = await emptyLists(asked, keys)
  const rows = await asked.db
    .selectFrom('grouping_neighbour')
    .selectAll()
    .where('lister', 'in', among(asked, keys))
    .execute()
  for (const { lister, listed, cosine } of rows) lists.get(lister)!.push({ key: listed, cosine })
  for (const list of lists.values()) list.sort((a, b) => b.cosine - a.cosine || a.key - b.key)
  return lists
}

async function loadListers(asked: Asked, keys: readonly number[]): Promise<Map<number, Neighbour[]>> {
  const listers = await emptyLists(asked, keys)
  const rows = await asked.db
    .selectFrom('grouping_neighbour')
    .selectAll()
    .where('listed', 'in', among(asked, keys))
    .execute()
  for (const { lister, listed, cosine } of rows) listers.get(listed)!.push({ key: lister, cosine })
  return listers
}

/** Writes what differs. */
async function setLists(asked: Asked, lists: ReadonlyMap<number, readonly Neighbour[]>): Promise<void> {
  const { db } = asked
  const before = await loadLists(asked, [...lists.keys()])
  const added: { lister: number; listed: number; cosine: number }[] = []
  for (const [lister, nearest] of lists) {
    const old = new Set(before.get(lister)!.map(({ key }) => key))
    for (const { key, cosine } of nearest) if (!old.delete(key)) added.push({ lister, listed: key, cosine })
    if (old.size === 0) continue
    const gone = db.deleteFrom('grouping_neighbour').where('lister', '=', lister)
    await gone.where('listed', 'in', among(asked, [...old])).execute()
  }
  for (const some of chunks(added)) await db.insertInto('grouping_neighbour').values(some).execute()
}

async function loadGroups(asked: Asked, keys: readonly number[]): Promise<Map<number, readonly number[]>> {
  const places = asked.db.selectFrom('grouping_report').select(['key', 'joined'])
  const known = await places.where('key', 'in', among(asked, keys)).execute()
  const joined = [...new Set(known.flatMap((report) => report.joined ?? []))]
  const members = new Map<number, number[]>(joined.map((key) => [key, []]))
  const rows = await places.where('joined', 'in', among(asked, joined)).orderBy('key').execute()
  for (const report of rows) members.get(report.joined!)!.push(report.key)
  return new Map(
    known.map((report) => [report.key, report.joined === null ? [report.key] : members.get(report.joined)!]),
  )
}

/** Writes what differs. */
async function setGroups(asked: Asked, groups: readonly (readonly number[])[]): Promise<void> {
  const before = await loadGroups(asked, groups.flat())
  for (const group of groups) {
    if (String(before.get(group[0]!)) === String(group)) continue
    const joined = group.length > 1 ? group[0]! : null
    await asked.db.updateTable('grouping_report').set({ joined }).where('key', 'in', among(asked, group)).execute()
  }
}

/** A group whose first report is gone is known by its next one. */
async function renameGroup(db: Connection, key: number): Promise<void> {
  const next = db
    .selectFrom('grouping_report as other')
    .select(({ fn }) => fn.min('other.key').as('key'))
    .where('other.joined', '=', key)
  await db.updateTable('grouping_report').set({ joined: next }).where('joined', '=', key).execute()
}
