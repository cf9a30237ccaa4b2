import { sql } from 'kysely'
import {
  type CarriersAround,
  compareCarriers,
  type GroupingMemory,
  type Neighbour,
  type Place,
  type Standing,
  UNDATED,
} from '../../story/grouping/grouping-memory.ts'
import type { ReportTerms } from '../../story/grouping/report-terms.ts'
import { chunks } from '../chunks.ts'
import type { Connection } from '../store.ts'
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
 * A grouping memory whose tables are in the store: what it is asked costs what is given back, however much is kept.
 * @param originOf of each report that is to be kept
 */
export function keepInStore(db: Connection, originOf: (report: ReportTerms) => Origin): GroupingMemory {
  return {
    async keep(report) {
      const { article, version } = originOf(report)
      const row = { ...packTerms(report), article, version, joined: null }
      await db.insertInto('grouping_report').values(row).execute()
      const carriers = carrierRows(report)
      if (carriers.length > 0) await db.insertInto('grouping_carrier').values(carriers).execute()
    },
    async forget(key) {
      const [report] = await loadTerms(db, [key])
      if (!report) return
      for (const { term, day } of carrierRows(report)) {
        const carrier = db.deleteFrom('grouping_carrier').where('term', '=', term)
        await carrier.where('day', '=', day).where('key', '=', key).execute()
      }
      await db.deleteFrom('grouping_neighbour').where('lister', '=', key).execute()
      await db.deleteFrom('grouping_neighbour').where('listed', '=', key).execute()
      await db.deleteFrom('grouping_report').where('key', '=', key).execute()
      await renameGroup(db, key)
    },
    reports: async (keys) => new Map((await loadTerms(db, keys)).map((report) => [report.key, report])),
    places: (keys) => loadPlaces(db, keys),
    standings: (keys) => loadStandings(db, keys),
    around: (report, reach) => loadAround(db, report, reach),
    lists: (keys) => loadLists(db, keys),
    setLists: (lists) => setLists(db, lists),
    groups: (keys) => loadGroups(db, keys),
    setGroups: (groups) => setGroups(db, groups),
  }
}

async function loadTerms(db: Connection, keys: readonly number[]): Promise<ReportTerms[]> {
  const reports: ReportTerms[] = []
  for (const some of chunks(keys)) {
    const rows = await db.selectFrom('grouping_report').selectAll().where('key', 'in', some).execute()
    reports.push(...rows.map(unpackTerms))
  }
  return reports
}

async function loadPlaces(db: Connection, keys: readonly number[]): Promise<Map<number, Place>> {
  const places = new Map<number, Place & { readonly listedBy: Neighbour[] }>()
  const lists = await loadLists(db, keys)
  for (const some of chunks(keys)) {
    const known = await db
      .selectFrom('grouping_report')
      .select(['key', 'day', 'numbered'])
      .where('key', 'in', some)
      .execute()
    for (const { key, day, numbered } of known) {
      places.set(key, { key, day, numbered: JSON.parse(numbered), nearest: lists.get(key)!, listedBy: [] })
    }
    const listers = await db.selectFrom('grouping_neighbour').selectAll().where('listed', 'in', some).execute()
    for (const { lister, listed, cosine } of listers) places.get(listed)!.listedBy.push({ key: lister, cosine })
  }
  return places
}

async function loadStandings(db: Connection, keys: readonly number[]): Promise<Map<number, Standing>> {
  const standings = new Map<number, Standing>()
  for (const some of chunks(keys)) {
    const rows = await db
      .selectFrom('grouping_report')
      .select(['key', 'day', 'numbered'])
      .select(({ selectFrom }) =>
        selectFrom('grouping_neighbour')
          .select(({ fn }) => fn.max('cosine').as('cosine'))
          .whereRef('lister', '=', 'grouping_report.key')
          .as('nearest'),
      )
      .where('key', 'in', some)
      .execute()
    for (const { key, day, numbered, nearest } of rows) {
      // Who the nearest one is does not matter to a pair.
      const first = nearest === null ? [] : [{ key, cosine: nearest }]
      standings.set(key, { key, day, numbered: JSON.parse(numbered), nearest: first })
    }
  }
  return standings
}

