/** How alike two items are, by number. Pairs that are not listed count as nothing. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/**
 * Groups items by average linkage: the two groups whose members are most alike on the average are joined, as long as
 * that average reaches `least`. Ties go to the lower numbers, so that the same links give the same groups.
 * (Sokal and Michener 1958; here over a sparse graph, with a heap of the links between groups.)
 */
export function joinAlike(items: number, links: readonly Link[], least: number): number[][] {
  const members: (number[] | null)[] = Array.from({ length: items }, (_, n) => [n])
  const sums: Map<number, number>[] = Array.from({ length: items }, () => new Map())
  const heap = makeHeap()
  const average = (a: number, b: number) => sums[a]!.get(b)! / (members[a]!.length * members[b]!.length)
  const offer = (a: number, b: number) => {
    const likeness = average(a, b)
    if (likeness >= least) heap.push({ a: Math.min(a, b), b: Math.max(a, b), likeness })
  }
  for (const { a, b, likeness } of links) {
    sums[a]!.set(b, likeness)
    sums[b]!.set(a, likeness)
    offer(a, b)
  }
  for (let link = heap.pop(); link; link = heap.pop()) {
    const { a, b, likeness } = link
    // A link is stale when a group of it has been joined to another since.
    if (!members[a] || !members[b] || average(a, b) !== likeness) continue
    members[a] = [...members[a], ...members[b]]
    members[b] = null
    sums[a]!.delete(b)
    for (const [other, sum] of sums[b]!) {
      if (other === a) continue
      sums[a]!.set(other, (sums[a]!.get(other) ?? 0) + sum)
      sums[other]!.delete(b)
    }
    sums[b]!.clear()
    for (const [other, sum] of sums[a]!) {
      sums[other]!.set(a, sum)
      offer(a, other)
    }
  }
  return members.filter((group) => group !== null)
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
