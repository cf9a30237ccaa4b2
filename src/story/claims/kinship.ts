import { stem } from '../../text/stem.ts'
import { WORD_FAMILIES } from './words/families.ts'

const families = new Map<string, number[]>()
WORD_FAMILIES.forEach((words, family) => {
  for (const root of new Set(words.map(stem))) families.set(root, [...(families.get(root) ?? []), family])
})

/** The families of words that a stem stands in. */
export function familiesOf(root: string): readonly number[] {
  return families.get(root) ?? []
}

// Letters that two stems of one word must share at their beginning, and the share of the shorter one: "expan-d", "expan-sion".
const SHARED_LETTERS = 5
const SHARED_PART = 0.75

/** Whether two stems may say one thing in two words: of one family ("ferry", "ship"), or grown from one root. */
export function areKin(a: string, b: string): boolean {
  if (a.startsWith('@') || b.startsWith('@')) return false
  const other = familiesOf(b)
  if (familiesOf(a).some((family) => other.includes(family))) return true
  const shorter = Math.min(a.length, b.length)
  const least = Math.max(SHARED_LETTERS, shorter * SHARED_PART)
  if (shorter < least) return false
  let same = 0
  while (same < shorter && a[same] === b[same]) same++
  return same >= least
}
