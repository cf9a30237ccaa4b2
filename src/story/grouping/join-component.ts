import { type Asking, ask } from './answer.ts'
import { explainGroups, reportsOf } from './explain-groups.ts'
import type { Component } from './find-components.ts'
import type { Group } from './group.ts'
import type { Settled } from './grouping-decision.ts'
import type { GroupingMemory } from './grouping-memory.ts'
import { joinAlike } from './join-alike.ts'
import { LEAST_LIKENESS } from './likeness.ts'
import { linksWithin } from './links-within.ts'
import { obeyDecisions } from './obey-decisions.ts'
import type { ReportTerms } from './report-terms.ts'

/** The groups of a component, as decided, each membership with its reason. */
export function* joinComponent(
  component: Component,
  { settled, memory, mostLinks }: { settled: Settled; memory: GroupingMemory; mostLinks: number },
): Asking<Group[]> {
  const links = linksWithin(component)
  const reports = yield* reportsOf(component, memory)
  const apart = pairsApart(reports, settled)
  const found = joinAlike(component.length, links, { least: LEAST_LIKENESS, mostLinks, apart })
  yield* ask(memory.setGroups(found.map((members) => members.map((n) => reports[n]!.key).sort((a, b) => a - b))))
  const ids = found.map((members) => members.map((n) => reports[n]!.id))
  const { groups, byDecision } = obeyDecisions(ids, settled)
  return explainGroups(groups, byDecision, links, reports)
}

function pairsApart(reports: readonly ReportTerms[], { apart }: Settled): [number, number][] {
  if (apart.size === 0) return []
  const numberOf = new Map(reports.map(({ id }, n) => [id, n]))
  return reports.flatMap(({ id }, n) =>
    [...(apart.get(id) ?? [])].flatMap((other): [number, number][] => {
      const m = numberOf.get(other)
      return m === undefined ? [] : [[n, m]]
    }),
  )
}
