import { type Ledger, NO_DECISIONS } from '../decisions/ledger.ts'
import type { Report } from '../report.ts'
import { decideOrigins, nameOrigins } from './decide-origins.ts'
import type { SharedText } from './find-reuse.ts'
import { openFullNames } from './full-names.ts'
import type { Family } from './lineage.ts'

/** A text that shares this part of the shorter one's words with another is the same text, whatever agency each is credited to. */
const SAME_TEXT = 0.5

/**
 * The one definition of an independent origin. Reports are in order of publication; `sources` has the number of the report
 * that each took most from, `alone` those that are to be an origin of their own.
 *
 * A report goes back to the earlier report that it shares most words with; one that shares no text with an earlier one
 * begins a family. Families credited to the same agency are one. A report credited to several agencies joins the first
 * of them; a copy merged from two sources joins the one it has most from: neither makes two families one, nor a new one.
 * Where it is in doubt there are fewer origins, since support is counted in them.
 */
export function findOrigins(
  reports: readonly Report[],
  sources: ReadonlyMap<number, number>,
  alone: ReadonlySet<number> = new Set(),
  ledger: Ledger = NO_DECISIONS,
): Family[] {
  const roots: number[] = []
  // A source stands before what copies it, so that its own root is known by then.
  for (let n = 0; n < reports.length; n++) roots.push(sources.has(n) ? roots[sources.get(n)!]! : n)
  const rootOf = (n: number): number => roots[n]!
  const families = new Map<string, number[]>()
  const creditOf = creditOfRoots(reports, rootOf, alone)
  reports.forEach((_, n) => {
    const root = rootOf(n)
    const key = creditOf.get(root) ?? `#${root}`
    families.set(key, [...(families.get(key) ?? []), n])
  })
  const kept = [...families].map(([key, members]) => ({ credit: key.startsWith('#') ? null : key, members }))
  const decided = decideOrigins(kept, reports, ledger)
  const written = decided.map(
    ({ credit, members, decisions }, order): Family => ({
      id: `o${order + 1}`,
      label: credit ?? labelOf(reports[members[0]!]!),
      articles: members.map((n) => reports[n]!.article.id),
      basis: credit ? 'credit' : members.length > 1 ? 'reuse' : 'sole',
      decided: decisions,
    }),
  )
  return nameOrigins(written, ledger)
}

/** For each report that has one, the earlier report it shares most words with; `alone` are those that are to have none. */
export function strongestSources(
  reports: readonly Report[],
  shared: readonly SharedText[],
  alone: ReadonlySet<number>,
): Map<number, number> {
  const best = new Map<number, SharedText>()
  for (const pair of shared) {
    if (pair.a === pair.b || alone.has(pair.b)) continue
    const known = best.get(pair.b)
    if (known && known.words >= pair.words) continue
    if (!differentAgencies(reports[pair.a]!, reports[pair.b]!) || pair.part >= SAME_TEXT) best.set(pair.b, pair)
  }
  return new Map([...best].map(([b, { a }]) => [b, a]))
}

/** Two reports that are each credited to agencies, and to none in common. */
function differentAgencies(a: Report, b: Report): boolean {
  const fullName = openFullNames([a, b])
  const [mine, theirs] = [a, b].map(({ article }) => article.agencies.map(fullName)) as [string[], string[]]
  return mine.length > 0 && theirs.length > 0 && !mine.some((agency) => theirs.includes(agency))
}

/** The agency that each family's root goes back to: that of its earliest report with a credit. */
function creditOfRoots(
  reports: readonly Report[],
  rootOf: (n: number) => number,
  alone: ReadonlySet<number>,
): Map<number, string> {
  const credits = new Map<number, string>()
  const fullName = openFullNames(reports)
  reports.forEach(({ article }, n) => {
    const root = rootOf(n)
    if (alone.has(root)) return
    if (article.agencies.length > 0 && !credits.has(root)) credits.set(root, fullName(article.agencies[0]!))
  })
  return credits
}

function labelOf({ article }: Report): string {
  return article.outlet?.name ?? article.outlet?.domain ?? article.title ?? article.id
}
