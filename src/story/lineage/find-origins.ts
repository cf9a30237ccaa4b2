import type { Report } from '../report.ts'
import type { SharedText } from './find-reuse.ts'
import type { Origin } from './lineage.ts'

/** An origin as far as families go; what its reports cite and follow is added to it. */
export type Family = Pick<Origin, 'id' | 'label' | 'articles' | 'basis'>

/** A text that shares this part of the shorter one's words with another is the same text, whatever agency each is credited to. */
const SAME_TEXT = 0.5

/**
 * The one definition of an independent origin. Reports are in order of publication.
 *
 * A report goes back to the earlier report that it shares most words with; one that shares no text with an earlier one
 * begins a family. Families credited to the same agency are one. A report credited to several agencies joins the first
 * of them; a copy merged from two sources joins the one it has most from: neither makes two families one, nor a new one.
 * Where it is in doubt there are fewer origins, since support is counted in them.
 */
export function findOrigins(reports: readonly Report[], shared: readonly SharedText[]): Family[] {
  const sources = strongestSources(reports, shared)
  const roots: number[] = []
  // A source stands before what copies it, so that its own root is known by then.
  for (let n = 0; n < reports.length; n++) roots.push(sources.has(n) ? roots[sources.get(n)!]! : n)
  const rootOf = (n: number): number => roots[n]!
  const families = new Map<string, number[]>()
  const creditOf = creditOfRoots(reports, rootOf)
  reports.forEach((_, n) => {
    const root = rootOf(n)
    const key = creditOf.get(root) ?? `#${root}`
    families.set(key, [...(families.get(key) ?? []), n])
  })
  return [...families.entries()].map(([key, members], order) => {
    const credit = key.startsWith('#') ? null : key
    const basis = credit ? 'credit' : members.length > 1 ? 'reuse' : 'sole'
    const first = reports[members[0]!]!
    return {
      id: `o${order + 1}`,
      label: credit ?? labelOf(first),
      articles: members.map((n) => reports[n]!.article.id),
      basis,
    }
  })
}

/** For each report that has one, the earlier report it shares most words with. */
function strongestSources(reports: readonly Report[], shared: readonly SharedText[]): Map<number, number> {
  const best = new Map<number, SharedText>()
  for (const pair of shared) {
    if (pair.a === pair.b) continue
    const known = best.get(pair.b)
    if (known && known.words >= pair.words) continue
    if (!differentAgencies(reports[pair.a]!, reports[pair.b]!) || pair.part >= SAME_TEXT) best.set(pair.b, pair)
  }
  return new Map([...best].map(([b, { a }]) => [b, a]))
}

/** Two reports that are each credited to agencies, and to none in common. */
function differentAgencies(a: Report, b: Report): boolean {
  const [mine, theirs] = [a.article.agencies, b.article.agencies]
  return mine.length > 0 && theirs.length > 0 && !mine.some((agency) => theirs.includes(agency))
}

/** The agency that each family's root goes back to: that of its earliest report with a credit. */
function creditOfRoots(reports: readonly Report[], rootOf: (n: number) => number): Map<number, string> {
  const credits = new Map<number, string>()
  reports.forEach(({ article }, n) => {
    const root = rootOf(n)
    if (article.agencies.length > 0 && !credits.has(root)) credits.set(root, article.agencies[0]!)
  })
  return credits
}

function labelOf({ article }: Report): string {
  return article.outlet?.name ?? article.outlet?.domain ?? article.title ?? article.id
}
