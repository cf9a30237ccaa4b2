import type { FigureClaim } from './figure-claim.ts'

// Days between two reports within which a count of the dead is of the same event.
const SAME_EVENT_DAYS = 4
// Two counts of one thing are seldom so many times apart; then it is a part and its whole, or two things.
const MOST_TIMES = 3

/** Whether two claims surely count the same: near in time and number, of one thing, with the same people or places. */
export function fits(a: FigureClaim, b: FigureClaim): boolean {
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
export function isOneSeries(a: FigureClaim, b: FigureClaim, main: ReadonlySet<string>): boolean {
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

/** "The tower in which 38 people died", where 64 had died in all by then: some of them. */
export function isPartOf(claim: FigureClaim, whole: FigureClaim): boolean {
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
export function isOneVoiceTwice(a: FigureClaim, b: FigureClaim): boolean {
  return a.report === b.report && a.by === b.by && a.figure.value !== b.figure.value && !a.former && !b.former
}

function timesApart(a: FigureClaim, b: FigureClaim): number {
  const [small, large] = [a.figure.value, b.figure.value].sort((x, y) => x - y)
  return small! <= 0 ? Number.POSITIVE_INFINITY : large! / small!
}

/** Days between the reports of two claims; 0 where one is undated. */
export function daysApart(a: FigureClaim, b: FigureClaim): number {
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
