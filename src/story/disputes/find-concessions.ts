import type { TermWeights } from '../claims/weigh-terms.ts'
import { isAbout } from './answers.ts'
import { denyingOf, isOneSide, wordsOf } from './denial.ts'
import { nearStances } from './near-stances.ts'
import type { Quarrel } from './quarrel.ts'
import { sharedWords } from './shared-words.ts'
import type { Stance } from './stance.ts'
import { NOTHING_LIKE_IT } from './words/english.ts'

/** The least share of what was denied, or claimed, that must be owned to. Who says "confirmed" or "admitted" needs less. Tuned on fixtures/disputes/tuned. */
const LEAST_COVER = { confirms: 0.35, says: 0.5 } as const
const FEWEST_WORDS = 2

/** Where they who deny own to it on a later day, or they of whom it is claimed confirm it: in the order of the story. */
export function findConcessions(
  { claims, denials }: Pick<Quarrel, 'claims' | 'denials'>,
  stances: readonly Stance[],
  weigh: TermWeights,
): Stance[] {
  const own = denials.filter((denial) => denyingOf(denial) !== null)
  const last = claims.at(-1)
  const later = new Set([...own, ...(last ? [last] : [])].flatMap((stance) => nearStances(stances, stance)))
  return [...later]
    .filter((stance) => isYes(stance) && !claims.includes(stance) && !denials.includes(stance))
    .filter((stance) => isOwned(stance, claims, own, weigh))
    .sort((a, b) => a.order - b.order)
}

/** The day a stance was reported. */
export function dayOf({ report }: Stance): string | null {
  return report.article.published?.value.slice(0, 10) ?? null
}

/** Whether a stance says that something is so. */
function isYes(stance: Stance): boolean {
  const { attitude, negated, asserts } = stance
  return (
    (attitude === 'confirms' || attitude === 'says') && !negated && !asserts.isNegated && denyingOf(stance) === null
  )
}

function isOwned(stance: Stance, claims: readonly Stance[], denials: readonly Stance[], weigh: TermWeights): boolean {
  const day = dayOf(stance)
  if (!day) return false
  const least = stance.attitude === 'confirms' ? LEAST_COVER.confirms : LEAST_COVER.says
  const says = (other: Stance): boolean => {
    if (stance.asserts.isAhead && !other.asserts.isAhead) return false
    const { cover, words, names } = sharedWords(other.asserts, stance.asserts, weigh)
    return (
      cover >= least && (words >= FEWEST_WORDS || (stance.attitude === 'confirms' && words + names >= FEWEST_WORDS))
    )
  }
  const denied = denials.filter((denial) => isOneSide(denial, stance) && isBefore(denial, day))
  if (denied.length > 0)
    return [...denied, ...claims].some(says) || denied.some((denial) => hasAfterAll(stance, denial))
  return (
    stance.attitude === 'confirms' &&
    claims.some((claim) => isAbout(claim, stance) && isBefore(claim, day) && says(claim))
  )
}

function isBefore(stance: Stance, day: string): boolean {
  const at = dayOf(stance)
  return at !== null && at < day
}

/** "The board has received no offer" and later "it would recommend the offer": the thing that was not is there. */
function hasAfterAll(stance: Stance, denial: Stance): boolean {
  const thing = NOTHING_LIKE_IT.exec(wordsOf(denial))?.[1]
  return thing !== undefined && new RegExp(`\\bthe ${thing}\\b`, 'iu').test(wordsOf(stance))
}
