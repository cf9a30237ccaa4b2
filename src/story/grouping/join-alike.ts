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

interface Between {
  readonly sum: number
  readonly links: number
}

/**
 * Groups items by average linkage: the two groups whose members are most alike on the average are joined, as long as
 * that average reaches `least`. Ties go to the lower numbers, so that the same links give the same groups.
 * (Sokal and Michener 1958; here over a sparse graph, with a heap of the links between groups.)
 */
export function joinAlike(items: number, links: readonly Link[], rules: JoinRules): number[][] {
  const members: (number[] | null)[] = Array.from({ length: items }, (_, n) => [n])
  const between: Map<number, Between>[] = Array.from({ length: items }, () => new Map())
  const heap = makeHeap()
  const average = (a: number, b: number) => {
    const { sum, links } = between[a]!.get(b)!
    return sum / possibleLinks(members[a]!.length, members[b]!.length, links, rules.mostLinks)
  }
  const offer = (a: number, b: number) => {
    const likeness = average(a, b)
    if (likeness >= rules.least) heap.push({ a: Math.min(a, b), b: Math.max(a, b), likeness })
  }
  const mayJoin = watchApart(rules.apart ?? [], members)
  const join = (a: number, b: number) => {
    members[a] = [...members[a]!, ...members[b]!]
    members[b] = null
    between[a]!.delete(b)
    for (const [other, { sum, links }] of between[b]!) {
      if (other === a) continue
      const known = between[a]!.get(other)
      between[a]!.set(other, { sum: (known?.sum ?? 0) + sum, links: (known?.links ?? 0) + links })
      between[other]!.delete(b)
    }
    between[b]!.clear()
    for (const [other, both] of between[a]!) between[other]!.set(a, both)
  }
  for (const { a, b, likeness } of links) {
    between[a]!.set(b, { sum: likeness, links: 1 })
    between[b]!.set(a, { sum: likeness, links: 1 })
  }
  between.forEach((others, a) => {
    for (const b of others.keys()) if (a < b) offer(a, b)
  })
  for (let link = heap.pop(); link; link = heap.pop()) {
    const { a, b, likeness } = link
    // A link is stale when a group of it has been joined to another since.
    if (!members[a] || !members[b] || average(a, b) !== likeness || !mayJoin(a, b)) continue
    join(a, b)
    for (const other of between[a]!.keys()) offer(a, other)
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
  const swap = (i: number, j: number) => {
    ;[links[i], links[j]] = [links[j]!, links[i]!]
  }
  return {
    push(link: Link): void {
      links.push(link)
      for (let i = links.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1
        if (!before(links[i]!, links[parent]!)) break
        swap(i, parent)
        i = parent
      }
    },
    pop(): Link | undefined {
      const top = links[0]
      const last = links.pop()
      if (links.length === 0 || !last) return top
      links[0] = last
      for (let i = 0; ; ) {
        let first = i
        for (const child of [2 * i + 1, 2 * i + 2])
          if (child < links.length && before(links[child]!, links[first]!)) first = child
        if (first === i) return top
        swap(i, first)
        i = first
      }
    },
  }
}
