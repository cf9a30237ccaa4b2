import type { Place } from './grouping-memory.ts'
import type { Link } from './join-alike.ts'
import { likenessOf } from './likeness.ts'

/** Each pair of which one lists the other, once, by their numbers among the reports given. */
export function linksWithin(reports: readonly Place[]): Link[] {
  const numberOf = new Map(reports.map(({ key }, n) => [key, n]))
  const lists = (n: number, wanted: number) => reports[n]!.nearest.some(({ key }) => key === wanted)
  return reports.flatMap((place, n) =>
    place.nearest.flatMap(({ key, cosine }): Link[] => {
      const other = numberOf.get(key)
      // Where both list each other, the lower one speaks.
      if (other === undefined || (other < n && lists(other, place.key))) return []
      return [{ a: Math.min(n, other), b: Math.max(n, other), likeness: likenessOf(place, reports[other]!, cosine) }]
    }),
  )
}
