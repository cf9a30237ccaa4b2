import { sql } from 'kysely'
import type { Neighbour } from '../../story/grouping/grouping-memory.ts'
import { chunks } from '../chunks.ts'
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
  const rows = await beside(asked, 'lister', 'listed', keys)
  const lists = collect(rows)
  for (const list of lists.values()) list.sort((a, b) => b.cosine - a.cosine || a.key - b.key)
  return lists
}

async function loadListers(asked: Asked, keys: readonly number[]): Promise<Map<number, Neighbour[]>> {
  return collect(await beside(asked, 'listed', 'lister', keys))
}

interface Beside {
  readonly owner: number
  readonly other: number | null
  readonly cosine: number | null
}

async function beside(
  asked: Asked,
  own: 'lister' | 'listed',
  other: 'lister' | 'listed',
  keys: readonly number[],
): Promise<Beside[]> {
  if (keys.length === 0) return []
  return asked.db
    .selectFrom('grouping_report')
    .leftJoin('grouping_neighbour', `grouping_neighbour.${own}`, 'grouping_report.key')
    .select(['grouping_report.key as owner', `grouping_neighbour.${other} as other`, 'cosine'])
    .where('grouping_report.key', 'in', among(asked, keys))
    .execute()
}

function collect(rows: readonly Beside[]): Map<number, Neighbour[]> {
  const lists = new Map<number, Neighbour[]>()
  for (const { owner, other, cosine } of rows) {
    const list = lists.get(owner) ?? []
    lists.set(owner, list)
    if (other !== null) list.push({ key: other, cosine: cosine! })
  }
  return lists
}
