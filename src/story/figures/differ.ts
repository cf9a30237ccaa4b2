import type { FigureClaim } from './figure-claim.ts'
import type { Course } from './words/kinds.ts'

// How far a rounded number may lie from the truth, as a share of it: "around 100" may be 96, "more than 90" hardly 105.
const AROUND = 0.05
const BEYOND = 0.1
const SO_FAR = 0.3

/**
 * The pairs of claims that cannot be true together. What moves from day to day, as the count of the dead, is compared only
 * with what was first told on the same day; what stands, with what is told within days of it.
 */
export function differingPairs(claims: readonly FigureClaim[]): [FigureClaim, FigureClaim][] {
  const firstDay = firstDays(claims)
  return claims.flatMap((b, i) =>
    claims
      .slice(0, i)
      .filter((a) => canDiffer(a, b) && (courseOf(a) === 'stands' ? isNearInTime(a, b) : isOfOneDay(a, b, firstDay)))
      .map((a): [FigureClaim, FigureClaim] => [a, b]),
  )
}

/** How the number of what a claim counts goes on. */
export function courseOf({ kind, measured }: FigureClaim): Course {
  return kind?.course ?? (measured === 'count' ? 'stands' : 'moves')
}

/** The day on which each number was told first: who repeats it later tells nothing of the later day. */
function firstDays(claims: readonly FigureClaim[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const { figure, published, former } of claims) {
    if (published !== null && !former)
      first.set(figure.value, Math.min(published, first.get(figure.value) ?? published))
  }
  return first
}

/** Whether two numbers of one thing are given by two voices, neither putting the other right, and cannot both hold. */
function canDiffer(a: FigureClaim, b: FigureClaim): boolean {
  if (a.former || b.former || a.grade !== b.grade) return false
  if (a.by === b.by && (a.by !== null || a.report === b.report)) return false
  const [[aLow, aHigh], [bLow, bHigh]] = [boundsOf(a), boundsOf(b)]
  return aLow > bHigh || bLow > aHigh
}

/** Whether both were first told on one day, and neither is news of a later hour. */
function isOfOneDay(a: FigureClaim, b: FigureClaim, firstDay: ReadonlyMap<number, number>): boolean {
  if (a.published === null || b.published === null) return false
  // Of a growing count a report may give in its own voice what was true an hour ago.
  if (courseOf(a) === 'grows' && a.report !== b.report && (a.by === null) !== (b.by === null)) return false
  return firstDay.get(a.figure.value) === firstDay.get(b.figure.value) && (a.report === b.report || !isUpdate(a, b))
}

/** A larger number in the later of two reports of one day: "at least nine" by noon, fourteen by night. */
function isUpdate(a: FigureClaim, b: FigureClaim): boolean {
  const [first, second] = [a, b].map(({ report }) => report.article.published!.value)
  if (first!.length <= DAY_LETTERS || second!.length <= DAY_LETTERS) return false
  const [early, late] = Date.parse(first!) < Date.parse(second!) ? [a, b] : [b, a]
  return late.corrects || (courseOf(a) === 'grows' && early.figure.value < late.figure.value)
}

const DAY_LETTERS = 'YYYY-MM-DD'.length

// Days within which a number that does not change is of the same time.
const STANDS_DAYS = 4

function isNearInTime(a: FigureClaim, b: FigureClaim): boolean {
  if (a.published === null || b.published === null) return true
  const late = a.published < b.published ? b : a
  return Math.abs(a.published - b.published) <= STANDS_DAYS && !(late.corrects && a.published !== b.published)
}

function boundsOf({ figure: { value, qualifier }, kind }: FigureClaim): readonly [number, number] {
  if (!qualifier || /^(?:only|just|a total of)$/.test(qualifier)) return [value, value]
  // Of the dead and hurt "at least" says only what is known so far; of troops it says about how many there are.
  const grows = kind?.course === 'grows'
  if (grows && /least/.test(qualifier)) return [value, Number.POSITIVE_INFINITY]
  if (/more than|over|at least|above|exceed|least/.test(qualifier))
    return [value, value * (1 + (grows ? SO_FAR : BEYOND))]
  if (/nearly|almost|up to|less than|fewer than|under|as many as|as much as|most|below/.test(qualifier))
    return [value * (1 - BEYOND), value]
  return [value * (1 - AROUND), value * (1 + AROUND)]
}
