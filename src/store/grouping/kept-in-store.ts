import { sql } from 'kysely'
import type { GroupingMemory, Place } from '../../story/grouping/grouping-memory.ts'
import type { ReportTerms } from '../../story/grouping/report-terms.ts'
import type { Connection, Engine } from '../store.ts'
import { type Asked, among, rowsOf } from './among.ts'
import { countMeetings, loadAround, loadMet } from './carriers.ts'
import { neighbourLists } from './neighbour-lists.ts'
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

/** A grouping memory whose tables are in the store. */
export interface StoredMemory extends GroupingMemory {
  /** Writes what waits to be written: to be called when a change is done. */
  settle(): Promise<void>
}

/**
 * A grouping memory whose tables are in the store: what it is asked costs what is given back, however much is kept. For one change:
 * what it gave once it does not load again.
 * @param originOf of each report that is to be kept
 */
export function keepInStore(db: Connection, engine: Engine, originOf: (report: ReportTerms) => Origin): StoredMemory {
  const asked = { db, engine }
  const known = new Map<number, ReportTerms>()
  const lists = neighbourLists(asked)
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
      await forgetCarriers(asked, [report])
      await lists.forget(key)
      await db.deleteFrom('grouping_report').where('key', '=', key).execute()
      await renameGroup(db, key)
    },
    async reports(keys) {
      const unknown = keys.filter((key) => !known.has(key))
      for (const report of await loadTerms(asked, unknown)) known.set(report.key, report)
      return new Map(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key)!] as const] : [])))
    },
    places: async (keys) => loadPlaces(asked, keys, await lists.load(keys)),
    async standings(keys) {
      await lists.settle()
      return loadStandings(asked, keys)
    },
    around: (report, reach) => loadAround(asked, report, reach),
    met: (report, reach, least) => loadMet(asked, report, reach, least),
    meetings: (pairs, reach) => countMeetings(asked, pairs, reach),
    lists: lists.load,
    listers: lists.listers,
    setLists: lists.set,
    groups: (keys) => loadGroups(asked, keys),
    setGroups: (groups) => setGroups(asked, groups),
    settle: lists.settle,
  }
}

async function loadTerms(asked: Asked, keys: readonly number[]): Promise<ReportTerms[]> {
  if (keys.length === 0) return []
  const rows = await asked.db.selectFrom('grouping_report').selectAll().where('key', 'in', among(asked, keys)).execute()
  return rows.map(unpackTerms)
}

/** Takes reports out of the lists of those that carry their leading terms. */
export async function forgetCarriers(asked: Asked, reports: readonly ReportTerms[]): Promise<void> {
  const rows = reports.flatMap(carrierRows).map(({ term, day, key }) => [term, day, key])
  if (rows.length === 0) return
  await sql`delete from grouping_carrier where (term, day, key) in ${rowsOf(asked, rows, 3)}`.execute(asked.db)
}

async function loadPlaces(
  asked: Asked,
  keys: readonly number[],
  lists: ReadonlyMap<number, Place['nearest']>,
): Promise<Map<number, Place>> {
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

/** Sets groups, each whole: writes what differs. */
export async function setGroups(asked: Asked, groups: readonly (readonly number[])[]): Promise<void> {
  const rows = groups.flatMap((group) => group.map((key) => [key, group.length > 1 ? group[0]! : null]))
  if (rows.length === 0) return
  await sql`update grouping_report set joined = said.c1 from ${rowsOf(asked, rows, 2)} as said
    where grouping_report.key = said.c0 and grouping_report.joined is distinct from said.c1`.execute(asked.db)
}

/** A group whose first report is gone is known by its next one. */
async function renameGroup(db: Connection, key: number): Promise<void> {
  const next = db
    .selectFrom('grouping_report as other')
    .select(({ fn }) => fn.min('other.key').as('key'))
    .where('other.joined', '=', key)
  await db.updateTable('grouping_report').set({ joined: next }).where('joined', '=', key).execute()
}
