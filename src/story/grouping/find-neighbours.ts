import { type Asking, ask } from './answer.ts'
import type { CarriersAround, GroupingMemory, Neighbour } from './grouping-memory.ts'
import { cosineOf, type ReportTerms } from './report-terms.ts'

/**
 * So many carriers of a leading term before a report and after it, by day, are compared with it. A word that half the
 * reports of a year carry leads to those of the same days; what is older is found by rarer words. (Hernández and Stolfo,
 * "The merge/purge problem for large databases", 1995: a window over a sorted list, here one list for each term.)
 */
const REACH = 40
/** Reports that one lists, at most, those nearest to it. */
export const MOST_LISTED = 40
/** Reports less alike are not listed. */
const LEAST_COSINE = 0.05

/** Lists as they were before reports were added or removed, of those reports whose list has changed. */
export type FormerLists = Map<number, readonly Neighbour[]>

/** Keeps a report, and brings its list and those of others to what they are with it. */
export function* addReport(report: ReportTerms, memory: GroupingMemory, former: FormerLists): Asking<void> {
  yield* ask(memory.keep(report))
  const around = yield* ask(memory.around(report, REACH))
  const found = yield* compareAll(report, around, memory)
  yield* change(new Map([[report.key, found.slice(0, MOST_LISTED)]]), memory, former)
  const offers = found.map(({ key, cosine }) => ({ to: key, neighbour: { key: report.key, cosine } }))
  yield* offer(offers, memory, former)
  for (const [a, b] of pairsAcross(around)) yield* dropUnmet(a, b, memory, former)
}

/** Forgets a report, and brings the lists of others to what they are without it. */
export function* removeReport(key: number, memory: GroupingMemory, former: FormerLists): Asking<void> {
  const report = (yield* ask(memory.reports([key]))).get(key)
  if (!report) return
  const around = yield* ask(memory.around(report, REACH))
  const place = (yield* ask(memory.places([key]))).get(key)!
  const listers = yield* ask(memory.lists(place.listedBy.map((lister) => lister.key)))
  for (const [lister, nearest] of [...listers, [key, place.nearest] as const]) remember(lister, nearest, former)
  yield* ask(memory.forget(key))
  for (const [lister, nearest] of listers) {
    if (nearest.length === MOST_LISTED) yield* listAnew(lister, memory, former)
  }
  for (const [a, b] of pairsAcross(around)) yield* meet(a, b, memory, former)
}

function remember(key: number, nearest: readonly Neighbour[], former: FormerLists): void {
  if (!former.has(key)) former.set(key, nearest)
}

function* change(
  lists: ReadonlyMap<number, readonly Neighbour[]>,
  memory: GroupingMemory,
  former: FormerLists,
): Asking<void> {
  for (const [key, nearest] of yield* ask(memory.lists([...lists.keys()]))) remember(key, nearest, former)
  yield* ask(memory.setLists(lists))
}

/** All reports that one meets in its windows and is alike enough to, the nearest first. */
function* compareAll(
  report: ReportTerms,
  around: readonly CarriersAround[],
  memory: GroupingMemory,
): Asking<Neighbour[]> {
  const met = new Set<number>()
  for (const { before, after } of around) {
    for (const key of before) met.add(key)
    for (const key of after) met.add(key)
  }
  const others = yield* ask(memory.reports([...met]))
  const found: Neighbour[] = []
  for (const other of others.values()) {
    const cosine = cosineOf(report, other)
    if (cosine >= LEAST_COSINE) found.push({ key: other.key, cosine })
  }
  return found.sort(compareNeighbours)
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || a.key - b.key
}

interface Offer {
  readonly to: number
  readonly neighbour: Neighbour
}

/** Puts reports in the lists of others where they are near enough. Each offer is to another report. */
function* offer(offers: readonly Offer[], memory: GroupingMemory, former: FormerLists): Asking<void> {
  const lists = yield* ask(memory.lists(offers.map(({ to }) => to)))
  const longer = new Map<number, readonly Neighbour[]>()
  for (const { to, neighbour } of offers) {
    const nearest = lists.get(to)!
    const at = nearest.findIndex((other) => compareNeighbours(neighbour, other) <= 0)
    if (at < 0 ? nearest.length === MOST_LISTED : nearest[at]!.key === neighbour.key) continue
    const rank = at < 0 ? nearest.length : at
    longer.set(to, [...nearest.slice(0, rank), neighbour, ...nearest.slice(rank, MOST_LISTED - 1)])
  }
  yield* change(longer, memory, former)
}

/** The pairs that a report, one of them on each side of it in a term's list, keeps just out of each other's reach. */
function pairsAcross(around: readonly CarriersAround[]): [number, number][] {
  const pairs = new Map<string, [number, number]>()
  for (const { before, after } of around) {
    before.forEach((a, n) => {
      const b = after[REACH - 1 - n]
      if (b !== undefined) pairs.set(`${a} ${b}`, [a, b])
    })
  }
  return [...pairs.values()]
}

/** Two that were pushed apart in one term's list stay in each other's only where they still meet in another term's. */
function* dropUnmet(a: number, b: number, memory: GroupingMemory, former: FormerLists): Asking<void> {
  const lists = yield* ask(memory.lists([a, b]))
  const listers = [
    [a, b],
    [b, a],
  ].filter(([lister, other]) => lists.get(lister!)!.some(({ key }) => key === other))
  if (listers.length === 0) return
  const report = (yield* ask(memory.reports([a]))).get(a)!
  const around = yield* ask(memory.around(report, REACH))
  if (around.some(({ before, after }) => before.includes(b) || after.includes(b))) return
  for (const [lister, other] of listers) {
    const nearest = lists.get(lister!)!
    if (nearest.length === MOST_LISTED) yield* listAnew(lister!, memory, former)
    else yield* change(new Map([[lister!, nearest.filter(({ key }) => key !== other)]]), memory, former)
  }
}

/** Two that have come within reach of each other are put in each other's lists where they are near enough. */
function* meet(a: number, b: number, memory: GroupingMemory, former: FormerLists): Asking<void> {
  const reports = yield* ask(memory.reports([a, b]))
  const cosine = cosineOf(reports.get(a)!, reports.get(b)!)
  if (cosine < LEAST_COSINE) return
  const offers = [
    { to: a, neighbour: { key: b, cosine } },
    { to: b, neighbour: { key: a, cosine } },
  ]
  yield* offer(offers, memory, former)
}

function* listAnew(key: number, memory: GroupingMemory, former: FormerLists): Asking<void> {
  const report = (yield* ask(memory.reports([key]))).get(key)!
  const found = yield* compareAll(report, yield* ask(memory.around(report, REACH)), memory)
  yield* change(new Map([[key, found.slice(0, MOST_LISTED)]]), memory, former)
}
