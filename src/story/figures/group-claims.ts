import type { FigureClaim } from './figure-claim.ts'

/** Groups the claims that count the same thing: the same key, and people, places or kinds that agree. */
export function groupClaims(claims: readonly FigureClaim[]): FigureClaim[][] {
  const byKey = new Map<string, FigureClaim[][]>()
  for (const claim of claims) {
    const groups = byKey.get(claim.key) ?? byKey.set(claim.key, []).get(claim.key)!
    // Only the last groups of a key are near in time; so the work stays in proportion to the claims.
    const recent = groups.slice(-MOST_COMPARED)
    const fitting = recent.filter((group) => countsTheSame(claim, group))
    const found =
      fitting.find((group) => group.some((other) => other.figure.value === claim.figure.value)) ?? fitting[0]
    if (found) found.push(claim)
    else groups.push([claim])
  }
  return [...byKey.values()].flat()
}

const MOST_COMPARED = 40
// Days between two reports within which a count of the dead is of the same event.
const SAME_EVENT_DAYS = 4
// Two counts of one thing are seldom so many times apart; then it is a part and its whole, or two things. A count that
// grows from one day to the next may be.
const MOST_TIMES = 3
const MOST_TIMES_GROWN = 6

/** Whether a claim counts what a group counts: it fits the member most like it, and contradicts nothing of its own article. */
function countsTheSame(claim: FigureClaim, group: readonly FigureClaim[]): boolean {
  // One voice in one article that gives two numbers counts two things.
  if (
    group.some(
      (other) => other.report === claim.report && other.by === claim.by && other.figure.value !== claim.figure.value,
    )
  )
    return false
  // A count that names no place leads from the dead of one town to those of another, but is not of both.
  if (claim.predicate && group.some((other) => elsewhere(claim, other) && shared(claim.places, other.places) === 0))
    return false
  return fits(claim, group.at(-1)!) && (group.length === 1 || fits(claim, group[0]!) || fits(claim, group.at(-2)!))
}

function fits(a: FigureClaim, b: FigureClaim): boolean {
  const [small, large] = a.figure.value < b.figure.value ? [a, b] : [b, a]
  if (small.figure.value <= 0 || a.asOf !== b.asOf) return false
  if (large.figure.value / small.figure.value > (hasGrown(small, large) ? MOST_TIMES_GROWN : MOST_TIMES)) return false
  if (a.published !== null && b.published !== null && Math.abs(a.published - b.published) > SAME_EVENT_DAYS)
    return false
  const about = shared(a.about, b.about)
  const people = shared(a.people, b.people)
  if (a.measure || b.measure) return a.figure.value === b.figure.value && about >= 1 && people >= 1
  if (a.predicate !== b.predicate) return false
  if (a.predicate) return a.kind === b.kind && a.grade === b.grade && !elsewhere(a, b) && (people >= 1 || isNear(a, b))
  return about >= 1 || (a.about.size === 0 && b.about.size === 0 && people >= 2)
}

function hasGrown(small: FigureClaim, large: FigureClaim): boolean {
  return (
    small.predicate &&
    large.predicate &&
    small.published !== null &&
    large.published !== null &&
    small.published < large.published
  )
}

// Of the places that two sentences name, the share that both must: the dead of Mexico are not those of Mexico and Texas.
const PLACE_SHARE = 0.5

function elsewhere(a: FigureClaim, b: FigureClaim): boolean {
  const all = new Set([...a.places, ...b.places]).size
  return a.places.size > 0 && b.places.size > 0 && shared(a.places, b.places) / all < PLACE_SHARE
}

// Days between two reports of which neither says where: of one story, they count the same dead.
const NEAR_DAYS = 2

function isNear(a: FigureClaim, b: FigureClaim): boolean {
  if (a.people.size > 0 && b.people.size > 0) return false
  return a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= NEAR_DAYS
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
