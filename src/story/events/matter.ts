import type { Description } from './describe.ts'

// Content words that two passages without a common kind of event must share to be of one matter.
const LEAST_STEMS = 2

/** Whether two stances are of one matter: the same kind of event, or several words, with somebody in common. */
export function isSameMatter(a: Description, b: Description): boolean {
  if (a.people.size > 0 && b.people.size > 0 && countShared(a.people, b.people) === 0) return false
  return isSameDeed(a, b)
}

/** Whether two passages are of one kind of deed, by whomever: the same kind of event, or several words in common. */
export function isSameDeed(a: Description, b: Description): boolean {
  return countShared(a.classes, b.classes) > 0 || countShared(a.stems, b.stems) >= LEAST_STEMS
}

/** How many members two sets have in common. */
export function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
