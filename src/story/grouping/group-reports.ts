import type { Report } from '../report.ts'
import { explainMembership } from './explain-membership.ts'
import { findNeighbours } from './find-neighbours.ts'
import { joinAlike, type Link } from './join-alike.ts'
import { likenessOf, type ReportTerms, type TermTable, weighTerms } from './report-terms.ts'

export interface ReportGroup {
  readonly reports: readonly Report[]
  /** Why each report belongs: article id to words. */
  readonly because: ReadonlyMap<string, string>
}

/** Average likeness at which two groups are one story. Tuned on events and ecb together. */
const LEAST_LIKENESS = 0.19
/** Likeness of dated reports falls to a third over so many days: a story goes on, but another like it may come. */
const FADING_DAYS = 1000

/** Groups reports by the event they are about. The order in which they come changes nothing. */
export function groupReports(given: readonly Report[], { oneStory }: { readonly oneStory: boolean }): ReportGroup[] {
  const reports = byName(given)
  if (reports.length === 0) return []
  const table = weighTerms(reports)
  const links = linkReports(table)
  const groups = oneStory ? [reports.map((_, n) => n)] : joinAlike(reports.length, links, LEAST_LIKENESS)
  return groups.map((members) => ({
    reports: members.map((n) => reports[n]!),
    because: explainMembership(members, links, table),
  }))
}

function linkReports(table: TermTable): Link[] {
  return findNeighbours(table).map(({ a, b }) => {
    const [x, y] = [table.reports[a]!, table.reports[b]!]
    return { a, b, likeness: likenessOf(x, y) * fading(x, y) }
  })
}

function fading(a: ReportTerms, b: ReportTerms): number {
  return a.day === null || b.day === null ? 1 : Math.exp(-Math.abs(a.day - b.day) / FADING_DAYS)
}

/** One order for the same reports, however they came. */
function byName(reports: readonly Report[]): Report[] {
  const key = ({ article }: Report) => `${article.id}\0${article.source.sha256}`
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
