import { agree, compareClaims } from './claim.ts'
import type { Saying } from './saying.ts'

/**
 * Likeness from which two sayings of one speaker are one statement. Indirect speech is reworded freely and must share more
 * of the rarer words; a quotation is recognised by its words alone. Set on pairs of sayings of one speaker in
 * stories/events and the timelines, read by eye: no false pair among the first hundred.
 */
const LEAST_DICE = 0.6
const LEAST_DICE_QUOTED = 0.5
/** A short wording of a longer statement: this much of the shorter in the longer, of at least so many stems. */
const LEAST_CONTAINED = 0.85
const FEWEST_CONTAINED = 5
/** Where speakers are not named, or stances differ, only nearly the same words are one statement. */
const NEARLY_SAME = 0.85
const FEWEST_NEARLY_SAME = 5
/** Days between two reports beyond which alike words were said on another occasion, unless they are nearly the same. */
const MOST_DAYS_APART = 4

/** Groups the sayings that are one statement, each with the first group whose every member it can be. */
export function joinSayings(sayings: readonly Saying[]): Saying[][] {
  const groups: Saying[][] = []
  const byStem = new Map<string, Set<number>>()
  for (const saying of sayings) {
    const candidates = candidatesOf(saying, byStem)
    const index = candidates.find((i) => groups[i]!.every((member) => isSame(member, saying))) ?? groups.length
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

/** Groups that share a speaker and a stem with a saying, in the order they were made. */
function candidatesOf(saying: Saying, byStem: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const found = new Set<number>()
  for (const stem of keysOf(saying)) for (const index of byStem.get(stem) ?? []) found.add(index)
  return [...found].sort((a, b) => a - b)
}

function keysOf({ speaker, claim }: Saying): string[] {
  return [...claim.stems].map((stem) => `${speaker.key ?? ''}\0${stem}`)
}

/** Whether two sayings are one statement. */
function isSame(a: Saying, b: Saying): boolean {
  if (a.speaker.key !== b.speaker.key || !agree(a.claim, b.claim)) return false
  const { dice, contained, shared } = compareClaims(a.claim, b.claim)
  const nearlySame = dice >= NEARLY_SAME && shared >= FEWEST_NEARLY_SAME
  if (nearlySame) return !differInDay(a, b)
  if (a.speaker.key === null || a.claim.stance !== b.claim.stance || !isTimely(a, b)) return false
  const quoted = a.statement.kind !== 'indirect' && b.statement.kind !== 'indirect'
  if (dice >= (quoted ? LEAST_DICE_QUOTED : LEAST_DICE)) return shared >= 3
  return contained >= LEAST_CONTAINED && shared >= FEWEST_CONTAINED
}

/** Said on two days that are both told. */
function differInDay(a: Saying, b: Saying): boolean {
  return a.said !== null && b.said !== null && a.said !== b.said
}

/** Said on the same day, or reported within a few days of one another. */
function isTimely(a: Saying, b: Saying): boolean {
  if (a.said && b.said) return a.said === b.said
  const [left, right] = [dayOf(a), dayOf(b)]
  if (left === null || right === null) return true
  return Math.abs(left - right) <= MOST_DAYS_APART
}

const MS_PER_DAY = 86_400_000

function dayOf({ said, report }: Saying): number | null {
  const day = said ?? report.article.published?.value.slice(0, 10)
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? null : time / MS_PER_DAY
}
