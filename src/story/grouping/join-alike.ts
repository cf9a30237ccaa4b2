/** How alike two items are, by number. Pairs that are not listed count as nothing. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

export interface JoinRules {
  /** The average likeness at which two groups are joined. */
  readonly least: number
  /** So many others an item is linked to at most by its own choice: groups of more are judged by the links there can be. */
  readonly mostLinks: number
  /** Items that may not be in one group, pair by pair. */
  readonly apart?: readonly (readonly [number, number])[]
}

/** What links two groups: one value, which both know. */
interface Between {
  sum: number
  links: number
}

/**
 * Groups items by average linkage: the two groups whose members are most alike on the average are joined, as long as
 * that average reaches `least`. Ties go to the lower numbers, so that the same links give the same groups.
 * (Sokal and Michener 1958; here over a sparse graph, with a heap of each group's best link.)
 */
export function joinAlike(items: number, links: readonly Link[], rules: JoinRules): number[][] {
  const members: (number[] | null)[] = Array.from({ length: items }, (_, n) => [n])
  const between: Map<number, Between>[] = Array.from({ length: items }, () => new Map())
  const heap = makeHeap()
  const average = (a: number, b: number, { sum, links }: Between) =>
    sum / possibleLinks(members[a]!.length, members[b]!.length, links, rules.mostLinks)
  const mayJoin = watchApart(rules.apart ?? [], members)
  const join = (a: number, b: number) => {
    members[a] = [...members[a]!, ...members[b]!]
    members[b] = null
    between[a]!.delete(b)
    for (const [other, both] of between[b]!) {
      if (other === a) continue
      between[other]!.delete(b)
      const known = between[a]!.get(other)
      if (known) {
        known.sum += both.sum
        known.links += both.links
      } else {
        between[a]!.set(other, both)
        between[other]!.set(a, both)
      }
    }
    between[b]!.clear()
  }
  for (const { a, b, likeness } of links) {
    const both = { sum: likeness, links: 1 }
    between[a]!.set(b, both)
    between[b]!.set(a, both)
  }
  // Of each group the link to the one most like it is in the heap: what is less alike matters once that has gone or changed.
  const offered: (Link | null)[] = members.map(() => null)
  const offerBest = (a: number) => {
    let [best, most] = [-1, rules.least]
    for (const [b, both] of between[a]!) {
      const likeness = average(a, b, both)
      const isBetter = likeness > most || (likeness === most && (best < 0 || b < best))
      if (isBetter && mayJoin(a, b)) [best, most] = [b, likeness]
    }
    offered[a] = best < 0 ? null : { a: Math.min(a, best), b: Math.max(a, best), likeness: most }
    if (offered[a]) heap.push(offered[a])
  }
  for (let a = 0; a < items; a++) offerBest(a)
  for (let link = heap.pop(); link; link = heap.pop()) {
    const { a, b, likeness } = link
    const both = members[a] && members[b] ? between[a]!.get(b) : undefined
    if (both && average(a, b, both) === likeness && mayJoin(a, b)) {
      join(a, b)
      offerBest(a)
      continue
    }
    // The link is stale: a group of it has been joined to another since.
    for (const group of [a, b]) if (members[group] && offered[group] === link) offerBest(group)
  }
  return members.filter((group) => group !== null)
}

/**
 * How many links two groups can have between them. Each member has only so many of its own; pairs without a link count as
 * nothing up to that number, so that a story of hundreds of reports is not split because each is linked to its nearest alone.
 */
function possibleLinks(a: number, b: number, links: number, mostLinks: number): number {
  return Math.max(links, Math.min(a * b, mostLinks * Math.min(a, b)))
}

function watchApart(apart: readonly (readonly [number, number])[], members: readonly (readonly number[] | null)[]) {
  const from = new Map<number, Set<number>>()
  for (const [a, b] of apart) {
    from.set(a, (from.get(a) ?? new Set()).add(b))
    from.set(b, (from.get(b) ?? new Set()).add(a))
  }
  return (a: number, b: number) =>
    from.size === 0 || !members[a]!.some((item) => members[b]!.some((other) => from.get(item)?.has(other)))
}

/** A binary heap of links, the most alike first. */
function makeHeap() {
  const links: Link[] = []
  const before = (x: Link, y: Link) =>
    x.likeness > y.likeness || (x.likeness === y.likeness && (x.a < y.a || (x.a === y.a && x.b < y.b)))
  return {
    push(link: Link): void {
      let i = links.length
      for (; i > 0; ) {
        const parent = (i - 1) >> 1
        if (!before(link, links[parent]!)) break
        links[i] = links[parent]!
        i = parent
      }
      links[i] = link
    },
    pop(): Link | undefined {
      const top = links[0]
      const last = links.pop()
      if (links.length === 0 || !last) return top
      let i = 0
      for (;;) {
        let child = 2 * i + 1
        if (child + 1 < links.length && before(links[child + 1]!, links[child]!)) child++
        if (child >= links.length || !before(links[child]!, last)) break
        links[i] = links[child]!
        i = child
      }
      links[i] = last
      return top
    },
  }
}
