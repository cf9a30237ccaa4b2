import type { GroupingDecision } from './grouping-decision.ts'
import type { ReportTerms } from './report-terms.ts'

/** Words named as the reason, at most. */
const NAMED_WORDS = 4

export interface Membership {
  readonly report: ReportTerms
  /** The member it is most alike; null where it is linked to none. */
  readonly closest: ReportTerms | null
  /** How many reports the group has. */
  readonly members: number
  /** The decision that put it there; null where none did. */
  readonly decision: GroupingDecision | null
}

/** Why a report is in its group, in words. */
export function explainMembership({ report, closest, members, decision }: Membership): string {
  if (decision) {
    const reason = decision.reason ? ` (${decision.reason})` : ''
    return `because: the reader ${decision.kind === 'apart' ? 'set it apart' : 'put it here'}${reason}`
  }
  if (closest) return `because: shares ${sharedWords(report, closest).join(', ')} with “${closest.title ?? closest.id}”`
  return members === 1 ? 'because: no other report is like it' : 'because: it was put here with the others'
}

/** The leading terms that weigh most in both, in the report's own words. */
function sharedWords(report: ReportTerms, other: ReportTerms): string[] {
  const weight = (term: number) => weightOf(term, report) * weightOf(term, other)
  const theirs = new Set(other.leading.map(({ term }) => term))
  return report.leading
    .filter(({ term }) => theirs.has(term))
    .sort((a, b) => weight(b.term) - weight(a.term) || a.term - b.term)
    .slice(0, NAMED_WORDS)
    .map(({ form }) => form)
}

function weightOf(term: number, { terms, weights }: ReportTerms): number {
  return weights[terms.indexOf(term)]!
}
