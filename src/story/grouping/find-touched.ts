import { type Asking, ask } from './answer.ts'
import type { FormerLists } from './find-neighbours.ts'
import type { GroupingMemory, Neighbour } from './grouping-memory.ts'
import { nearness } from './likeness.ts'

/** Reports of whose links some are others after lists changed: of each link that is, at least one of its two. */
export function* findTouched(former: FormerLists, memory: GroupingMemory): Asking<number[]> {
  const now = yield* ask(memory.lists([...former.keys()]))
  const touched = new Set<number>()
  for (const [key, nearest] of now) if (isWeaker(former.get(key)!, nearest)) touched.add(key)
  for (const [key, nearest] of now) {
    const before = new Set(former.get(key)!.map((neighbour) => neighbour.key))
    if (nearest.some((neighbour) => !before.has(neighbour.key) && !touched.has(neighbour.key))) touched.add(key)
  }
  return [...touched]
}

/** Whether a list has lost an entry, or all its links are judged by another nearest one. */
function isWeaker(before: readonly Neighbour[], after: readonly Neighbour[]): boolean {
  if (nearness(before) !== nearness(after)) return true
  const kept = new Set(after.map(({ key }) => key))
  return before.some(({ key }) => !kept.has(key))
}
