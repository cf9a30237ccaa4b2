import { type Assertion, readAssertion } from '../claims/assertion.ts'
import { type Comparison, compareAssertions } from '../claims/compare-assertions.ts'
import { familiesOf } from '../claims/kinship.ts'
import { type TermWeights, weighTerms } from '../claims/weigh-terms.ts'
import type { Cast } from '../people/find-people.ts'
import type { EventMention } from './event-mention.ts'
import type { StoryEvent } from './story-event.ts'

/** Compares events by what the sentences that tell them assert. */
export interface Retellings {
  /** The two mentions that are most alike, of the first of each event. */
  compare(a: StoryEvent, b: StoryEvent): Comparison
  /** What two events must share to be compared at all: terms, and families of words. */
  keysOf(event: StoryEvent): ReadonlySet<string>
}

// Mentions of an event that are read: the first tell what it is.
const MOST_READ = 4

/** Opens the comparison for all mentions of a story; a sentence is read when it is first asked for. */
export function openRetellings(mentions: readonly EventMention[], cast: Cast): Retellings {
  const read = new Map<EventMention, Assertion>()
  const assertionOf = (mention: EventMention): Assertion => {
    const known = read.get(mention) ?? readAssertion(mention.report, [mention.shown], cast)
    read.set(mention, known)
    return known
  }
  let weights: TermWeights | null = null
  const weigh = (term: string): number => {
    weights ??= weighTerms(mentions.map(assertionOf))
    return weights(term)
  }
  const assertionsOf = ({ mentions }: StoryEvent): Assertion[] => mentions.slice(0, MOST_READ).map(assertionOf)
  return {
    compare(a, b) {
      const pairs = assertionsOf(a).flatMap((one) =>
        assertionsOf(b).map((other) => compareAssertions(one, other, weigh)),
      )
      return pairs.reduce((best, pair) => (pair.likeness > best.likeness ? pair : best))
    },
    keysOf(event) {
      const terms = assertionsOf(event).flatMap((assertion) => [...assertion.terms])
      return new Set([...terms, ...terms.flatMap((term) => familiesOf(term).map((family) => `#${family}`))])
    },
  }
}