/** One question for all terms and both sides: each part of it is a short stretch of the carriers' index. */
async function loadAround(db: Connection, report: ReportTerms, reach: number): Promise<CarriersAround[]> {
  const day = report.day ?? UNDATED
  const parts = report.leading.flatMap(({ term }, place) =>
    [true, false].map((isBefore) => {
      const [beyond, order] = isBefore ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
      return sql`select * from (select ${sql.lit(place)} as place, ${sql.lit(isBefore ? 1 : 0)} as is_before, day, key
        from grouping_carrier where term = ${term} and (day, key) ${beyond} (${day}, ${report.key})
        order by day ${order}, key ${order} limit ${sql.lit(reach)}) as part`
    }),
  )
  const around = report.leading.map(() => ({ before: [] as number[], after: [] as number[] }))
  if (parts.length === 0) return around
  const { rows } = await sql<{ place: number; is_before: number; day: number; key: number }>`${sql.join(
    parts,
    sql` union all `,
  )}`.execute(db)
  rows.sort(compareCarriers)
  for (const { place, is_before, key } of rows) {
    if (is_before === 1) around[place]!.before.unshift(key)
    else around[place]!.after.push(key)
  }
  return around
}

async function loadLists(db: Connection, keys: readonly number[]): Promise<Map<number, Neighbour[]>> {
  const lists = new Map<number, Neighbour[]>()
  for (const some of chunks(keys)) {
    const known = await db.selectFrom('grouping_report').select('key').where('key', 'in', some).execute()
    for (const { key } of known) lists.set(key, [])
    const rows = await db
      .selectFrom('grouping_neighbour')
      .selectAll()
      .where('lister', 'in', some)
      .orderBy('cosine', 'desc')
      .orderBy('listed')
      .execute()
    for (const { lister, listed, cosine } of rows) lists.get(lister)!.push({ key: listed, cosine })
  }
  return lists
}

/** Writes what differs. */
async function setLists(db: Connection, lists: ReadonlyMap<number, readonly Neighbour[]>): Promise<void> {
  const before = await loadLists(db, [...lists.keys()])
  const added: { lister: number; listed: number; cosine: number }[] = []
  for (const [lister, nearest] of lists) {
    const old = new Set(before.get(lister)!.map(({ key }) => key))
    for (const { key, cosine } of nearest) if (!old.delete(key)) added.push({ lister, listed: key, cosine })
    if (old.size === 0) continue
    const gone = db.deleteFrom('grouping_neighbour').where('lister', '=', lister)
    await gone.where('listed', 'in', [...old]).execute()
  }
  for (const some of chunks(added)) await db.insertInto('grouping_neighbour').values(some).execute()
}

async function loadGroups(db: Connection, keys: readonly number[]): Promise<Map<number, readonly number[]>> {
  const known: { key: number; joined: number | null }[] = []
  for (const some of chunks(keys)) {
    known.push(...(await db.selectFrom('grouping_report').select(['key', 'joined']).where('key', 'in', some).execute()))
  }
  const members = new Map<number, number[]>()
  for (const some of chunks([...new Set(known.flatMap(({ joined }) => joined ?? []))])) {
    const rows = await db
      .selectFrom('grouping_report')
      .select(['key', 'joined'])
      .where('joined', 'in', some)
      .orderBy('key')
      .execute()
    for (const { key, joined } of rows) {
      const group = members.get(joined!)
      if (group) group.push(key)
      else members.set(joined!, [key])
    }
  }
  return new Map(known.map(({ key, joined }) => [key, joined === null ? [key] : members.get(joined)!]))
}

/** Writes what differs. */
async function setGroups(db: Connection, groups: readonly (readonly number[])[]): Promise<void> {
  const before = await loadGroups(db, groups.flat())
  for (const group of groups) {
    if (String(before.get(group[0]!)) === String(group)) continue
    const joined = group.length > 1 ? group[0]! : null
    for (const some of chunks(group)) {
      await db.updateTable('grouping_report').set({ joined }).where('key', 'in', some).execute()
    }
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
