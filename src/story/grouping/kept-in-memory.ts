import {
  type CarriersAround,
  compareCarriers,
  type GroupingMemory,
  metIn,
  type Neighbour,
  sharedLeading,
} from './grouping-memory.ts'
import type { ReportTerms } from './report-terms.ts'

interface Kept {
  readonly report: ReportTerms
  nearest: readonly Neighbour[]
  readonly listedBy: Map<number, number>
  group: readonly number[]
}

/** A grouping memory that holds everything itself, and is gone with the process. */
export function keepInMemory(): GroupingMemory {
  const all = new Map<number, Kept>()
  /** The carriers of each leading term, in order. */
  const carriers = new Map<number, ReportTerms[]>()
  const found = <T>(keys: readonly number[], take: (kept: Kept) => T): Map<number, T> =>
    new Map(keys.flatMap((key) => (all.has(key) ? [[key, take(all.get(key)!)] as const] : [])))
  return {
    keep(report) {
      all.set(report.key, { report, nearest: [], listedBy: new Map(), group: [report.key] })
      for (const { term } of report.leading) {
        const list = carriers.get(term)
        if (list) list.splice(rankOf(report, list), 0, report)
        else carriers.set(term, [report])
      }
    },
    forget(key) {
      const kept = all.get(key)
      if (!kept) return
      for (const { key: other } of kept.nearest) all.get(other)?.listedBy.delete(key)
      for (const other of kept.listedBy.keys()) {
        const lister = all.get(other)!
        lister.nearest = lister.nearest.filter((neighbour) => neighbour.key !== key)
      }
      for (const { term } of kept.report.leading) {
        const list = carriers.get(term)!
        if (list.length === 1) carriers.delete(term)
        else list.splice(rankOf(kept.report, list), 1)
      }
      const others = kept.group.filter((other) => other !== key)
      for (const other of others) all.get(other)!.group = others
      all.delete(key)
    },
    reports: (keys) => found(keys, ({ report }) => report),
    places: (keys) => found(keys, ({ report: { key, day, numbered }, nearest }) => ({ key, day, numbered, nearest })),
    standings: (keys) =>
      found(keys, ({ report: { key, day, numbered }, nearest }) => ({ key, day, numbered, nearest })),
    around: (report, reach) => report.leading.map(({ term }) => beside(report, carriers.get(term)!, reach)),
    met: (report, reach, least) =>
      metIn(
        report.leading.map(({ term }) => beside(report, carriers.get(term)!, reach)),
        least,
      ),
    meetings: (pairs, reach) =>
      pairs.map(([a, b]) => {
        const lists = sharedLeading(a, b).map((term) => carriers.get(term)!)
        return lists.filter((list) => Math.abs(rankOf(a, list) - rankOf(b, list)) <= reach).length
      }),
    lists: (keys) => found(keys, ({ nearest }) => nearest),
    listers: (keys) =>
      found(keys, ({ listedBy }) => [...listedBy].map(([key, cosine]): Neighbour => ({ key, cosine }))),
    setLists(lists) {
      for (const [key, nearest] of lists) {
        const kept = all.get(key)!
        for (const { key: other } of kept.nearest) all.get(other)?.listedBy.delete(key)
        for (const { key: other, cosine } of nearest) all.get(other)!.listedBy.set(key, cosine)
        kept.nearest = nearest
      }
    },
    groups: (keys) => found(keys, ({ group }) => group),
    setGroups(groups) {
      for (const group of groups) for (const key of group) all.get(key)!.group = group
    },
  }
}

function beside(report: ReportTerms, list: readonly ReportTerms[], reach: number): CarriersAround {
  const rank = rankOf(report, list)
  const keysOf = (some: readonly ReportTerms[]) => some.map(({ key }) => key)
  return {
    before: keysOf(list.slice(Math.max(0, rank - reach), rank)).reverse(),
    after: keysOf(list.slice(rank + 1, rank + 1 + reach)),
  }
}

/** Where a report stands, or would stand, in a list of carriers. */
function rankOf(report: ReportTerms, list: readonly ReportTerms[]): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareCarriers(list[middle]!, report) < 0) low = middle + 1
    else high = middle
  }
  return low
}
