import { type Asking, ask } from './answer.ts'
import type { FormerLists } from './find-neighbours.ts'
import type { GroupingMemory, Neighbour } from './grouping-memory.ts'
import { nearness } from './likeness.ts'

/** Reports of whose links some are others after lists changed: of each link that is, at least one of its two. */
export function* findTouched(former: FormerLists, memory: GroupingMemory): Asking<number[]> {
  const now = yield* ask(memory.lists([...former.keys()]))
  const touched = new Set<number>()
  for (const [key, nearest] of now) if (nearness(former.get(key)!) !== nearness(nearest)) touched.add(key)
  const lost = [...now].flatMap(([key, nearest]) => without(former.get(key)!, nearest).map((other) => ({ key, other })))
  const others = yield* ask(memory.lists([...new Set(lost.map(({ other }) => other))]))
  for (const { key, other } of lost) {
    // Two are linked as long as one of them lists the other.
    if (!others.get(other)?.some((neighbour) => neighbour.key === key)) touched.add(key)
  }
  for (const [key, nearest] of now) {
    if (without(nearest, former.get(key)!).some((other) => !touched.has(other))) touched.add(key)
  }
  return [...touched]
}

/** Who is in one list and not in another. */
function without(list: readonly Neighbour[], other: readonly Neighbour[]): number[] {
  const known = new Set(other.map(({ key }) => key))
  return list.flatMap(({ key }) => (known.has(key) ? [] : [key]))
}
