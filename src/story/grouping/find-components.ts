import { type Asking, ask } from './answer.ts'
import type { Settled } from './grouping-decision.ts'
import type { GroupingMemory, Neighbour, Place } from './grouping-memory.ts'
import { LEAST_LIKENESS, likenessOf } from './likeness.ts'
import { keyOf } from './report-terms.ts'

/** Reports that are tied to one another by links or decisions, and to no others: groups lie inside. In the order of their keys. */
export type Component = readonly Place[]

/**
 * The components that some reports are in. (A group whose average likeness is enough has at least one link that is, so that
 * no group reaches over two components.)
 */
export function* findComponents(
  seeds: readonly number[],
  { ties }: Settled,
  memory: GroupingMemory,
): Asking<Component[]> {
  const known = new Map<number, Place>()
  /** All that each is linked to, by its own choice or theirs. */
  const partners = new Map<number, readonly Neighbour[]>()
  const learn = function* (keys: readonly number[]): Asking<void> {
    const unknown = [...new Set(keys)].filter((key) => !known.has(key))
    if (unknown.length === 0) return
    const listers = yield* ask(memory.listers(unknown))
    for (const [key, place] of yield* ask(memory.places(unknown))) {
      known.set(key, place)
      partners.set(key, [...place.nearest, ...listers.get(key)!])
    }
  }
  const tiesOfKey = new Map([...ties].map(([id, others]) => [keyOf(id), others.map(keyOf)] as const))
  const tied = (key: number) => tiesOfKey.get(key) ?? []
  const partOf = new Map<number, number[]>()
  const parts: number[][] = []
  yield* learn(seeds)
  for (const seed of [...new Set(seeds)]) {
    if (partOf.has(seed) || !known.has(seed)) continue
    const part: number[] = []
    parts.push(part)
    let border = [seed]
    partOf.set(seed, part)
    while (border.length > 0) {
      part.push(...border)
      const places = border.map((key) => known.get(key)!)
      yield* learn([...border.flatMap((key) => partners.get(key)!.map((other) => other.key)), ...border.flatMap(tied)])
      const next: number[] = []
      const reach = (key: number) => {
        if (!known.has(key) || partOf.has(key)) return
        partOf.set(key, part)
        next.push(key)
      }
      for (const place of places) {
        for (const { key, cosine } of partners.get(place.key)!) {
          if (!partOf.has(key) && likenessOf(place, known.get(key)!, cosine) >= LEAST_LIKENESS) reach(key)
        }
        for (const key of tied(place.key)) reach(key)
      }
      border = next
    }
  }
  return parts.map((part) => part.sort((a, b) => a - b).map((key) => known.get(key)!))
}
