import { overlaps } from '../../text/span.ts'
import type { Place } from '../decisions/decision.ts'
import type { Ledger } from '../decisions/ledger.ts'
import { coverOf, type Saying } from './saying.ts'

/** The reader's word on which sayings are one claim. */
export interface DecidedClaims {
  /** Whether the reader said that two sayings are not one. */
  areApart(a: Saying, b: Saying): boolean
  /** Puts groups together that hold sayings which the reader called one. */
  join(groups: readonly Saying[][]): Saying[][]
  /** The decisions that a group rests on. */
  decidedOf(group: readonly Saying[]): string[]
}

/** Finds the sayings that the reader's decisions on claims are about. */
export function decideClaims(sayings: readonly Saying[], ledger: Ledger): DecidedClaims {
  const pairs = ledger.of('same-claim', 'not-same-claim').flatMap((decision) => {
    const [left, right] = decision.claims.map((place) => new Set(sayings.filter((saying) => isAt(saying, place))))
    if (!left?.size || !right?.size) return []
    ledger.apply(decision, [...new Set(decision.claims.map(({ article }) => article))])
    return [{ id: decision.id, isOne: decision.kind === 'same-claim', left, right }]
  })
  return {
    areApart: (a, b) =>
      pairs.some(
        ({ isOne, left, right }) => !isOne && ((left.has(a) && right.has(b)) || (left.has(b) && right.has(a))),
      ),
    join(groups) {
      let joined = [...groups]
      for (const { left, right } of pairs.filter(({ isOne }) => isOne)) {
        const parts = joined.filter((group) => group.some((saying) => left.has(saying) || right.has(saying)))
        if (parts.length < 2) continue
        joined = joined.map((group) => (group === parts[0] ? parts.flat() : group))
        joined = joined.filter((group) => !parts.includes(group))
      }
      return joined
    },
    decidedOf: (group) =>
      pairs
        .filter(({ left, right }) => group.some((saying) => left.has(saying) || right.has(saying)))
        .map(({ id }) => id),
  }
}

function isAt({ report, statement }: Saying, place: Place): boolean {
  return report.article.id === place.article && overlaps(coverOf(statement), place)
}
