import { textOf } from '../../text/span.ts'
import { cite } from '../citation.ts'
import { countShared, isSameMatter } from '../events/matter.ts'
import type { Dispute } from './dispute.ts'
import { nearStances } from './near-stances.ts'
import type { Stance } from './stance.ts'
import { topicOf } from './topic.ts'

// Attitudes that all say of a matter that it is so; "have not worried" contradicts "fears" and "accuse" alike.
const HOLDS: ReadonlySet<string> = new Set(['says', 'accuses', 'fears', 'warns', 'believes', 'confirms'])
// Those of them that are turned by a "not": who has "not feared" does not fear, but who has not said or confirmed a thing,
// or cannot, has left it open.
const TURNED: ReadonlySet<string> = new Set(['accuses', 'fears', 'warns', 'believes'])
// Content words of a claim below which "can't be called terrorists" contradicts nothing.
// From 1 to 5 nothing else is found in 383 public event reports and two timelines' 361: only the tests' invented ones need it.
const FEWEST_FEATURES = 3
// Of the content words of the shorter passage, the share that the other must hold for the two to be one claim.
const LEAST_SHARE = 0.4
// Contradictions of one report that a record shows at most.
const MOST_SHOWN = 5

/**
 * Where one report says that somebody does not hold what another report says they hold. It stands in the sources so,
 * and is shown, not repaired: a translation or an edit may have turned it.
 */
export function findContradictions(stances: readonly Stance[]): Dispute[] {
  const holding = stances.filter(({ attitude, holders }) => HOLDS.has(attitude) && holders.size > 0)
  const byHolder = new Map<string, Stance[]>()
  for (const stance of holding) {
    if (stance.negated) continue
    for (const holder of stance.holders) {
      const known = byHolder.get(holder)
      if (known) known.push(stance)
      else byHolder.set(holder, [stance])
    }
  }
  return holding
    .filter((stance) => stance.negated && TURNED.has(stance.attitude) && featuresOf(stance).size >= FEWEST_FEATURES)
    .flatMap((stance) => {
      const against = [
        ...new Set([...stance.holders].flatMap((holder) => nearStances(byHolder.get(holder) ?? [], stance))),
      ].filter((other) => contradicts(stance, other))
      const told = [...new Map(against.map((other) => [`${other.report.article.id} ${other.index}`, other])).values()]
      return told.length > 0 ? [tell(stance, told.slice(0, MOST_SHOWN))] : []
    })
}

function contradicts(negated: Stance, other: Stance): boolean {
  if (negated.report === other.report || !isSameMatter(negated.about, other.about)) return false
  const a = featuresOf(negated)
  const b = featuresOf(other)
  const shared = countShared(a, b)
  return shared >= 2 && shared / Math.min(a.size, b.size) >= LEAST_SHARE
}

function featuresOf({ about }: Stance): Set<string> {
  return new Set([...about.people, ...about.stems, ...about.classes])
}

function tell(negated: Stance, against: readonly Stance[]): Dispute {
  const side = (stance: Stance) => ({
    position: textOf(stance.report.article.text, stance.sentence),
    by: stance.by,
    evidence: [cite(stance.report.article, stance.sentence)],
  })
  return {
    kind: 'statement',
    nature: 'contradiction',
    topic: topicOf(textOf(negated.report.article.text, negated.content)),
    sides: [side(negated), ...against.map(side)],
  }
}
