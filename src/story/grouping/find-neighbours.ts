import { type Asking, ask } from './answer.ts'
import { type CarriersAround, type GroupingMemory, metIn, type Neighbour } from './grouping-memory.ts'
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
  const found = yield* compareAll(report, metIn(around, limits.leastMeetings), work)
  yield* change(new Map([[report.key, found.slice(0, limits.mostListed)]]), work)
  const offers = found.map(({ key, cosine }) => ({ to: key, neighbour: { key: report.key, cosine } }))
  yield* offer(offers, work)
  yield* dropUnmet(pairsAcross(around, limits.reach), work)
}

/** Keeps reports in a memory that is empty, and lists whom each is nearest to. What `addReport` comes to, one after the other, at less cost. */
export function* addFirst(reports: readonly ReportTerms[], work: Work): Asking<void> {
  for (const report of reports) yield* ask(work.memory.keep(report))
  for (const report of reports) {
    const found = yield* compareAll(report, yield* metBy(report, work), work)
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
  const listedBy = (yield* ask(memory.listers([key]))).get(key)!
  const listers = yield* ask(memory.lists(listedBy.map((lister) => lister.key)))
  for (const [lister, nearest] of [...listers, ...(yield* ask(memory.lists([key])))]) remember(lister, nearest, former)
  yield* ask(memory.forget(key))
  for (const [lister, nearest] of listers) {
    if (nearest.length === limits.mostListed) yield* listAnew(lister, work)
  }
  yield* meet(pairsAcross(around, limits.reach), work)
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

/** Whom a report meets in enough of its windows. */
function metBy(report: ReportTerms, { memory, limits }: Work): Asking<readonly number[]> {
  return ask(memory.met(report, limits.reach, limits.leastMeetings))
}

/** Of the reports that one meets those that are alike enough to it, the nearest first. */
function* compareAll(report: ReportTerms, met: readonly number[], { memory }: Work): Asking<Neighbour[]> {
  const others = yield* ask(memory.reports(met))
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
  const listed = pairs.filter(([a, b]) => isListed(a, b) || isListed(b, a))
  const reports = yield* ask(memory.reports([...new Set(listed.flat())]))
  const meetings = yield* ask(
    memory.meetings(
      listed.map((pair) => both(pair, reports)),
      limits.reach,
    ),
  )
  for (const [n, [a, b]] of listed.entries()) {
    if (meetings[n]! >= limits.leastMeetings) continue
    yield* drop(a, b, work)
    yield* drop(b, a, work)
  }
}

function both(
  [a, b]: readonly [number, number],
  reports: ReadonlyMap<number, ReportTerms>,
): [ReportTerms, ReportTerms] {
  return [reports.get(a)!, reports.get(b)!]
}

/** Takes one out of another's list, and brings in who comes next. */
function* drop(lister: number, other: number, work: Work): Asking<void> {
  const nearest = (yield* ask(work.memory.lists([lister]))).get(lister)!
  if (!nearest.some(({ key }) => key === other)) return
  if (nearest.length === work.limits.mostListed) yield* listAnew(lister, work)
  else yield* change(new Map([[lister, nearest.filter(({ key }) => key !== other)]]), work)
}

/** Those that have come within reach of each other are put in each other's lists where they are near enough. */
function* meet(pairs: readonly (readonly [number, number])[], work: Work): Asking<void> {
  const { memory, limits } = work
  const reports = yield* ask(memory.reports([...new Set(pairs.flat())]))
  const alike = pairs
    .map((pair) => both(pair, reports))
    .map((pair) => ({ pair, cosine: cosineOf(...pair) }))
    .filter(({ cosine }) => cosine >= LEAST_COSINE)
  const meetings = yield* ask(
    memory.meetings(
      alike.map(({ pair }) => pair),
      limits.reach,
    ),
  )
  for (const [n, { pair, cosine }] of alike.entries()) {
    if (meetings[n]! < limits.leastMeetings) continue
    const [a, b] = pair.map(({ key }) => key) as [number, number]
    const offers = [
      { to: a, neighbour: { key: b, cosine } },
      { to: b, neighbour: { key: a, cosine } },
    ]
    yield* offer(offers, work)
  }
}

function* listAnew(key: number, work: Work): Asking<void> {
  const { memory, limits } = work
  const report = (yield* ask(memory.reports([key]))).get(key)!
  const found = yield* compareAll(report, yield* metBy(report, work), work)
  yield* change(new Map([[key, found.slice(0, limits.mostListed)]]), work)
}
