import type { GroupingDecision, Settled } from './grouping-decision.ts'

/** Groups of articles as the reader has them, and the decision that put an article where it is. */
export interface Decided {
  readonly groups: readonly (readonly string[])[]
  readonly byDecision: ReadonlyMap<string, GroupingDecision>
}

/**
 * Joins, moves and parts groups as decided. Whole groups are joined, so that what is like one of the stories comes along;
 * pins move single articles; and what was set apart goes by itself where the joining brought it back.
 */
export function obeyDecisions(
  found: readonly (readonly string[])[],
  { together, pins, partings, apart }: Settled,
): Decided {
  let groups = found
  const byDecision = new Map<string, GroupingDecision>()
  const groupOf = (id: string) => groups.find((group) => group.includes(id))
  const replace = (old: readonly (readonly string[] | undefined)[], made: readonly (readonly string[])[]) => {
    groups = [...groups.filter((group) => !old.includes(group)), ...made.filter((group) => group.length > 0)]
  }
  for (const decision of together) {
    const parts = [...new Set(decision.articles.flatMap((id) => [groupOf(id) ?? []]))].filter(
      ({ length }) => length > 0,
    )
    if (parts.length < 2) continue
    const [, ...smaller] = parts.sort(bySize)
    for (const id of smaller.flat()) byDecision.set(id, decision)
    replace(parts, [parts.flat()])
  }
  for (const decision of [...pins].reverse()) {
    const held = decision.to.flatMap((id) => (decision.articles.includes(id) ? [] : [groupOf(id) ?? []]))
    const [target] = [...new Set(held)]
      .filter(({ length }) => length > 0)
      .sort((a, b) => count(held, b) - count(held, a) || bySize(a, b))
    if (!target) continue
    for (const id of decision.articles) {
      const from = groupOf(id)
      const to = groupOf(decision.to.find((other) => target.includes(other))!)!
      if (!from) continue
      byDecision.set(id, decision)
      if (from !== to) replace([from, to], [from.filter((other) => other !== id), [...to, id]])
    }
  }
  for (const decision of partings) {
    for (const group of groups) {
      const parted = decision.articles.filter(
        (id) => group.includes(id) && group.some((other) => apart.get(id)?.has(other)),
      )
      if (parted.length === 0 || parted.length === group.length) continue
      replace([group], [group.filter((id) => !parted.includes(id)), parted])
    }
    for (const id of decision.articles) {
      if (groupOf(id)?.every((other) => decision.articles.includes(other))) byDecision.set(id, decision)
    }
  }
  return { groups, byDecision }
}

function bySize(a: readonly string[], b: readonly string[]): number {
  return b.length - a.length || (least(a) < least(b) ? -1 : 1)
}

function least(ids: readonly string[]): string {
  return ids.reduce((first, id) => (id < first ? id : first))
}

function count<T>(all: readonly T[], one: T): number {
  return all.filter((each) => each === one).length
}
