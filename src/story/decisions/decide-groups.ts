import type { ReportGroup } from '../grouping/group-reports.ts'
import type { Report } from '../report.ts'

/** What a reader decided on which reports are one story. Stories are pointed at by the articles they had then. */
export interface GroupingDecision {
  readonly id: string
  readonly verdict: GroupingVerdict
  readonly reason: string | null
}

export type GroupingVerdict =
  /** These stories are one. */
  | { readonly kind: 'together'; readonly stories: readonly (readonly string[])[] }
  /** These articles are a story of their own. */
  | { readonly kind: 'apart'; readonly articles: readonly string[] }
  /** This article belongs to the story that has most of the others, whatever it is like. */
  | { readonly kind: 'pin'; readonly article: string; readonly story: readonly string[] }

/**
 * The groups as the reader has them, each decision in the order it was made: what was worked out gives way. A decision
 * whose articles are all gone has no effect.
 */
export function decideGroups(groups: readonly ReportGroup[], decisions: readonly GroupingDecision[]): ReportGroup[] {
  let decided = [...groups]
  for (const decision of decisions) decided = decide(decided, decision)
  return decided.filter(({ reports }) => reports.length > 0)
}

function decide(groups: ReportGroup[], { verdict, reason }: GroupingDecision): ReportGroup[] {
  const why = `the reader said so${reason ? `: ${reason}` : ''}`
  switch (verdict.kind) {
    case 'together': {
      const meant = new Set(verdict.stories.flatMap((articles) => groupWithMost(groups, articles) ?? []))
      const [first, ...others] = groups.filter((group) => meant.has(group))
      if (!first || others.length === 0) return groups
      const joined = others.reduce((into, from) => addTo(into, from.reports, why), first)
      return groups.flatMap((group) => (group === first ? [joined] : meant.has(group) ? [] : [group]))
    }
    case 'apart': {
      const [rest, taken] = takeOut(groups, verdict.articles)
      if (taken.length === 0) return groups
      return [...rest, addTo({ reports: [], because: new Map() }, taken, why)]
    }
    case 'pin': {
      const others = verdict.story.filter((id) => id !== verdict.article)
      const [rest, taken] = takeOut(groups, [verdict.article])
      const home = groupWithMost(rest, others)
      if (!home || taken.length === 0) return groups
      return rest.map((group) => (group === home ? addTo(group, taken, why) : group))
    }
  }
}

/** The group that holds most of some articles; among equals the one with the first article by id. */
function groupWithMost(groups: readonly ReportGroup[], articles: readonly string[]): ReportGroup | null {
  const wanted = new Set(articles)
  const held = groups
    .map((group) => {
      const ids = group.reports.map(({ article }) => article.id).filter((id) => wanted.has(id))
      return { group, count: ids.length, first: ids.sort()[0] ?? '' }
    })
    .filter(({ count }) => count > 0)
  held.sort((a, b) => b.count - a.count || (a.first < b.first ? -1 : 1))
  return held[0]?.group ?? null
}

function takeOut(groups: readonly ReportGroup[], articles: readonly string[]): [ReportGroup[], Report[]] {
  const wanted = new Set(articles)
  const isWanted = ({ article }: Report) => wanted.has(article.id)
  const taken = groups.flatMap(({ reports }) => reports.filter(isWanted))
  const rest = groups.map((group) =>
    group.reports.some(isWanted) ? { ...group, reports: group.reports.filter((report) => !isWanted(report)) } : group,
  )
  return [rest, taken]
}

function addTo(group: ReportGroup, reports: readonly Report[], why: string): ReportGroup {
  const because = new Map(group.because)
  for (const { article } of reports) because.set(article.id, why)
  return { reports: [...group.reports, ...reports], because }
}
