import type { Assertion } from './assertion.ts'
import { areKin } from './kinship.ts'
import type { TermWeights } from './weigh-terms.ts'

/** In what two assertions that are alike cannot be one. */
export type Clash = 'quantity' | 'day' | 'negation' | 'speaker' | 'name'

/** How alike two assertions are, from 0 to 1 for the same words, and in what they clash. */
export interface Comparison {
  readonly likeness: number
  readonly clashes: readonly Clash[]
}

// All numbers below: tuned on fixtures/claims/tuned by average precision, and rounded.
/** What a word of the same family is worth beside the same word. */
const KIN_WORTH = 0.85
/** What a number and a day weigh beside terms (whose weight goes up to 9), and a day within a week or a month that is named. */
const QUANTITY_WEIGHT = 5
const DAY_WEIGHT = 3
const WITHIN_WORTH = 0.5
/** The share of likeness by what both have against both (Dice); the rest is by the shorter one. */
const DICE_PART = 0.7
/** Shared weight from which a short assertion within a long one counts in full: three or four telling words. */
const FULL_WEIGHT = 24
/** What is left of likeness where two clash, and where one of them lies ahead and the other does not. */
const LEFT_BY: Readonly<Record<Clash, number>> = { quantity: 0.6, day: 0.4, negation: 0.5, speaker: 0.6, name: 0.9 }
const LEFT_AHEAD = 0.75
/** What the same speaker adds. */
const SAME_SPEAKER = 1.1

/** Compares two assertions by what they share: the same terms, words of one family, numbers and days. */
export function compareAssertions(a: Assertion, b: Assertion, weigh: TermWeights): Comparison {
  const days = sharedDays(a, b)
  const quantities = countShared(a.quantities, b.quantities)
  const both = sharedTerms(a, b, weigh) + QUANTITY_WEIGHT * quantities + DAY_WEIGHT * days
  if (both === 0) return { likeness: 0, clashes: [] }
  const [left, right] = [weightOf(a, weigh), weightOf(b, weigh)]
  const dice = (2 * both) / (left + right)
  const contained = (both / Math.min(left, right)) * Math.min(1, both / FULL_WEIGHT)
  const clashes = findClashes(a, b, days, quantities)
  let likeness = DICE_PART * dice + (1 - DICE_PART) * contained
  for (const clash of clashes) likeness *= LEFT_BY[clash]
  if (a.isAhead !== b.isAhead) likeness *= LEFT_AHEAD
  if (countShared(a.speakers, b.speakers) > 0) likeness *= SAME_SPEAKER
  return { likeness: Math.min(1, likeness), clashes }
}

function findClashes(a: Assertion, b: Assertion, days: number, quantities: number): Clash[] {
  const bothHave = (one: { readonly size: number }, other: { readonly size: number }) => one.size > 0 && other.size > 0
  const clashes: Clash[] = []
  if (quantities < Math.min(a.quantities.size, b.quantities.size)) clashes.push('quantity')
  if (days === 0 && a.days.length > 0 && b.days.length > 0) clashes.push('day')
  if (a.isNegated !== b.isNegated) clashes.push('negation')
  if (bothHave(a.speakers, b.speakers) && countShared(a.speakers, b.speakers) === 0) clashes.push('speaker')
  if (namesOther(a, b) && namesOther(b, a)) clashes.push('name')
  return clashes
}

/** Whether `a` names somebody or some place that `b` does not. */
function namesOther(a: Assertion, b: Assertion): boolean {
  for (const term of a.terms) if (term.startsWith('@') && !b.terms.has(term)) return true
  return false
}

function weightOf({ terms, quantities, days }: Assertion, weigh: TermWeights): number {
  let sum = QUANTITY_WEIGHT * quantities.size + (days.length > 0 ? DAY_WEIGHT : 0)
  for (const term of terms) sum += weigh(term)
  return sum
}

/** The weight of what both have: each term once, a term with its like or with the heaviest of its kin that is left. */
function sharedTerms(a: Assertion, b: Assertion, weigh: TermWeights): number {
  let both = 0
  const alone: string[] = []
  for (const term of a.terms) {
    if (b.terms.has(term)) both += weigh(term)
    else alone.push(term)
  }
  const left = new Set([...b.terms].filter((term) => !a.terms.has(term)))
  for (const term of alone) {
    let best: string | null = null
    for (const other of left) if (areKin(term, other) && (!best || weigh(other) > weigh(best))) best = other
    if (!best) continue
    left.delete(best)
    both += KIN_WORTH * Math.min(weigh(term), weigh(best))
  }
  return both
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared
}

/** 1 where both name one day, week or month, a part of it where one of them names the week or month of the other, else 0. */
function sharedDays(a: Assertion, b: Assertion): number {
  let best = 0
  for (const one of a.days) {
    for (const other of b.days) {
      if (one.first === other.first && one.last === other.last) return 1
      if (one.first <= other.last && other.first <= one.last) best = WITHIN_WORTH
    }
  }
  return best
}
