import { type Asking, askOnce } from './answer.ts'
import type { GroupingMemory, Place } from './grouping-memory.ts'
import { joinAlike } from './join-alike.ts'
import { LEAST_LIKENESS, likenessOf } from './likeness.ts'
import { linksWithin } from './links-within.ts'

/** Groups that were joined anew, and what they were joined among. */
export interface Nearby {
  /** All groups that may have changed, each whole: its keys, ascending. */
  readonly groups: readonly (readonly number[])[]
  /** The reports of those groups and of the groups beside them, in the order of their keys. */
  readonly region: readonly Place[]
}

/**
 * Joins anew the groups in which links have changed, beside the groups that they are linked to. It comes to what joining all reports
 * would: two groups can only be joined over a link that is enough by itself, so that nothing reaches past the groups beside; and pairs
 * are joined in one order, the most alike first, so that a group that is joined to no other comes about as if it were alone. Where one
 * of those beside does not stay as it was, it has changed too, and those beside it are looked at as well.
 * @param seeds of each link that changed, one report at least
 */
export function* joinNearby(seeds: readonly number[], memory: GroupingMemory, mostLinks: number): Asking<Nearby> {
  const surroundings = look(memory)
  const changed = new Set<number>()
  for (let more = seeds; ; ) {
    for (const key of (yield* surroundings.membersOf(more)).keys()) changed.add(key)
    const groupOf = yield* surroundings.membersOf([...changed, ...(yield* surroundings.linkedTo([...changed]))])
    const region = yield* surroundings.placesOf([...groupOf.keys()].sort((a, b) => a - b))
    const joined = joinAlike(region.length, linksWithin(region), { least: LEAST_LIKENESS, mostLinks })
    const groups = joined.map((members) => members.map((n) => region[n]!.key).sort((a, b) => a - b))
    const stays = (group: readonly number[]) => String(group) === String(groupOf.get(group[0]!))
    more = groups.flatMap((group) => (stays(group) ? [] : group.filter((key) => !changed.has(key))))
    if (more.length === 0) return { groups: groups.filter(([first]) => changed.has(first!)), region }
  }
}

/** Asks a memory for what is around reports, each thing once. */
function look(memory: GroupingMemory) {
  const groups = askOnce((keys) => memory.groups(keys))
  const places = askOnce((keys) => memory.places(keys))
  const listers = askOnce((keys) => memory.listers(keys))
  const standings = askOnce((keys) => memory.standings(keys))
  return {
    /** All that are in the groups of reports, each with its group. */
    *membersOf(keys: readonly number[]): Asking<Map<number, readonly number[]>> {
      const found = new Set(yield* groups(keys))
      return new Map([...found].flatMap((group) => group.map((key) => [key, group] as const)))
    },
    placesOf: places,
    /** Whom reports have a link to that is enough by itself. */
    *linkedTo(keys: readonly number[]): Asking<number[]> {
      const from = yield* places(keys)
      const listedBy = yield* listers(keys)
      const within = new Set(keys)
      const pairs = from.flatMap((place, n) =>
        [...place.nearest, ...listedBy[n]!].flatMap(({ key, cosine }) =>
          within.has(key) ? [] : [{ place, key, cosine }],
        ),
      )
      const partners = new Map((yield* standings(pairs.map(({ key }) => key))).map((other) => [other.key, other]))
      return pairs.flatMap(({ place, key, cosine }) =>
        likenessOf(place, partners.get(key)!, cosine) >= LEAST_LIKENESS ? [key] : [],
      )
    },
  }
}
