import { backgroundRarity } from '../grouping/background.ts'
import type { Assertion } from './assertion.ts'

/**
 * How many texts of news at large count beside the assertions at hand, and how rare a name is held to be in them. A story's
 * own leaders stand in every second sentence of it and tell no two apart. Tuned on fixtures/claims/tuned (30 to 500: flat).
 */
const BACKGROUND_TEXTS = 100
const NAME_RARITY = 6
const HEAVIEST = 9

/** What it tells that two assertions share a term, from 0 for what all have. */
export type TermWeights = (term: string) => number

/** Weighs the terms of assertions that are to be compared with one another. */
export function weighTerms(assertions: readonly Assertion[]): TermWeights {
  const carriers = new Map<string, number>()
  for (const { terms } of assertions) for (const term of terms) carriers.set(term, (carriers.get(term) ?? 0) + 1)
  const all = assertions.length + BACKGROUND_TEXTS
  return (term) => {
    const rarity = term.startsWith('@') ? NAME_RARITY : backgroundRarity(term)
    const expected = BACKGROUND_TEXTS * Math.exp(-rarity)
    return Math.max(0, Math.min(HEAVIEST, -Math.log(((carriers.get(term) ?? 0) + expected) / all)))
  }
}
