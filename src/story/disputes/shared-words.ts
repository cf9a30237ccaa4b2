import type { Assertion } from '../claims/assertion.ts'
import { areKin } from '../claims/kinship.ts'
import type { TermWeights } from '../claims/weigh-terms.ts'

/** How much of one assertion stands in another, in its words or in words of the same families. */
export interface Shared {
  /** The share of its weight, from 0 to 1. */
  readonly cover: number
  /** How many of its words, and of the names in it. */
  readonly words: number
  readonly names: number
}

// What a word of the same family is worth beside the same word, as where assertions are compared.
const KIN_WORTH = 0.85

/** How much of what is denied (or answered) another assertion says. */
export function sharedWords(of: Assertion, other: Assertion, weigh: TermWeights): Shared {
  let [both, all, words, names] = [0, 0, 0, 0]
  for (const term of of.terms) {
    const weight = weigh(term)
    all += weight
    const worth = other.terms.has(term) ? 1 : hasKin(term, other) ? KIN_WORTH : 0
    if (worth === 0) continue
    both += worth * weight
    if (term.startsWith('@')) names++
    else words++
  }
  return { cover: all === 0 ? 0 : both / all, words, names }
}

function hasKin(term: string, { terms }: Assertion): boolean {
  for (const other of terms) if (areKin(term, other)) return true
  return false
}
