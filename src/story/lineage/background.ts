import type { Passage } from './align-passages.ts'
import { outletOf } from './boilerplate.ts'
import type { ComparableText } from './comparable-text.ts'

/**
 * Where a report's news ends at the earliest: what stands above is told first because it is new. Set by reading the pairs
 * of one outlet in the events half, where a follow-up takes up its forerunner above a quarter of its text.
 */
const BELOW_THE_NEWS = 1 / 3
/** A report of which more than this stands in another is an update of it. */
const MOST_BACKGROUND = 0.5

/** Whether all that a report shares with an earlier one of its outlet is background: set low under the news of another day, and the less part of both. */
export function isBackground(a: ComparableText, b: ComparableText, passages: readonly Passage[]): boolean {
  const outlet = outletOf(a.report.article)
  if (outlet === null || outlet !== outletOf(b.report.article)) return false
  const [earlier, later] = [a, b].map(({ report }) => report.article.published?.value.slice(0, 10))
  if (!earlier || !later || earlier === later) return false
  const shared = passages.reduce((sum, { matched }) => sum + matched, 0)
  if (shared > MOST_BACKGROUND * Math.min(a.words.length, b.words.length)) return false
  return passages.every(({ bStart }) => bStart >= BELOW_THE_NEWS * b.words.length)
}
