import { textOf } from '../../text/span.ts'
import { cite } from '../citation.ts'
import { denyingOf, isDenial, isOneSide, pointsBack } from '../disputes/denial.ts'
import { dayOf } from '../disputes/find-concessions.ts'
import type { Quarrel } from '../disputes/quarrel.ts'
import type { Stance } from '../disputes/stance.ts'
import { topicOf } from '../disputes/topic.ts'
import { countShared, isSameMatter } from '../events/matter.ts'
import type { Cast } from '../people/find-people.ts'
import type { Development } from './development.ts'

/** A stance that answers a claim, on the day it was reported: it is so, it is not, or that is left open. */
interface Answer {
  readonly stance: Stance
  readonly says: 'yes' | 'no' | 'open'
  readonly at: string
}

// Content words that two answers must share to be about one claim, and the share of the longer one's that this must be. Set by
// reading what five public timelines (1,096 reports) gave: with the shorter one's, both changes that were found were none.
const FEWEST_SHARED = 2
const LEAST_SHARE = 0.5
// Answers of one holder that are looked back upon, so that work stays in proportion to their number.
const REACH = 150

/**
 * How positions changed: who denied a claim and owns to it on a later day, or the other way round, or answers what they had
 * left open. Only answers count: who says something else than they denied has not turned.
 */
export function positionSteps(stances: readonly Stance[], quarrels: readonly Quarrel[], cast: Cast): Development[] {
  const turned = quarrels.flatMap((quarrel) => turnOf(quarrel, cast))
  const isTold = ({ to }: Development): boolean =>
    turned.some((step) => step.to.article === to.article && step.to.start === to.start)
  return [...turned, ...answerSteps(stances, cast).filter((step) => !isTold(step))]
}

/** Who denied in a quarrel and owns to it on a later day: from their plainest denial to the first time they do. */
function turnOf({ denials, concessions }: Quarrel, cast: Cast): Development[] {
  for (const stance of concessions) {
    const at = dayOf(stance)
    const before = denials.flatMap((denial) => {
      const day = dayOf(denial)
      return at && day && day < at && denyingOf(denial) && isOneSide(denial, stance)
        ? [{ stance: denial, at: day }]
        : []
    })
    const plainest = before.sort((a, b) => plainness(b.stance, stance) - plainness(a.stance, stance))[0]
    if (!at || !plainest) continue
    const holder = stance.shownAs[0] ?? stance.by
    return [tell(holder, { ...plainest, says: 'no' }, { stance, says: 'yes', at }, cast)]
  }
  return []
}

/** One's own denial in so many words tells most of what has turned. */
function plainness(denial: Stance, turned: Stance): number {
  const isOwn = countShared(denial.holders, turned.holders) > 0
  return (isOwn ? 1 : 0) + (isDenial(denial) && !pointsBack({ stance: denial, how: 'word', isBacked: false }) ? 2 : 0)
}

function answerSteps(stances: readonly Stance[], cast: Cast): Development[] {
  const answers = stances.flatMap(answerOf).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const byHolder = new Map<string, Answer[]>()
  const steps: Development[] = []
  for (const now of answers) {
    for (const holder of now.stance.shownAs) {
      const earlier = byHolder.get(holder) ?? []
      const before = earlier.slice(-REACH).findLast((other) => other.at < now.at && isOneClaim(other, now))
      if (before && before.says !== now.says) steps.push(tell(holder, before, now, cast))
      if (earlier.length === 0) byHolder.set(holder, earlier)
      earlier.push(now)
    }
  }
  return steps
}

function answerOf(stance: Stance): Answer[] {
  const at = stance.report.article.published?.value.slice(0, 10)
  if (!at) return []
  if (isDenial(stance)) return [{ stance, says: 'no', at }]
  if (stance.attitude !== 'confirms') return []
  return [{ stance, says: stance.negated ? 'open' : 'yes', at }]
}

function isOneClaim({ stance: a }: Answer, { stance: b }: Answer): boolean {
  const shared = countShared(a.about.stems, b.about.stems)
  const longer = Math.max(a.about.stems.size, b.about.stems.size)
  return isSameMatter(a.about, b.about) && shared >= FEWEST_SHARED && shared >= LEAST_SHARE * longer
}

function tell(holder: string, before: Answer, now: Answer, cast: Cast): Development {
  const { report, content } = before.stance
  const name = cast.people.find(({ id }) => id === holder)?.name ?? holder
  const topic = topicOf(textOf(report.article.text, content))
  return {
    kind: 'position',
    of: `${name} on “${topic}”`,
    at: now.at,
    what: `${told(before)} → ${told(now)}`,
    from: cite(report.article, before.stance.sentence),
    to: cite(now.stance.report.article, now.stance.sentence),
  }
}

function told({ stance }: Answer): string {
  return `“${stance.position.replace(/\s+/g, ' ')}”`
}
