import type { FigureClaim } from './figure-claim.ts'
import { daysApart } from './same-count.ts'
import { areApart } from './scope-of.ts'

// Of the pairs of neighbours of a growing count, the share that may fall: one voice counts less than another.
const MOST_FALLS = 0.34
const NO_FALLS = 0

// Of a growing count, the least share that a later number leaves of it, put right or not: below it is a count of less.
const LEAST_LEFT = 0.25

/** Whether a group reads as one series: a count that grows does not go up and down as those of several events do. */
export function isCoherent(group: readonly FigureClaim[], mostFalls = MOST_FALLS): boolean {
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

// Days between two reports of one number, in which one may say "bodies" and the other "miners".
const SAME_NUMBER_DAYS = 1

/** Series of people and of "miners" made one where both give one number within a day and go on as one: all who died were miners. */
export function joinByNumber(series: readonly FigureClaim[][]): FigureClaim[][] {
  const joined = series.filter(([first]) => first!.whom === null)
  const others = series.filter(([first]) => first!.whom !== null)
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
