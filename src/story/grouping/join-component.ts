import { type Asking, ask } from './answer.ts'
import { explainMembership } from './explain-membership.ts'
import type { Component } from './find-components.ts'
import type { Group } from './group.ts'
import type { GroupingDecision, Settled } from './grouping-decision.ts'
import type { GroupingMemory } from './grouping-memory.ts'
import { joinAlike, type Link } from './join-alike.ts'
import { LEAST_LIKENESS, likenessOf } from './likeness.ts'
import { obeyDecisions } from './obey-decisions.ts'
import { keyOf, type ReportTerms } from './report-terms.ts'

/** The groups of a component, each membership with its reason. */
export function* joinComponent(
  component: Component,
  { settled, memory, mostLinks }: { settled: Settled; memory: GroupingMemory; mostLinks: number },
): Asking<Group[]> {
  const links = linksWithin(component)
  const reports = yield* reportsOf(component, memory)
  const apart = pairsApart(reports, settled)
  const found = joinAlike(component.length, links, { least: LEAST_LIKENESS, mostLinks, apart })
  const ids = found.map((members) => members.map((n) => reports[n]!.id))
  const { groups, byDecision } = obeyDecisions(ids, settled)
  return explainGroups(groups, byDecision, links, reports)
}

/** All reports as one group, as the user said. */
export function* joinAll(ids: readonly string[], memory: GroupingMemory): Asking<Group[]> {
  const keys = ids.map(keyOf).sort((a, b) => a - b)
  const places = yield* ask(memory.places(keys))
  const component = keys.map((key) => places.get(key)!)
  return explainGroups([ids], new Map(), linksWithin(component), yield* reportsOf(component, memory))
}

function* reportsOf(component: Component, memory: GroupingMemory): Asking<ReportTerms[]> {
  const byKey = yield* ask(memory.reports(component.map(({ key }) => key)))
  return component.map(({ key }) => byKey.get(key)!)
}

/** Each pair of which one lists the other, once, by place in the component. */
function linksWithin(component: Component): Link[] {
  const numberOf = new Map(component.map(({ key }, n) => [key, n]))
  const listed = component.map(({ nearest }) => new Set(nearest.map(({ key }) => key)))
  return component.flatMap((place, n) =>
    place.nearest.flatMap(({ key, cosine }): Link[] => {
      const other = numberOf.get(key)
      // Where both list each other, the lower one speaks.
      if (other === undefined || (other < n && listed[other]!.has(place.key))) return []
      return [{ a: Math.min(n, other), b: Math.max(n, other), likeness: likenessOf(place, component[other]!, cosine) }]
    }),
  )
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

function explainGroups(
  groups: readonly (readonly string[])[],
  byDecision: ReadonlyMap<string, GroupingDecision>,
  links: readonly Link[],
  reports: readonly ReportTerms[],
): Group[] {
  const numberOf = new Map(reports.map(({ id }, n) => [id, n]))
  const groupOf = new Map(groups.flatMap((members, g) => members.map((id) => [numberOf.get(id)!, g] as const)))
  const closest = new Map<number, Link>()
  for (const link of links) {
    if (groupOf.get(link.a) !== groupOf.get(link.b)) continue
    for (const n of [link.a, link.b]) if ((closest.get(n)?.likeness ?? -1) < link.likeness) closest.set(n, link)
  }
  const explain = (id: string, members: number) => {
    const n = numberOf.get(id)!
    const link = closest.get(n)
    const other = link ? reports[link.a === n ? link.b : link.a]! : null
    return explainMembership({ report: reports[n]!, closest: other, members, decision: byDecision.get(id) ?? null })
  }
  return groups.map((some) => {
    const members = [...some].sort()
    return { members, because: new Map(members.map((id) => [id, explain(id, members.length)])) }
  })
}
