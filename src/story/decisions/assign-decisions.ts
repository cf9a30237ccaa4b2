import type { Decision } from './decision.ts'

/** For each group of articles the decisions that hold in it: those made on a story most of whose articles it has. */
export function assignDecisions(groups: readonly (readonly string[])[], decisions: readonly Decision[]): Decision[][] {
  const assigned: Decision[][] = groups.map(() => [])
  if (decisions.length === 0) return assigned
  const groupOf = new Map(groups.flatMap((articles, group) => articles.map((article) => [article, group] as const)))
  const smallest = groups.map((articles) => [...articles].sort()[0]!)
  for (const decision of decisions) {
    const held = new Map<number, number>()
    for (const article of decision.story) {
      const group = groupOf.get(article)
      if (group !== undefined) held.set(group, (held.get(group) ?? 0) + 1)
    }
    const [best] = [...held].sort(([a, m], [b, n]) => n - m || (smallest[a]! < smallest[b]! ? -1 : 1))
    if (best) assigned[best[0]]!.push(decision)
  }
  return assigned
}
