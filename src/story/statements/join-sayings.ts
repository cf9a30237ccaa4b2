import { type Clash, compareAssertions } from '../claims/compare-assertions.ts'
import { familiesOf } from '../claims/kinship.ts'
import { type TermWeights, weighTerms } from '../claims/weigh-terms.ts'
import { canBeOneDay } from '../said-day.ts'
import { agree, compareClaims } from './claim.ts'
import type { Saying } from './saying.ts'

/**
 * Likeness from which two sayings of one speaker are one statement, and the stems they must share. Indirect speech is
 * reworded freely and must share more; a quotation is recognised by its words alone. Set by reading the 200 likest pairs
 * of stories/events, in which about one pair in thirty above these bounds was two statements.
 */
const LEAST_DICE = 0.6
const LEAST_DICE_QUOTED = 0.5
const FEWEST_SHARED = 4
const FEWEST_SHARED_QUOTED = 3
/** A short wording of a longer statement: this much of the shorter in the longer, of at least so many stems. */
const LEAST_CONTAINED = 0.85
const FEWEST_CONTAINED = 5
/** The same quotation whoever "he" is, and however long ago: nearly all of the shorter in the longer. */
const VERBATIM = 0.9
const FEWEST_VERBATIM = 6
/** Stances differ in what looks like one statement only where the words hardly do. */
const NEARLY_SAME = 0.85
const FEWEST_NEARLY_SAME = 5
const WORD_FOR_WORD = 0.99
/**
 * Likeness (see claims/compare-assertions) from which one speaker says the same in other words, and what two that both accuse,
 * deny or promise have more of it. Set on fixtures/claims/tuned; of the pairs of stories/events that it joins about one in
 * twenty was read as two statements.
 */
const LEAST_LIKENESS = 0.48
const SAME_ATTITUDE = 1.1
/** Likeness from which two sayings of one speaker are one that share a telling number and its time, and in nothing clash. Set on fixtures/claims/tuned. */
const LEAST_WITH_NUMBER = 0.3
/** Likeness from which two are one whose speakers have one office, and perhaps two names for it ("the prosecution", "prosecutors"). */
const LEAST_OF_OFFICE = 0.6
/** Clashes that keep two sayings apart; a name that only one of them has is weighed, and keeps nothing apart. */
const KEPT_APART_BY: readonly Clash[] = ['quantity', 'day', 'negation', 'speaker']
/** Days between two reports beyond which alike words were said on another occasion, unless quoted word for word. */
const MOST_DAYS_APART = 4

/** Groups the sayings that are one statement, each with the first group whose every member it can be, and is not kept apart from. */
export function joinSayings(
  sayings: readonly Saying[],
  areApart: (a: Saying, b: Saying) => boolean = () => false,
): Saying[][] {
  const groups: Saying[][] = []
  const weigh = weighTerms(sayings.map(({ assertion }) => assertion))
  const byStem = new Map<string, Set<number>>()
  for (const saying of sayings) {
    const candidates = candidatesOf(saying, byStem)
    const index =
      candidates.find((i) =>
        groups[i]!.every((member) => isSame(member, saying, weigh) && !areApart(member, saying)),
      ) ?? groups.length
    if (index === groups.length) groups.push([])
    groups[index]!.push(saying)
    for (const stem of keysOf(saying)) {
      const found = byStem.get(stem)
      if (found) found.add(index)
      else byStem.set(stem, new Set([index]))
    }
  }
  return groups
}

/** Groups that share a speaker and some of its rarer stems with a saying, in the order they were made. */
function candidatesOf(saying: Saying, byStem: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const hits = new Map<number, number>()
  for (const key of keysOf(saying)) {
    const found = byStem.get(key)
    if (!found || found.size > MOST_CARRIERS) continue
    for (const index of found) hits.set(index, (hits.get(index) ?? 0) + 1)
  }
  return [...hits.keys()].filter((index) => hits.get(index)! >= FEWEST_HITS).sort((a, b) => a - b)
}

/** Groups with a stem beyond which it finds nothing ("said", "people"), and the rarer stems that a pair must share. */
const MOST_CARRIERS = 300
const FEWEST_HITS = 2

