import type { Cast } from '../people/find-people.ts'
import type { FigureClaim } from './figure-claim.ts'
import { mainPlaces } from './main-places.ts'
import { areApart } from './scope-of.ts'

/** Groups the claims that count the same thing: the same key, and people, places or kinds that agree. */
export function groupClaims(claims: readonly FigureClaim[], cast: Cast): FigureClaim[][] {
  const main = mainPlaces(claims, cast)
  const byKey = new Map<string, FigureClaim[]>()
  for (const claim of claims) {
    const key = [claim.key, claim.measured, claim.kind !== null, claim.period ?? ''].join('\0')
    const known = byKey.get(key)
    if (known) known.push(claim)
    else byKey.set(key, [claim])
  }
  return [...byKey.values()].flatMap((own) => groupOfKey(own, main))
}

/**
 * The groups of one key. A kind of count is one series where its claims allow that, else only what is surely the same is
 * joined. Where counts of several countries stand beside one another, those that do not say where they count stay apart.
 */
function groupOfKey(claims: readonly FigureClaim[], main: ReadonlySet<string>): FigureClaim[][] {
  if (claims[0]!.kind === null) return join(claims, fits)
  const follows: Fit = (a, b) => isOneSeries(a, b, main)
  const [said, open] = haveMainScope(claims) ? [claims, []] : partition(claims, ({ scope }) => scope !== null)
  const series = [...join(said, follows), ...join(open, follows)]
  return joinByNumber(series).flatMap((group) => (isCoherent(group) ? [group] : join(group, fits)))
}

// Days between two reports of one number, in which one may say "bodies" and the other "miners".
const SAME_NUMBER_DAYS = 1

/** Series of people and of "miners" made one where both give one number within a day and go on as one: all who died were miners. */
function joinByNumber(series: readonly FigureClaim[][]): FigureClaim[][] {
  const [joined, others] = partition(series, ([first]) => first!.whom === null)
  for (const group of others) {
    const at = joined.findIndex((people) => goOnAsOne(people, group))
    if (at < 0) joined.push(group)
    else joined[at] = inOrder([...joined[at]!, ...group])
  }
  return joined
}

function goOnAsOne(people: readonly FigureClaim[], group: readonly FigureClaim[]): boolean {
  const pairs = group.flatMap((a) => people.map((b) => [a, b] as const))
  if (pairs.some(([a, b]) => areApart(a.scope, b.scope) || a.grade !== b.grade)) return false
  return pairs.some(([a, b]) => isOneNumber(a, b)) && isCoherent(inOrder([...people, ...group]), NO_FALLS)
}

function isOneNumber(a: FigureClaim, b: FigureClaim): boolean {
  return a.report !== b.report && a.figure.value === b.figure.value && daysApart(a, b) <= SAME_NUMBER_DAYS
}

function inOrder(claims: readonly FigureClaim[]): FigureClaim[] {
  return [...claims].sort(
    (a, b) => (a.published ?? Number.POSITIVE_INFINITY) - (b.published ?? Number.POSITIVE_INFINITY),
  )
}

// Of the claims that say where they count, the share that must be of one place for the others to be of it as well.
const MAIN_SCOPE = 0.67

/** Whether most claims that say where they count are of one place: then so are those that do not say it. */
function haveMainScope(claims: readonly FigureClaim[]): boolean {
  const said = Map.groupBy(
    claims.map(({ scope }) => scope).filter((scope) => scope !== null),
    (scope) => (scope === 'world' ? scope : [...scope].sort().join()),
  )
  const scopes = [...said.values()].map((alike) => ({ scope: alike[0]!, count: alike.length }))
  const total = countOf(scopes)
  return (
    total === 0 || scopes.some((a) => countOf(scopes.filter((b) => !areApart(a.scope, b.scope))) >= MAIN_SCOPE * total)
  )
}

function countOf(scopes: readonly { readonly count: number }[]): number {
  return scopes.reduce((sum, { count }) => sum + count, 0)
}

function partition<T>(all: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((one) => !fits(one))]
}

/** Whether two claims may count the same. */
type Fit = (a: FigureClaim, b: FigureClaim) => boolean

function join(claims: readonly FigureClaim[], fit: Fit): FigureClaim[][] {
  const groups: FigureClaim[][] = []
  for (const claim of claims) {
    // Only the last groups of a key are near in time; so the work stays in proportion to the claims.
    const recent = groups.slice(-MOST_COMPARED)
    const fitting = recent.filter((group) => countsTheSame(claim, group, fit))
    const found =
      recent.find((group) => claim.follows !== null && group.includes(claim.follows)) ??
      fitting.find((group) => group.some((other) => other.figure.value === claim.figure.value)) ??
      fitting[0]
    if (found) found.push(claim)
    else groups.push([claim])
  }
  return groups
}

const MOST_COMPARED = 40
// Days between two reports within which a count of the dead is of the same event.
const SAME_EVENT_DAYS = 4
// Two counts of one thing are seldom so many times apart; then it is a part and its whole, or two things.
const MOST_TIMES = 3

/** Whether a claim counts what a group counts: it fits the member most like it, and contradicts nothing of its own article. */
function countsTheSame(claim: FigureClaim, group: readonly FigureClaim[], fit: Fit): boolean {
  if (group.some((other) => isOneVoiceTwice(claim, other))) return false
  if (group.some((other) => areApart(claim.scope, other.scope) || isPartOf(claim, other) || isPartOf(other, claim)))
    return false
  if (!fit(claim, group.at(-1)!)) return false
  // What goes on for weeks need only follow the last of it.
  return fit !== fits || group.length === 1 || fit(claim, group[0]!) || fit(claim, group.at(-2)!)
}

