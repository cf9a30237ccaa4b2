import { type Asking, ask } from './answer.ts'
import type { FormerLists } from './find-neighbours.ts'
import type { GroupingMemory, Neighbour, Place } from './grouping-memory.ts'
import { LEAST_LIKENESS, likenessOf, nearness } from './likeness.ts'

/**
 * Reports whose groups have to be joined anew after lists changed: those whose own links changed, and those that were linked
 * to them. A report that has only gained a neighbour is not among them, as that neighbour is.
 */
export function* findTouched(former: FormerLists, memory: GroupingMemory): Asking<number[]> {
  const now = yield* ask(memory.places([...former.keys()]))
  const touched = new Set<number>()
  const loosened = new Map<number, readonly Neighbour[]>()
  for (const [key, nearest] of former) {
    const place = now.get(key)
    if (place && nearest.length > 0 && !isWeaker(nearest, place.nearest)) continue
    if (place) touched.add(key)
    loosened.set(key, [...nearest, ...(place?.listedBy ?? [])])
  }
  const partners = new Set([...loosened.values()].flatMap((all) => all.map(({ key }) => key)))
  const places = new Map([...now, ...(yield* ask(memory.places([...partners].filter((key) => !now.has(key)))))])
  for (const [key, all] of loosened) {
    for (const partner of formerPartners(all, now.get(key), former, places)) touched.add(partner)
  }
  return [...touched]
}

/** Whether a list has lost an entry, or all its links are judged by another nearest one. */
function isWeaker(before: readonly Neighbour[], after: readonly Neighbour[]): boolean {
  if (nearness(before) !== nearness(after)) return true
  const kept = new Set(after.map(({ key }) => key))
  return before.some(({ key }) => !kept.has(key))
}

/** Those that a report was linked to before. Who listed it and does so no more has lost an entry, and is found by that. */
function formerPartners(
  partners: readonly Neighbour[],
  place: Place | undefined,
  former: FormerLists,
  places: ReadonlyMap<number, Place>,
): number[] {
  const wasAt = ({ key: of, day, numbered, nearest: list }: Place) => ({
    day,
    numbered,
    nearest: former.get(of) ?? list,
  })
  return partners.flatMap((partner) => {
    const other = places.get(partner.key)
    if (!other) return []
    const wasLinked = !place || likenessOf(wasAt(place), wasAt(other), partner.cosine) >= LEAST_LIKENESS
    return wasLinked ? [partner.key] : []
  })
}
