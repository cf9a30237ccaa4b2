import type { Span } from '../../../text/span.ts'

/** Paragraphs of two reports that stand beside each other, by number: from one up to, not including, the other. */
export interface AlignedRow {
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
  /** Whether the two sides share a passage. */
  readonly shared: boolean
}

/**
 * Sets the paragraphs of two texts beside each other by the passages they share: the longest run of passages that stand
 * in the same order in both holds the rows together; what stands between them is each text's own. Passages that moved
 * stay where they are.
 */
export function alignParagraphs(
  a: readonly Span[],
  b: readonly Span[],
  passages: readonly { readonly a: Span; readonly b: Span }[],
): AlignedRow[] {
  const places = passages.flatMap((passage) => {
    const [pa, pb] = [paragraphAt(a, passage.a.start), paragraphAt(b, passage.b.start)]
    return pa < 0 || pb < 0 ? [] : [{ a: pa, b: pb }]
  })
  const rows: AlignedRow[] = []
  let [nextA, nextB] = [0, 0]
  const own = (toA: number, toB: number) => {
    if (toA > nextA || toB > nextB) rows.push({ a: [nextA, toA], b: [nextB, toB], shared: false })
  }
  for (const { a: pa, b: pb } of longestInOrder(places)) {
    if (pa < nextA || pb < nextB) continue
    own(pa, pb)
    rows.push({ a: [pa, pa + 1], b: [pb, pb + 1], shared: true })
    nextA = pa + 1
    nextB = pb + 1
  }
  own(a.length, b.length)
  return rows
}

function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  return paragraphs.findIndex(({ end }) => offset < end)
}

/** The longest chain of places that goes forward in both texts (patience sorting would be faster; there are tens). */
function longestInOrder(places: readonly { a: number; b: number }[]): { a: number; b: number }[] {
  const sorted = [...places].sort((x, y) => x.b - y.b || x.a - y.a)
  const best: { length: number; before: number }[] = []
  sorted.forEach((place, i) => {
    let [length, before] = [1, -1]
    for (let j = 0; j < i; j++) {
      const earlier = sorted[j]!
      if (earlier.a < place.a && earlier.b < place.b && best[j]!.length + 1 > length) {
        length = best[j]!.length + 1
        before = j
      }
    }
    best.push({ length, before })
  })
  let at = best.reduce((most, { length }, i) => (most < 0 || length > best[most]!.length ? i : most), -1)
  const chain: { a: number; b: number }[] = []
  for (; at >= 0; at = best[at]!.before) chain.unshift(sorted[at]!)
  return chain
}
