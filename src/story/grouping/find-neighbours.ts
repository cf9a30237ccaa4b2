import { type Asking, ask } from './answer.ts'
import type { CarriersAround, GroupingMemory, Neighbour } from './grouping-memory.ts'
import { cosineOf, type ReportTerms } from './report-terms.ts'

/** How far a report is compared. */
export interface Limits {
  /**
   * So many carriers of a leading term before a report and after it, by day, are in its window. A word that half the reports
   * of a year carry leads to those of the same days; what is older is found by rarer words. (Hernández and Stolfo, "The
   * merge/purge problem for large databases", 1995: a window over a sorted list, here one list for each term.)
   */
  readonly reach: number
  /** Two are compared where they meet in the windows of so many leading terms. */
  readonly leastMeetings: number
  /** Reports that one lists, at most, those nearest to it. */
  readonly mostListed: number
}

/** Tuned on events and ecb among 3,379 reports of other sets: wider windows and longer lists change less than .002 there. */
export const LIMITS: Limits = { reach: 24, leastMeetings: 2, mostListed: 24 }
/** Reports less alike are not listed. */
const LEAST_COSINE = 0.05

/** Lists as they were before reports were added or removed, of those reports whose list has changed. */
export type FormerLists = Map<number, readonly Neighbour[]>

/** What a change works on. */
export interface Work {
  readonly memory: GroupingMemory
  readonly former: FormerLists
  readonly limits: Limits
}

/** Keeps a report, and brings its list and those of others to what they are with it. */
export function* addReport(report: ReportTerms, work: Work): Asking<void> {
  const { memory, limits } = work
  yield* ask(memory.keep(report))
  const around = yield* ask(memory.around(report, limits.reach))
  const found = yield* compareAll(report, around, work)
  yield* change(new Map([[report.key, found.slice(0, limits.mostListed)]]), work)
  const offers = found.map(({ key, cosine }) => ({ to: key, neighbour: { key: report.key, cosine } }))
  yield* offer(offers, work)
  yield* dropUnmet(pairsAcross(around, limits.reach), work)
}

/** Keeps reports in a memory that is empty, and lists whom each is nearest to. What `addReport` comes to, one after the other, at less cost. */
export function* addFirst(reports: readonly ReportTerms[], work: Work): Asking<void> {
  for (const report of reports) yield* ask(work.memory.keep(report))
  for (const report of reports) {
    const found = yield* compareAll(report, yield* ask(work.memory.around(report, work.limits.reach)), work)
    yield* ask(work.memory.setLists(new Map([[report.key, found.slice(0, work.limits.mostListed)]])))
  }
}

/**
 * Forgets a report, and brings the lists of others to what they are without it.
 * @returns those that were in one group with it
 */
export function* removeReport(key: number, work: Work): Asking<number[]> {
  const { memory, former, limits } = work
  const report = (yield* ask(memory.reports([key]))).get(key)
  if (!report) return []
  const group = (yield* ask(memory.groups([key]))).get(key)!
  const around = yield* ask(memory.around(report, limits.reach))
  const place = (yield* ask(memory.places([key]))).get(key)!
  const listers = yield* ask(memory.lists(place.listedBy.map((lister) => lister.key)))
  for (const [lister, nearest] of [...listers, [key, place.nearest] as const]) remember(lister, nearest, former)
  yield* ask(memory.forget(key))
  for (const [lister, nearest] of listers) {
    if (nearest.length === limits.mostListed) yield* listAnew(lister, work)
  }
  for (const [a, b] of pairsAcross(around, limits.reach)) yield* meet(a, b, work)
  return group.filter((other) => other !== key)
}

function remember(key: number, nearest: readonly Neighbour[], former: FormerLists): void {
  if (!former.has(key)) former.set(key, nearest)
}

function* change(lists: ReadonlyMap<number, readonly Neighbour[]>, work: Work): Asking<void> {
  const { memory, former } = work
  for (const [key, nearest] of yield* ask(memory.lists([...lists.keys()]))) remember(key, nearest, former)
  yield* ask(memory.setLists(lists))
}

/** All reports that one meets in its windows and is alike enough to, the nearest first. */
function* compareAll(report: ReportTerms, around: readonly CarriersAround[], work: Work): Asking<Neighbour[]> {
  const { memory, limits } = work
  const others = yield* ask(memory.reports(metIn(around, limits.leastMeetings)))
  const found: Neighbour[] = []
  for (const other of others.values()) {
    const cosine = cosineOf(report, other)
    if (cosine >= LEAST_COSINE) found.push({ key: other.key, cosine })
  }
  return found.sort(compareNeighbours)
}

