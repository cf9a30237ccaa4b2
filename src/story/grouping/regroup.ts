import { type Asking, ask, doAtOnce, doWaiting } from './answer.ts'
import { explainGroups, reportsOf } from './explain-groups.ts'
import { findComponents } from './find-components.ts'
import { addFirst, addReport, type FormerLists, LIMITS, type Limits, removeReport } from './find-neighbours.ts'
import { findTouched } from './find-touched.ts'
import type { Group } from './group.ts'
import { type GroupingDecision, type Settled, settleDecisions } from './grouping-decision.ts'
import type { GroupingMemory } from './grouping-memory.ts'
import { joinComponent } from './join-component.ts'
import { joinNearby } from './join-nearby.ts'
import { linksWithin } from './links-within.ts'
import { keyOf, type ReportTerms } from './report-terms.ts'

export interface Change {
  readonly added?: readonly ReportTerms[]
  /** Ids of reports that are there no more. A report that changed is removed and added. */
  readonly removed?: readonly string[]
  /** Every decision of the reader that is in force, the oldest first. */
  readonly decisions?: readonly GroupingDecision[]
  /** Ids of articles whose decisions are new, or were undone. */
  readonly decided?: readonly string[]
}

/**
 * Brings the groups to what they are with a change. The same reports and decisions give the same groups in the same words,
 * however they came. A report that is already kept is taken as changed.
 * @returns all groups that may have changed, each whole; reports that are in none of them stay as they were
 */
export function regroup(memory: GroupingMemory, change: Change, limits: Limits = LIMITS): Promise<Group[]> {
  return doWaiting(regrouping(memory, change, limits))
}

/** `regroup` over a memory that answers at once. */
export function regroupAtOnce(memory: GroupingMemory, change: Change, limits: Limits = LIMITS): Group[] {
  return doAtOnce(regrouping(memory, change, limits))
}

function* regrouping(memory: GroupingMemory, change: Change, limits: Limits): Asking<Group[]> {
  const { added = [], removed = [], decisions = [], decided = [] } = change
  const settled = settleDecisions(decisions)
  const former: FormerLists = new Map()
  const work = { memory, former, limits }
  const left: number[] = []
  for (const id of removed) left.push(...(yield* removeReport(keyOf(id), work)))
  for (const report of added) {
    left.push(...(yield* removeReport(report.key, work)))
    yield* addReport(report, work)
  }
  const touched = yield* findTouched(former, memory)
  const seeds = [
    ...touched,
    ...left,
    ...added.map(({ key }) => key),
    ...tiedTo(removed, settled),
    ...decided.map(keyOf),
  ]
  return yield* joinAround(seeds, settled, memory, limits)
}

/**
 * Takes reports out of the memory; their groups are joined anew when `regroup` is told so.
 * @param removed ids of reports
 * @returns ids of those whose groups may have changed, to be handed on as `decided`
 */
export function removeReports(memory: GroupingMemory, removed: readonly string[]): Promise<string[]> {
  return doWaiting(removing(memory, removed))
}

function* removing(memory: GroupingMemory, removed: readonly string[]): Asking<string[]> {
  const former: FormerLists = new Map()
  const left: number[] = []
  for (const id of removed) left.push(...(yield* removeReport(keyOf(id), { memory, former, limits: LIMITS })))
  const touched = yield* ask(memory.reports([...left, ...(yield* findTouched(former, memory))]))
  return [...touched.values()].map(({ id }) => id)
}

/** Groups all reports at once, into a memory that is empty. */
export function* groupFirst(
  memory: GroupingMemory,
  reports: readonly ReportTerms[],
  decisions: readonly GroupingDecision[],
  limits: Limits = LIMITS,
): Asking<Group[]> {
  yield* addFirst(reports, { memory, limits, former: new Map() })
  const keys = reports.map(({ key }) => key)
  return yield* joinComponents(keys, settleDecisions(decisions), memory, limits)
}

/** All groups that may have changed, where the links of some reports have. */
function* joinAround(
  seeds: readonly number[],
  settled: Settled,
  memory: GroupingMemory,
  limits: Limits,
): Asking<Group[]> {
  const { groups, region } = yield* joinNearby(seeds, memory, limits.mostListed)
  const isDecided = region.some(({ key }) => settled.decided.has(key))
  if (isDecided) return yield* joinComponents([...seeds, ...region.map(({ key }) => key)], settled, memory, limits)
  yield* ask(memory.setGroups(groups))
  const members = new Set(groups.flat())
  const places = region.filter(({ key }) => members.has(key))
  const reports = yield* reportsOf(places, memory)
  const idOf = new Map(reports.map(({ key, id }) => [key, id]))
  const named = groups.map((group) => group.map((key) => idOf.get(key)!))
  return explainGroups(named, new Map(), linksWithin(places), reports)
}

/** The groups of all components that some reports are in. */
function* joinComponents(
  seeds: readonly number[],
  settled: Settled,
  memory: GroupingMemory,
  limits: Limits,
): Asking<Group[]> {
  const groups: Group[] = []
  for (const component of yield* findComponents(seeds, settled, memory)) {
    groups.push(...(yield* joinComponent(component, { settled, memory, mostLinks: limits.mostListed })))
  }
  return groups
}

/** Those that were held together through a removed article by decision. */
function tiedTo(removed: readonly string[], { ties }: Settled): number[] {
  return removed.flatMap((id) => ties.get(id) ?? []).map(keyOf)
}
