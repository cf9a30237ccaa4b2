import type { Attitude, Statement } from '../../language/reading.ts'
import { stem } from '../../text/stem.ts'
import { STOPWORDS } from '../../text/words/stopwords.ts'
import { readWords } from '../../text/words.ts'
import { rarity } from '../grouping/background.ts'
import { NEGATIONS, PLAIN_NEGATIONS } from './words/english.ts'

/** What is claimed, made comparable. */
export interface Claim {
  /** The stems of its content words. */
  readonly stems: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** TIMEX3 values of the times it names. */
  readonly times: readonly string[]
  /** The stems that a "not" before them turns. */
  readonly negated: ReadonlySet<string>
  /** Whether the whole is turned: "did not say that". */
  readonly turned: boolean
  readonly stance: Stance
}

/** What the speaker does with the claim; sayings of two stances are seldom one. */
type Stance = 'asserts' | 'denies' | 'wants' | 'intends'

const STANCES: Record<Attitude, Stance> = {
  says: 'asserts',
  confirms: 'asserts',
  accuses: 'asserts',
  believes: 'asserts',
  fears: 'asserts',
  warns: 'asserts',
  denies: 'denies',
  asks: 'wants',
  wants: 'wants',
  demands: 'wants',
  plans: 'intends',
  promises: 'intends',
}

/** Reads what can be compared out of a content; a "not" of its cue ("has not said that") turns it as well. */
export function readClaim(
  text: string,
  { attitude, negated: isNegated }: Pick<Statement, 'attitude' | 'negated'>,
  cue: string,
  times: readonly string[],
): Claim {
  const stems = new Set<string>()
  const numbers = new Set<string>()
  const negated = new Set<string>()
  let scope = 0
  for (const word of readWords(text).spelt) {
    if (NEGATIONS.has(word)) scope = NEGATION_SCOPE
    else if (/\d/.test(word)) numbers.add(word)
    else if (!STOPWORDS.has(word)) {
      stems.add(stem(word))
      if (scope-- > 0) negated.add(stem(word))
    }
  }
  const turned = isNegated || readWords(cue).spelt.some((word) => PLAIN_NEGATIONS.has(word))
  return { stems, numbers, times, negated, turned, stance: STANCES[attitude] }
}

/** Content words after a "not" that it turns: "will never meet the rebels". */
const NEGATION_SCOPE = 2

/** How alike two claims are: the weight of the stems they share, over that of both (Dice) and of the lighter one. */
export interface Likeness {
  readonly dice: number
  readonly contained: number
  /** Stems that both have. */
  readonly shared: number
}

/** Compares two claims; rare stems of the news weigh more (see grouping/background). */
export function compareClaims(a: Claim, b: Claim): Likeness {
  let both = 0
  let shared = 0
  for (const word of a.stems) {
    if (!b.stems.has(word)) continue
    both += weightOf(word)
    shared++
  }
  if (both === 0) return { dice: 0, contained: 0, shared: 0 }
  const [left, right] = [totalOf(a), totalOf(b)]
  return { dice: (2 * both) / (left + right), contained: both / Math.min(left, right), shared }
}

/** Whether figures and denials allow that both say the same: neither has a number the other contradicts. */
export function agree(a: Claim, b: Claim): boolean {
  if ((a.stance === 'denies') !== (b.stance === 'denies')) return false
  if (a.turned !== b.turned || contradict(a, b) || contradict(b, a)) return false
  // "next week" and "on Tuesday" are two announcements, even of one meeting.
  if (a.times.length > 0 && b.times.length > 0 && !a.times.some((time) => b.times.includes(time))) return false
  if (a.numbers.size === 0 || b.numbers.size === 0) return true
  const [few, many] = a.numbers.size <= b.numbers.size ? [a.numbers, b.numbers] : [b.numbers, a.numbers]
  return [...few].every((number) => many.has(number))
}

/** Whether a word that one turns stands plain in the other. */
function contradict(a: Claim, b: Claim): boolean {
  for (const word of a.negated) if (b.stems.has(word) && !b.negated.has(word)) return true
  return false
}

function weightOf(word: string): number {
  return rarity(word, 0, 0)
}

const totals = new WeakMap<Claim, number>()

function totalOf(claim: Claim): number {
  const known = totals.get(claim)
  if (known !== undefined) return known
  let sum = 0
  for (const word of claim.stems) sum += weightOf(word)
  totals.set(claim, sum)
  return sum
}
