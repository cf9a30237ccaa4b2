import type { Cast } from '../people/find-people.ts'
import type { FigureClaim } from './figure-claim.ts'
import { mainPlaces } from './main-places.ts'
import { fits, isOneSeries, isOneVoiceTwice, isPartOf } from './same-count.ts'
import { areApart } from './scope-of.ts'
import { isCoherent, joinByNumber } from './series.ts'

/** Groups the claims that count the same thing: the same key, and people, places or kinds that agree. */
export function groupClaims(claims: readonly FigureClaim[], cast: Cast): FigureClaim[][] {
  const main = mainPlaces(claims, cast)
  const byKey = new Map<string, FigureClaim[]>()
  for (const claim of claims) {
    const key = [claim.key, claim.measured, claim.kind !== null, claim.period ?? ''].join('\0')
    const known = byKey.get(key)
    if (known) known.push(claim)
    else byKey.set(key, [claim])
  }
  return [...byKey.values()].flatMap((own) => groupOfKey(own, main))
}

/**
 * The groups of one key. A kind of count is one series where its claims allow that, else only what is surely the same is
 * joined. Where counts of several countries stand beside one another, those that do not say where they count stay apart.
 */
function groupOfKey(claims: readonly FigureClaim[], main: ReadonlySet<string>): FigureClaim[][] {
  if (claims[0]!.kind === null) return join(claims, fits)
  const follows: Fit = (a, b) => isOneSeries(a, b, main)
  const [said, open] = haveMainScope(claims) ? [claims, []] : partition(claims, ({ scope }) => scope !== null)
  const series = [...join(said, follows), ...join(open, follows)]
  return joinByNumber(series).flatMap((group) => (isCoherent(group) ? [group] : join(group, fits)))
}

// Of the claims that say where they count, the share that must be of one place for the others to be of it as well.
const MAIN_SCOPE = 0.67

/** Whether most claims that say where they count are of one place: then so are those that do not say it. */
function haveMainScope(claims: readonly FigureClaim[]): boolean {
  const said = Map.groupBy(
    claims.map(({ scope }) => scope).filter((scope) => scope !== null),
    (scope) => (scope === 'world' ? scope : [...scope].sort().join()),
  )
  const scopes = [...said.values()].map((alike) => ({ scope: alike[0]!, count: alike.length }))
  const total = countOf(scopes)
  return (
    total === 0 || scopes.some((a) => countOf(scopes.filter((b) => !areApart(a.scope, b.scope))) >= MAIN_SCOPE * total)
  )
}

function countOf(scopes: readonly { readonly count: number }[]): number {
  return scopes.reduce((sum, { count }) => sum + count, 0)
}

function partition<T>(all: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((one) => !fits(one))]
}

/** Whether two claims may count the same. */
type Fit = (a: FigureClaim, b: FigureClaim) => boolean

function join(claims: readonly FigureClaim[], fit: Fit): FigureClaim[][] {
  const groups: FigureClaim[][] = []
  for (const claim of claims) {
    // Only the last groups of a key are near in time; so the work stays in proportion to the claims.
    const recent = groups.slice(-MOST_COMPARED)
    const fitting = recent.filter((group) => countsTheSame(claim, group, fit))
    const found =
      recent.find((group) => claim.follows !== null && group.includes(claim.follows)) ??
      fitting.find((group) => group.some((other) => other.figure.value === claim.figure.value)) ??
      fitting[0]
    if (found) found.push(claim)
    else groups.push([claim])
  }
  return groups
}

const MOST_COMPARED = 40
/** Whether a claim counts what a group counts: it fits the member most like it, and contradicts nothing of its own article. */
function countsTheSame(claim: FigureClaim, group: readonly FigureClaim[], fit: Fit): boolean {
  if (group.some((other) => isOneVoiceTwice(claim, other))) return false
  if (group.some((other) => areApart(claim.scope, other.scope) || isPartOf(claim, other) || isPartOf(other, claim)))
    return false
  if (!fit(claim, group.at(-1)!)) return false
  // What goes on for weeks need only follow the last of it.
  return fit !== fits || group.length === 1 || fit(claim, group[0]!) || fit(claim, group.at(-2)!)
}