/** "The tower in which 38 people died", where 64 had died in all by then: some of them. */
function isPartOf(claim: FigureClaim, whole: FigureClaim): boolean {
  if (!claim.aside || whole.aside || claim.kind?.course !== 'grows' || claim.published === null) return false
  return (
    whole.published !== null &&
    whole.published <= claim.published &&
    claim.figure.value < whole.figure.value * LEAST_OF_WHOLE
  )
}

// Of a toll told before, the share below which a number beside the news is of some of the dead, and no older toll told again.
const LEAST_OF_WHOLE = 0.75

/** One voice in one article that gives two numbers counts two things; what was said until now is no second number. */
function isOneVoiceTwice(a: FigureClaim, b: FigureClaim): boolean {
  return a.report === b.report && a.by === b.by && a.figure.value !== b.figure.value && !a.former && !b.former
}

function fits(a: FigureClaim, b: FigureClaim): boolean {
  if (timesApart(a, b) > MOST_TIMES) return false
  if (daysApart(a, b) > SAME_EVENT_DAYS) return false
  const about = shared(a.about, b.about)
  const people = shared(a.people, b.people)
  if (a.measured === 'percent' && b.measured === 'percent' && a.kind === null) return isShareOfOne(a, b, about, people)
  if (a.measure || b.measure) return a.figure.value === b.figure.value && about >= 1 && people >= 1
  if (a.kind) return a.whom === b.whom && a.grade === b.grade && !elsewhere(a, b) && (people >= 1 || isNear(a, b))
  return about >= 1 || (a.about.size === 0 && b.about.size === 0 && people >= 2)
}

/** Shares of one whole, for the same side: "44 percent of the vote" of one party. */
function isShareOfOne(a: FigureClaim, b: FigureClaim, about: number, people: number): boolean {
  if (about === 0) return false
  return a.figure.value === b.figure.value
    ? people >= 1
    : people === a.people.size && people === b.people.size && people > 0
}

// Days between two reports of one series with none between them: a toll is told anew within days, a price within months.
const SERIES_DAYS = 14
const LONG_SERIES_DAYS = 250
// A toll of the first hour may be a twentieth of the last; the organisers of a march count ten times what the police do.
const SERIES_TIMES = 50

/** Whether two claims of one kind may be of one series over reports: nothing parts whom, where or in which sense they count. */
function isOneSeries(a: FigureClaim, b: FigureClaim, main: ReadonlySet<string>): boolean {
  const people = shared(a.people, b.people)
  const sameNumber = a.figure.value === b.figure.value && (people > 0 || (a.whom !== null && a.whom === b.whom))
  // A toll that stays what it was is told again after weeks, too.
  const longest = a.kind?.course === 'grows' && !sameNumber ? SERIES_DAYS : LONG_SERIES_DAYS
  if (timesApart(a, b) > SERIES_TIMES || daysApart(a, b) > longest) return false
  if (a.grade !== b.grade) return false
  if (a.measured === 'money') return people >= Math.min(2, a.people.size, b.people.size)
  if (sameNumber && (a.whom === null || b.whom === null)) return true
  if (a.whom !== b.whom || isAside(a, main) !== isAside(b, main)) return false
  return !isAside(a, main) || shared(a.places, b.places) > 0
}

/** Whether a claim is of a place that is not the story's: "in neighbouring Selbia". */
function isAside({ places }: FigureClaim, main: ReadonlySet<string>): boolean {
  return places.size > 0 && shared(places, main) === 0
}

// Of the pairs of neighbours of a growing count, the share that may fall: one voice counts less than another.
const MOST_FALLS = 0.34
const NO_FALLS = 0

// Of a growing count, the least share that a later number leaves of it, put right or not: below it is a count of less.
const LEAST_LEFT = 0.25

/** Whether a group reads as one series: a count that grows does not go up and down as those of several events do. */
function isCoherent(group: readonly FigureClaim[], mostFalls = MOST_FALLS): boolean {
  if (group[0]!.kind?.course !== 'grows') return true
  const dated = group.filter(({ published, former }) => published !== null && !former)
  const days = new Map<number, number[]>()
  for (const { published, figure } of dated) days.set(published!, [...(days.get(published!) ?? []), figure.value])
  const steps = [...days].sort(([a], [b]) => a - b).map(([, values]) => values)
  if (steps.slice(1).some((values, i) => Math.max(...values) < LEAST_LEFT * Math.min(...steps[i]!))) return false
  const falls = steps.slice(1).filter((values, i) => {
    // "38, 39, 38": a number that was given before is gone back to, and is no other event's.
    const isGoneBackTo = steps.slice(0, i).some((earlier) => values.some((value) => earlier.includes(value)))
    return Math.max(...values) < Math.min(...steps[i]!) && !isGoneBackTo
  })
  return falls.length <= mostFalls * (steps.length - 1)
}

function timesApart(a: FigureClaim, b: FigureClaim): number {
  const [small, large] = [a.figure.value, b.figure.value].sort((x, y) => x - y)
  return small! <= 0 ? Number.POSITIVE_INFINITY : large! / small!
}

function daysApart(a: FigureClaim, b: FigureClaim): number {
  return a.published !== null && b.published !== null ? Math.abs(a.published - b.published) : 0
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
  if ((a.people.size > 0 && b.people.size > 0) || hasFallen(a, b)) return false
  return a.published !== null && b.published !== null && daysApart(a, b) <= NEAR_DAYS
}

/** Whether a growing count is lower on the later day: of nothing that both name, that is another count. */
function hasFallen(a: FigureClaim, b: FigureClaim): boolean {
  if (a.kind?.course !== 'grows' || a.published === null || b.published === null) return false
  return (a.published - b.published) * (a.figure.value - b.figure.value) < 0
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
