import { sql } from 'kysely'
import type { Neighbour } from '../../story/grouping/grouping-memory.ts'
import { chunks } from '../chunks.ts'
import type { Engine } from '../store.ts'
import { type Asked, among, rowsOf } from './among.ts'

/** Lists of neighbours by their owners. */
type Lists = ReadonlyMap<number, readonly Neighbour[]>

/**
 * Whom reports list among their nearest, for one change: what was loaded once is known, and what changes is written together, before
 * anything else is asked of the table and at the end.
 */
export function neighbourLists(asked: Asked) {
  const { db } = asked
  const now = new Map<number, readonly Neighbour[]>()
  /** As the table has the lists that have changed since. */
  const former = new Map<number, readonly Neighbour[]>()

  async function load(keys: readonly number[]): Promise<Lists> {
    const unknown = [...new Set(keys)].filter((key) => !now.has(key))
    for (const [key, nearest] of await loadLists(asked, unknown)) now.set(key, nearest)
    return new Map(keys.flatMap((key) => (now.has(key) ? [[key, now.get(key)!] as const] : [])))
  }

  async function settle(): Promise<void> {
    const gone: [lister: number, listed: number][] = []
    const added: { lister: number; listed: number; cosine: number }[] = []
    for (const [lister, before] of former) {
      const old = new Set(before.map(({ key }) => key))
      for (const { key, cosine } of now.get(lister)!) if (!old.delete(key)) added.push({ lister, listed: key, cosine })
      for (const key of old) gone.push([lister, key])
    }
    former.clear()
    if (gone.length > 0) {
      await sql`delete from grouping_neighbour where (lister, listed) in ${rowsOf(asked, gone, 2)}`.execute(db)
    }
    for (const some of chunks(added)) await db.insertInto('grouping_neighbour').values(some).execute()
  }

  return {
    load,
    settle,
    async set(lists: Lists): Promise<void> {
      for (const [key, before] of await load([...lists.keys()])) {
        if (!former.has(key)) former.set(key, before)
        now.set(key, lists.get(key)!)
      }
    },
    async listers(keys: readonly number[]): Promise<Map<number, Neighbour[]>> {
      await settle()
      return loadListers(asked, keys)
    },
    /** Takes a report out of its own list and those of others. */
    async forget(key: number): Promise<void> {
      await settle()
      await db.deleteFrom('grouping_neighbour').where('lister', '=', key).execute()
      await db.deleteFrom('grouping_neighbour').where('listed', '=', key).execute()
      now.delete(key)
      for (const [lister, nearest] of now) {
        if (nearest.some((other) => other.key === key))
          now.set(
            lister,
            nearest.filter((other) => other.key !== key),
          )
      }
    },
  }
}

/** Lists of those that grouping knows: each has one, if an empty one. */
async function loadLists(asked: Asked, keys: readonly number[]): Promise<Map<number, Neighbour[]>> {
  const lists = await loadBeside(asked, 'lister', 'listed', keys)
  for (const list of lists.values()) list.sort((a, b) => b.cosine - a.cosine || a.key - b.key)
  return lists
}

function loadListers(asked: Asked, keys: readonly number[]): Promise<Map<number, Neighbour[]>> {
  return loadBeside(asked, 'listed', 'lister', keys)
}

type Side = 'lister' | 'listed'

async function loadBeside(asked: Asked, own: Side, other: Side, keys: readonly number[]) {
  return keys.length === 0 ? new Map<number, Neighbour[]>() : beside[asked.engine](asked, own, other, keys)
}

/** Who stands beside reports: of PostgreSQL as one value a report, since rows cost their way here; SQLite would round the numbers in such a value. */
const beside: Readonly<
  Record<Engine, (asked: Asked, own: Side, other: Side, keys: readonly number[]) => Promise<Map<number, Neighbour[]>>>
> = {
  async sqlite(asked, own, other, keys) {
    const rows = await asked.db
      .selectFrom('grouping_report')
      .leftJoin('grouping_neighbour', `grouping_neighbour.${own}`, 'grouping_report.key')
      .select(['grouping_report.key as owner', `grouping_neighbour.${other} as other`, 'cosine'])
      .where('grouping_report.key', 'in', among(asked, keys))
      .execute()
    const lists = new Map<number, Neighbour[]>()
    for (const row of rows) {
      const list = lists.get(row.owner) ?? []
      lists.set(row.owner, list)
      if (row.other !== null) list.push({ key: row.other, cosine: row.cosine! })
    }
    return lists
  },
  async postgres(asked, own, other, keys) {
    const { rows } = await sql<{ owner: number; others: [number, number][] | null }>`select key as owner,
        (select json_agg(json_build_array(${sql.ref(other)}, cosine)) from grouping_neighbour
          where ${sql.ref(own)} = key) as others
      from grouping_report where key in ${among(asked, keys)}`.execute(asked.db)
    return new Map(
      rows.map(({ owner, others }) => [owner, (others ?? []).map(([key, cosine]) => ({ key, cosine }))] as const),
    )
  },
}