/** Who is in enough of the windows. */
function metIn(around: readonly CarriersAround[], least: number): number[] {
  const times = new Map<number, number>()
  for (const { before, after } of around) {
    for (const key of before) times.set(key, (times.get(key) ?? 0) + 1)
    for (const key of after) times.set(key, (times.get(key) ?? 0) + 1)
  }
  return [...times].flatMap(([key, n]) => (n >= least ? [key] : []))
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || a.key - b.key
}

interface Offer {
  readonly to: number
  readonly neighbour: Neighbour
}

/** Puts reports in the lists of others where they are near enough. Each offer is to another report. */
function* offer(offers: readonly Offer[], work: Work): Asking<void> {
  const { memory, limits } = work
  const lists = yield* ask(memory.lists(offers.map(({ to }) => to)))
  const longer = new Map<number, readonly Neighbour[]>()
  for (const { to, neighbour } of offers) {
    const nearest = lists.get(to)!
    const at = nearest.findIndex((other) => compareNeighbours(neighbour, other) <= 0)
    if (at < 0 ? nearest.length === limits.mostListed : nearest[at]!.key === neighbour.key) continue
    const rank = at < 0 ? nearest.length : at
    longer.set(to, [...nearest.slice(0, rank), neighbour, ...nearest.slice(rank, limits.mostListed - 1)])
  }
  yield* change(longer, work)
}

/** The pairs that a report, one of them on each side of it in a term's list, keeps just out of each other's reach. */
function pairsAcross(around: readonly CarriersAround[], reach: number): [number, number][] {
  const pairs = new Map<string, [number, number]>()
  for (const { before, after } of around) {
    before.forEach((a, n) => {
      const b = after[reach - 1 - n]
      if (b !== undefined) pairs.set(`${a} ${b}`, [a, b])
    })
  }
  return [...pairs.values()]
}

/** Two that were pushed apart in one term's list stay in each other's only where they still meet in enough others'. */
function* dropUnmet(pairs: readonly (readonly [number, number])[], work: Work): Asking<void> {
  const { memory, limits } = work
  const lists = yield* ask(memory.lists([...new Set(pairs.flat())]))
  const isListed = (lister: number, other: number) => lists.get(lister)!.some(({ key }) => key === other)
  for (const [a, b] of pairs) {
    if (!isListed(a, b) && !isListed(b, a)) continue
    const report = (yield* ask(memory.reports([a]))).get(a)!
    const around = yield* ask(memory.around(report, limits.reach))
    if (metIn(around, limits.leastMeetings).includes(b)) continue
    yield* drop(a, b, work)
    yield* drop(b, a, work)
  }
}

/** Takes one out of another's list, and brings in who comes next. */
function* drop(lister: number, other: number, work: Work): Asking<void> {
  const nearest = (yield* ask(work.memory.lists([lister]))).get(lister)!
  if (!nearest.some(({ key }) => key === other)) return
  if (nearest.length === work.limits.mostListed) yield* listAnew(lister, work)
  else yield* change(new Map([[lister, nearest.filter(({ key }) => key !== other)]]), work)
}

/** Two that have come within reach of each other are put in each other's lists where they are near enough. */
function* meet(a: number, b: number, work: Work): Asking<void> {
  const { memory, limits } = work
  const reports = yield* ask(memory.reports([a, b]))
  const cosine = cosineOf(reports.get(a)!, reports.get(b)!)
  if (cosine < LEAST_COSINE) return
  const around = yield* ask(memory.around(reports.get(a)!, limits.reach))
  if (!metIn(around, limits.leastMeetings).includes(b)) return
  const offers = [
    { to: a, neighbour: { key: b, cosine } },
    { to: b, neighbour: { key: a, cosine } },
  ]
  yield* offer(offers, work)
}

function* listAnew(key: number, work: Work): Asking<void> {
  const { memory, limits } = work
  const report = (yield* ask(memory.reports([key]))).get(key)!
  const found = yield* compareAll(report, yield* ask(memory.around(report, limits.reach)), work)
  yield* change(new Map([[key, found.slice(0, limits.mostListed)]]), work)
}
