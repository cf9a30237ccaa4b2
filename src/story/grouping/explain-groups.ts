import { type Asking, ask } from './answer.ts'
import { explainMembership } from './explain-membership.ts'
import type { Group } from './group.ts'
import type { GroupingDecision } from './grouping-decision.ts'
import type { GroupingMemory, Place } from './grouping-memory.ts'
import type { Link } from './join-alike.ts'
import { linksWithin } from './links-within.ts'
import { keyOf, type ReportTerms } from './report-terms.ts'

/** All reports as one group, as the user said. */
export function* joinAll(ids: readonly string[], memory: GroupingMemory): Asking<Group[]> {
  const keys = ids.map(keyOf).sort((a, b) => a - b)
  const places = yield* ask(memory.places(keys))
  const all = keys.map((key) => places.get(key)!)
  return explainGroups([ids], new Map(), linksWithin(all), yield* reportsOf(all, memory))
}

/** What is kept of reports, in their order. */
export function* reportsOf(places: readonly Pick<Place, 'key'>[], memory: GroupingMemory): Asking<ReportTerms[]> {
  const byKey = yield* ask(memory.reports(places.map(({ key }) => key)))
  return places.map(({ key }) => byKey.get(key)!)
}

/**
 * Groups with the reason of each membership.
 * @param groups ids of reports
 * @param links between the reports, by their numbers
 * @param reports all that are in the groups
 */
export function explainGroups(
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