/** Stems, names, families of words and numbers, by speaker. A quotation by "he" may be anybody's; it is looked for among all quotations. */
function keysOf({ speaker, claim, statement, assertion: { terms, quantities } }: Saying): string[] {
  const stems = [...claim.stems]
  const families = new Set([...terms].flatMap(familiesOf))
  const about = new Set([...stems, ...terms, ...[...quantities, ...families].map((key) => `#${key}`)])
  const own = [...about].map((key) => `${speaker.key ?? ''}\0${key}`)
  const byOffice = speaker.office ? [...about].map((key) => `~${speaker.office!.slice(0, OFFICE_LETTERS)}\0${key}`) : []
  return [...own, ...byOffice, ...(statement.kind === 'indirect' ? [] : stems.map((stem) => `"\0${stem}`))]
}

/** Letters that the nouns of one office share at their beginning: "prosecu-tion", "prosecu-tors". */
const OFFICE_LETTERS = 6

/** Whether two speakers may be one under two names: of one office, and neither a body that the other is not. */
function haveOneOffice({ speaker: a }: Saying, { speaker: b }: Saying): boolean {
  if (!a.office || !b.office || (a.id && b.id) || a.key === b.key) return false
  return a.office.slice(0, OFFICE_LETTERS) === b.office.slice(0, OFFICE_LETTERS)
}

/** Whether two sayings are one statement. */
function isSame(a: Saying, b: Saying, weigh: TermWeights): boolean {
  if (haveOneOffice(a, b) && agree(a.claim, b.claim) && a.claim.stance === b.claim.stance && isTimely(a, b)) {
    const { likeness, clashes } = compareAssertions(a.assertion, b.assertion, weigh)
    if (likeness >= LEAST_OF_OFFICE && clashes.every((clash) => clash === 'speaker')) return true
  }
  if (a.speaker.key && b.speaker.key && a.speaker.key !== b.speaker.key) return false
  if (!canBeOneDay(a.said, b.said) || !agree(a.claim, b.claim)) return false
  // A copy, however short.
  if (a.text === b.text && a.speaker.key === b.speaker.key && a.speaker.by === b.speaker.by) return true
  const { dice, contained, shared } = compareClaims(a.claim, b.claim)
  const quoted = a.statement.kind !== 'indirect' && b.statement.kind !== 'indirect'
  if (quoted && contained >= VERBATIM && shared >= FEWEST_VERBATIM) return true
  if (a.speaker.key !== b.speaker.key) return false
  if (dice >= NEARLY_SAME && shared >= FEWEST_NEARLY_SAME) return true
  // Copied word for word, however short.
  if (dice > WORD_FOR_WORD && shared >= FEWEST_SHARED_QUOTED) return true
  if (a.speaker.key === null || a.claim.stance !== b.claim.stance || !isTimely(a, b)) return false
  if (quoted && dice >= LEAST_DICE_QUOTED && shared >= FEWEST_SHARED_QUOTED) return true
  if (dice >= LEAST_DICE && shared >= FEWEST_SHARED) return true
  if (contained >= LEAST_CONTAINED && shared >= FEWEST_CONTAINED) return true
  return isReworded(a, b, weigh)
}

/** Whether two sayings of one speaker say the same in other words, as far as figures, days and what is denied allow. */
function isReworded(a: Saying, b: Saying, weigh: TermWeights): boolean {
  const { likeness, clashes } = compareAssertions(a.assertion, b.assertion, weigh)
  if (clashes.some((clash) => KEPT_APART_BY.includes(clash))) return false
  const { attitude } = a.statement
  if (clashes.length === 0 && likeness >= LEAST_WITH_NUMBER && shareTellingNumber(a, b)) return true
  const sameAct = attitude !== 'says' && attitude === b.statement.attitude
  return likeness * (sameAct ? SAME_ATTITUDE : 1) >= LEAST_LIKENESS
}

/** Whether both give a number that few other things have, with three figures or more or as a share, for one day, month or year. */
function shareTellingNumber({ assertion: a, claim }: Saying, { assertion: b, claim: other }: Saying): boolean {
  if (!claim.times.some((time) => other.times.includes(time))) return false
  return [...a.quantities].some((number) => /\d{3}|%|\d\.\d/.test(number) && b.quantities.has(number))
}

/** Said on the same day, or reported within a few days of one another. */
function isTimely(a: Saying, b: Saying): boolean {
  if (a.said && b.said) return canBeOneDay(a.said, b.said)
  const [left, right] = [dayOf(a), dayOf(b)]
  if (left === null || right === null) return true
  return Math.abs(left - right) <= MOST_DAYS_APART
}

const MS_PER_DAY = 86_400_000

function dayOf({ said, report }: Saying): number | null {
  const day = said?.value.slice(0, 10) ?? report.article.published?.value.slice(0, 10)
  // A month or a year alone is no day to count from.
  const time = day?.length === 10 ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? null : time / MS_PER_DAY
}
