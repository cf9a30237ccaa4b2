import { textOf } from '../../text/span.ts'
import { stem } from '../../text/stem.ts'
import { readWords } from '../../text/words.ts'
import type { TermWeights } from '../claims/weigh-terms.ts'
import { hasVerb } from '../events/clause.ts'
import { countShared, isSameDeed } from '../events/matter.ts'
import { type Denial, isOneSide, wordsOf } from './denial.ts'
import { sharedWords } from './shared-words.ts'
import type { Stance } from './stance.ts'
import {
  CHARGE_NOUN,
  FIGURE_NOUN,
  NO_SUCH,
  NOT_TO,
  OF_ONESELF,
  OTHERS_CLAIM,
  PRONOUN,
  SEVERAL,
} from './words/english.ts'

// What people do who hold something against somebody.
const CHARGES: ReadonlySet<string> = new Set(['accuses', 'fears', 'warns', 'believes', 'says', 'confirms'])
// Sentences back to look for what "the accusation" points to, and within which another's answer is to what was just said.
const REACH = 2

/** The least share of what is denied that a claim must say to be what is denied. Tuned on fixtures/disputes/tuned, and read on public event stories. */
const LEAST_COVER = 0.4
// The same where the denial says itself that others claim it ("denied reports that …"), and the claim stands right beside it.
const LEAST_COVER_TOLD = 0.2
// The same where who denies only says that something is not so: its words must then be those of the claim.
const LEAST_COVER_UNSAID = 0.5

/** Whether somebody holds something that another can deny. */
export function isClaim({ attitude, negated, report, content, about, by, holders, subject }: Stance): boolean {
  // A content that is only a name claims nothing, unless it is blamed; and of "who" and "she" nobody knows who it is.
  const isBlamed = attitude === 'accuses' && subject !== null
  if (!CHARGES.has(attitude) || negated || (about.stems.size === 0 && !isBlamed)) return false
  if (holders.size === 0 && PRONOUN.test(by)) return false
  const words = textOf(report.article.text, content)
  // "promised Norvia's government": who only says somebody's name says nothing of them.
  if (attitude === 'says' && !hasVerb(words)) return false
  // "warned Moscow not to invade" tells it what to do; it does not say that it does.
  return !NOT_TO.test(words)
}

/** Whether a denial denies a claim by its words. A false dispute is worse than a missed one. */
export function isDenied(claim: Stance, denial: Denial, weigh: TermWeights): boolean {
  const { stance, how } = denial
  if (how === 'nothing but' || isOneSide(claim, stance)) return false
  if (how === 'word' && isLaidOn(claim, stance)) return true
  if (isBlamedFor(claim, stance)) return true
  // What somebody says may come is no charge, unless it is what they hold that the other plans.
  if ((claim.asserts.isNegated && !denial.isBacked) || (claim.asserts.isAhead && !stance.asserts.isAhead)) return false
  return how === 'not so' ? isTurnedDown(claim, denial, weigh) : isTakenUp(claim, stance, weigh)
}

/** Whether a denial in so many words takes up those of a claim: about who denies it, said right beside it, or an accusation. */
function isTakenUp(claim: Stance, denial: Stance, weigh: TermWeights): boolean {
  const isNear = claim.report === denial.report && Math.abs(claim.index - denial.index) <= REACH
  const isCharge = claim.attitude === 'accuses' && CHARGE_NOUN.test(wordsOf(denial))
  if (!isNear && !isCharge && (claim.asserts.isAhead || !isAbout(claim, denial))) return false
  const { cover, words } = sharedWords(denial.asserts, claim.asserts, weigh)
  if (isNear && cover >= LEAST_COVER_TOLD && OTHERS_CLAIM.test(wordsOf(denial))) return true
  return isCharge ? words >= 2 : words >= (isNear ? 1 : 2) && cover >= LEAST_COVER
}

/**
 * Whether somebody who only says that something is not so answers a claim: that they did it ("it was not in talks"), or one
 * made right before, of which nearly every word is taken up ("no such call had taken place"), or with a denial in so many words
 * beside it ("rejected the criticism. 'No remedies were demanded,' she said").
 */
function isTurnedDown(claim: Stance, { stance, isBacked }: Denial, weigh: TermWeights): boolean {
  const said = wordsOf(stance)
  const isOwnDeed = OF_ONESELF.test(said) && isAbout(claim, stance)
  const isAnswer = isBacked ? standsBefore(claim, stance, Infinity) : standsBefore(claim, stance, REACH)
  if (!isOwnDeed && !isAnswer) return false
  const { cover, words, names } = sharedWords(stance.asserts, claim.asserts, weigh)
  if (isAnswer && NO_SUCH.test(said)) return words >= 1
  if (cover < LEAST_COVER_UNSAID) return false
  if (isOwnDeed && words >= 1 && names >= 1) return true
  return words >= 2 && (isBacked ? isAnswer : standsBefore(claim, stance, 1))
}

/** Whether a claim names those whose stance another is. */
export function isAbout({ asserts }: Stance, { voices }: Stance): boolean {
  return [...voices].some((voice) =>
    voice.startsWith('“')
      ? readWords(voice).spelt.every((word) => asserts.terms.has(stem(word)))
      : asserts.terms.has(`@${voice}`),
  )
}

/** Whether a claim says of who denies it that they did a deed of the kind that they deny. */
function isLaidOn(claim: Stance, denial: Stance): boolean {
  if (claim.subject === null || !denial.holders.has(claim.subject)) return false
  // To say something of somebody is no charge; it is one where the denial takes up its words.
  const words = claim.attitude === 'says' ? countShared(claim.about.stems, denial.about.stems) : 1
  return words > 0 && isSameDeed(claim.about, denial.about)
}

/** "blamed the group", right beside its word that it had nothing to do with it: what for is told around both. */
function isBlamedFor(claim: Stance, denial: Stance): boolean {
  if (claim.attitude !== 'accuses' || claim.subject === null || claim.about.stems.size > 1) return false
  const isNear = claim.report === denial.report && Math.abs(claim.index - denial.index) <= REACH
  return isNear && denial.holders.has(claim.subject)
}

/**
 * The claims that "the accusation", "the report" or "the figure" means: the nearest before it of another side, of its kind where
 * there is one; of several ("the allegations") all that are laid on who denies them.
 */
export function meantBy(denial: Stance, before: readonly Stance[]): Stance[] {
  const near = before
    .filter((claim) => standsBefore(claim, denial, REACH) && !isOneSide(claim, denial))
    .sort((a, b) => b.index - a.index || b.content.start - a.content.start)
  const noun = wordsOf(denial)
  const laid = near.filter(({ subject }) => subject !== null && denial.holders.has(subject))
  if (SEVERAL.test(noun) && laid.length > 0) return laid
  const fitting = CHARGE_NOUN.test(noun)
    ? near.find(({ attitude }) => attitude === 'accuses')
    : FIGURE_NOUN.test(noun)
      ? near.find(({ asserts }) => asserts.quantities.size > 0)
      : null
  const own = near.find((claim) => isAbout(claim, denial))
  const last = near.find(({ index }) => denial.index - index <= 1)
  return [fitting ?? own ?? last ?? []].flat()
}

/** Whether a claim stands before its denial in the same report, by at most so many sentences. */
function standsBefore(claim: Stance, denial: Stance, reach: number): boolean {
  if (claim.report !== denial.report || denial.index - claim.index > reach) return false
  return claim.content.start < denial.content.start
}
