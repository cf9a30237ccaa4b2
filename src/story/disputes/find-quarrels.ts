import { type TermWeights, weighTerms } from '../claims/weigh-terms.ts'
import { countShared } from '../events/matter.ts'
import { isClaim, isDenied, meantBy } from './answers.ts'
import { type Denial, findDenials, isInOneBreath, isOneSide, isPlain, pointsBack } from './denial.ts'
import { findConcessions } from './find-concessions.ts'
import { nearStances } from './near-stances.ts'
import type { Quarrel } from './quarrel.ts'
import { sharedWords } from './shared-words.ts'
import type { Stance } from './stance.ts'

interface Answered {
  readonly denial: Denial
  readonly claims: ReadonlySet<Stance>
}

// The share of one denial that another of the same side must say, both ways, to deny the same. Tuned on fixtures/disputes/tuned.
const SAME_DENIAL = 0.6

/**
 * The matters that a story's sources quarrel about: each denial that finds a claim, with all that deny or assert the same; and
 * each that is owned to on a later day, though no report tells who claimed it.
 */
export function findQuarrels(stances: readonly Stance[]): Quarrel[] {
  const weigh = weighTerms(stances.map(({ asserts }) => asserts))
  const denials = findDenials(stances)
  const denying = new Set(denials.map(({ stance }) => stance))
  const claims = stances.filter((stance) => isClaim(stance) && !denying.has(stance))
  const answered = denials.map((denial) => {
    const near = nearStances(claims, denial.stance)
    const denied = pointsBack(denial)
      ? meantBy(denial.stance, near)
      : near.filter((claim) => isDenied(claim, denial, weigh))
    return { denial, claims: new Set(denied.length > 0 ? denied : answeredBy(denial, near)) }
  })
  const told = answered.filter(
    (one, i) => isTold(one) || [answered[i - 1], answered[i + 1]].some((other) => isAlso(one, other)),
  )
  return joinAnswers(told, weigh)
    .map((group) => ({
      claims: inOrder(group.flatMap((one) => [...one.claims])),
      denials: inOrder(group.flatMap(({ denial }) => [denial.stance, ...quotedWith(denial, stances)])),
    }))
    .map((quarrel) => ({ ...quarrel, concessions: findConcessions(quarrel, stances, weigh) }))
    .filter(({ claims, concessions }) => claims.length > 0 || concessions.length > 0)
}

/**
 * What a denial in so many words answers that takes up none of its words: another's claim right before it in its paragraph
 * ("The mayor said shelters had room for only 60,000. The ministry denied there was a shortage.").
 */
function answeredBy({ stance, how }: Denial, claims: readonly Stance[]): Stance[] {
  if (how !== 'word') return []
  const before = claims.findLast(({ report, index }) => report === stance.report && index === stance.index - 1)
  if (!before || isOneSide(before, stance) || before.asserts.isAhead) return []
  const between = stance.report.article.text.slice(before.sentence.end, stance.sentence.start)
  return between.includes('\n') ? [] : [before]
}

/** Whether a denial finds a claim, or says of one in so many words that it is not true. */
function isTold({ denial, claims }: Answered): boolean {
  return claims.size > 0 || isPlain(denial) || denial.isBacked
}

/** Whether a denial goes on in the breath of another that finds a claim: "it was not in talks. 'We have received no offer,' it said." */
function isAlso({ denial }: Answered, other: Answered | undefined): boolean {
  if (!other || other.claims.size === 0) return false
  return isInOneBreath(denial.stance, other.denial.stance) && isOneSide(denial.stance, other.denial.stance)
}

/** What the one who denies in so many words is quoted with right after it. */
function quotedWith(denial: Denial, stances: readonly Stance[]): Stance[] {
  const { stance } = denial
  const next = stances[stance.order + 1]
  if (!isPlain(denial) || !next?.quoted || next.report !== stance.report || next.index !== stance.index + 1) return []
  return isOneSide(next, stance) ? [next] : []
}

/** Joins the denials that are about one matter: of one claim, in one breath, or by one side in the same words. */
function joinAnswers(answered: readonly Answered[], weigh: TermWeights): Answered[][] {
  const groups: Answered[][] = []
  for (const next of answered) {
    const own = groups.filter((group) => group.some((other) => isOneMatter(other, next, weigh)))
    for (const group of own) groups.splice(groups.indexOf(group), 1)
    groups.push([...own.flat(), next])
  }
  return groups
}

function isOneMatter(a: Answered, b: Answered, weigh: TermWeights): boolean {
  for (const claim of a.claims) if (b.claims.has(claim)) return true
  const [one, other] = [a.denial.stance, b.denial.stance]
  if (!isOneSide(one, other)) return false
  if (isInOneBreath(one, other)) return goesOn(a, b, weigh) || goesOn(b, a, weigh)
  if (a.denial.how === 'not so' || b.denial.how === 'not so') return false
  if (countShared(kindsOf(a), kindsOf(b)) > 0) return true
  const left = sharedWords(one.asserts, other.asserts, weigh)
  const right = sharedWords(other.asserts, one.asserts, weigh)
  return left.words >= 2 && left.cover >= SAME_DENIAL && right.cover >= SAME_DENIAL
}

/** Whether a denial that finds no claim itself goes on with another: in so many words, quoted, or in words of its claims. */
function goesOn({ denial, claims }: Answered, other: Answered, weigh: TermWeights): boolean {
  if (claims.size > 0) return false
  if (isPlain(denial) || denial.how === 'nothing but' || denial.stance.quoted) return true
  return [...other.claims].some((claim) => sharedWords(denial.stance.asserts, claim.asserts, weigh).words > 0)
}

function kindsOf({ claims }: Answered): Set<string> {
  return new Set([...claims].flatMap(({ about }) => [...about.classes]))
}

function inOrder(stances: readonly Stance[]): Stance[] {
  return [...new Set(stances)].sort((a, b) => a.order - b.order)
}
