import type { Report } from '../report.ts'
import { explainMemberships } from './explain-memberships.ts'
import { findNeighbours } from './find-neighbours.ts'
import { joinAlike } from './join-alike.ts'
import { linkAlike } from './likeness.ts'
import { weighTerms } from './report-terms.ts'

export interface ReportGroup {
  readonly reports: readonly Report[]
  /** Why each report belongs: article id to words. */
  readonly because: ReadonlyMap<string, string>
}

/** Average probability at which two groups are one story. Tuned on events and ecb by cross-validation, flat from .33 to .41. */
const LEAST_LIKENESS = 0.37

/** Groups reports by the event they are about. The order in which they come changes nothing. */
export function groupReports(given: readonly Report[], { oneStory }: { readonly oneStory: boolean }): ReportGroup[] {
  const reports = inOneOrder(given)
  if (reports.length === 0) return []
  const table = weighTerms(reports)
  const links = linkAlike(findNeighbours(table), table)
  const groups = oneStory ? [reports.map((_, n) => n)] : joinAlike(reports.length, links, LEAST_LIKENESS)
  const because = explainMemberships(groups, links, table)
  return groups.map((members, g) => ({ reports: members.map((n) => reports[n]!), because: because[g]! }))
}

/** One order for the same reports, however they came. */
function inOneOrder(reports: readonly Report[]): Report[] {
  const key = ({ article }: Report) => `${article.id}\0${article.source.sha256}`
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
