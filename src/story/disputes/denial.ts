import { textOf } from '../../text/span.ts'
import { countShared } from '../events/matter.ts'
import type { Stance } from './stance.ts'
import { DENIES, IS_NOT_SO, NOTHING_BUT, POINTS_BACK, SCORNS, TURNS_DOWN, WITHHOLDS } from './words/english.ts'

/**
 * How a stance denies: by a word for it ("denied that …"), by what it calls the other's claim ("pure invention"), by saying
 * that something is not so ("it was not in talks"), or that only something else is ("only rubber bullets were used").
 */
export type Denying = 'word' | 'scorn' | 'not so' | 'nothing but'

/** A stance that denies. */
export interface Denial {
  readonly stance: Stance
  readonly how: Denying
  /** Whether the same side denies in so many words right beside it. */
  readonly isBacked: boolean
}

// Sentences between two denials of one side that are one answer: "rejected the criticism. 'No remedies were demanded,' she said."
const IN_ONE_BREATH = 1

/** The denials among a story's stances, in their order. */
export function findDenials(stances: readonly Stance[]): Denial[] {
  const found = stances.flatMap((stance) => {
    const how = denyingOf(stance)
    return how ? [{ stance, how }] : []
  })
  return found.map((denial, i) => {
    const beside = [found[i - 1], found[i + 1]].filter((other) => other !== undefined)
    const isBacked = beside.some(
      (other) => isPlain(other) && isOneSide(other.stance, denial.stance) && isInOneBreath(other.stance, denial.stance),
    )
    return { ...denial, isBacked }
  })
}

/** Whether a denial is one in so many words: it says of a claim that it is not true. */
export function isPlain({ how }: Pick<Denial, 'how'>): boolean {
  return how === 'word' || how === 'scorn'
}

/** Whether two stances stand in one sentence, or in two that follow one another. */
export function isInOneBreath(a: Stance, b: Stance): boolean {
  return a.report === b.report && Math.abs(a.index - b.index) <= IN_ONE_BREATH
}

/** Whether two stances are one side's. */
export function isOneSide(a: Stance, b: Stance): boolean {
  return countShared(a.voices, b.voices) > 0
}

/** How a stance denies a claim; null where it does not. */
export function denyingOf(stance: Stance): Denying | null {
  if (isDenial(stance)) return 'word'
  const { attitude, negated, position } = stance
  if (negated || !SAYING.has(attitude)) return null
  if (SCORNS.test(position)) return 'scorn'
  const said = wordsOf(stance)
  if (IS_NOT_SO.test(said)) return 'not so'
  return NOTHING_BUT.test(said) ? 'nothing but' : null
}

const SAYING: ReadonlySet<string> = new Set(['says', 'confirms', 'believes'])

/** Whether a stance denies a claim in so many words, and does not withhold a thing or turn one down. */
export function isDenial({ attitude, negated, position }: Stance): boolean {
  if (attitude !== 'denies' || negated || !DENIES.test(position)) return false
  return !WITHHOLDS.test(position) && !TURNS_DOWN.test(position)
}

/** Whether a denial names what it denies only by pointing back to it: "the accusation", "the figure". */
export function pointsBack({ stance, how }: Denial): boolean {
  return how === 'scorn' || POINTS_BACK.test(textOf(stance.report.article.text, stance.content))
}

/** What is said, without its quotation marks. */
export function wordsOf({ report, content }: Stance): string {
  return textOf(report.article.text, content)
    .replace(/^["“”'‘’«»\s]+/, '')
    .replace(/\s+/g, ' ')
}
