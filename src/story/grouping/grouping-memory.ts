import type { Answer } from './answer.ts'
import type { ReportTerms } from './report-terms.ts'

/** A report that another one lists among its nearest, and how alike their words are. */
export interface Neighbour {
  readonly key: number
  readonly cosine: number
}

/** A report among others: what decides whom it is joined to. */
export interface Place extends Pick<ReportTerms, 'key' | 'day' | 'numbered'> {
  /** Its nearest, the nearest first. */
  readonly nearest: readonly Neighbour[]
}

/** Who carries a leading term beside a report, in the order of `compareCarriers`, the nearest first. */
export interface CarriersAround {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/**
 * What grouping remembers between one report and the next. All of it follows from the set of reports kept. Keys that are
 * not known are left out of what is given back.
 */
export interface GroupingMemory {
  /** Keeps a report under its key, findable by its leading terms; it lists nobody yet. */
  keep(report: ReportTerms): Answer<void>
  /** Forgets a report, its list, and where it stands in the lists of others. */
  forget(key: number): Answer<void>
  /** The reports themselves. */
  reports(keys: readonly number[]): Answer<ReadonlyMap<number, ReportTerms>>
  /** Where reports stand among the others. */
  places(keys: readonly number[]): Answer<ReadonlyMap<number, Place>>
  /** The same as a pair looks at it: of the nearest only the first counts, and whatever else is left out. */
  standings(keys: readonly number[]): Answer<ReadonlyMap<number, Place>>
  /** For each leading term of a kept report, in their order: up to `reach` other carriers before it and after it. */
  around(report: ReportTerms, reach: number): Answer<readonly CarriersAround[]>
  /** Who is within `reach` carriers of a kept report in at least so many of its leading terms, in any order. */
  met(report: ReportTerms, reach: number, least: number): Answer<readonly number[]>
  /** Of each pair of kept reports: in how many leading terms that both have they are within `reach` carriers of each other. */
  meetings(pairs: readonly (readonly [ReportTerms, ReportTerms])[], reach: number): Answer<readonly number[]>
  /** Whom reports list among their nearest, the nearest first. */
  lists(keys: readonly number[]): Answer<ReadonlyMap<number, readonly Neighbour[]>>
  /** Who lists reports among their nearest, in any order. */
  listers(keys: readonly number[]): Answer<ReadonlyMap<number, readonly Neighbour[]>>
  /** Sets whom reports list. */
  setLists(lists: ReadonlyMap<number, readonly Neighbour[]>): Answer<void>
  /** The group that each report is in by likeness, itself included: alone where no group was set. */
  groups(keys: readonly number[]): Answer<ReadonlyMap<number, readonly number[]>>
  /** Sets groups, each whole: its keys, ascending. */
  setGroups(groups: readonly (readonly number[])[]): Answer<void>
}

/**
 * The order of a term's carriers: by day, undated ones last, those of one day by key. SQL sorts alike where a missing day
 * is stored as UNDATED.
 */
export function compareCarriers(a: Pick<ReportTerms, 'day' | 'key'>, b: Pick<ReportTerms, 'day' | 'key'>): number {
  return (a.day ?? UNDATED) - (b.day ?? UNDATED) || a.key - b.key
}

/** Stands for no day where days are sorted. */
export const UNDATED = 2 ** 31 - 1

/** The leading terms that two reports share. */
export function sharedLeading(a: Pick<ReportTerms, 'leading'>, b: Pick<ReportTerms, 'leading'>): number[] {
  const theirs = new Set(b.leading.map(({ term }) => term))
  return a.leading.flatMap(({ term }) => (theirs.has(term) ? [term] : []))
}

/** Who is in enough of the windows. */
export function metIn(around: readonly CarriersAround[], least: number): number[] {
  const times = new Map<number, number>()
  for (const { before, after } of around) {
    for (const key of before) times.set(key, (times.get(key) ?? 0) + 1)
    for (const key of after) times.set(key, (times.get(key) ?? 0) + 1)
  }
  return [...times].flatMap(([key, n]) => (n >= least ? [key] : []))
}
