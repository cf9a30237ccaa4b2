import type { Figure } from '../../language/reading.ts'
import type { Span } from '../../text/span.ts'
import { ALONE, ANOTHER, PART_AFTER, PART_OF, PARTS } from './words/kinds.ts'

/** "another 40", "20 of those injured", "15-member", "12 in Serik alone": some of a number, or no count of its own. */
export function isPart(text: string, sentence: Span, { start, end, qualifier }: Figure): boolean {
  const before = text.slice(Math.max(sentence.start, start - 12), start)
  const own = text.slice(start, end)
  if (PARTS.test(`${before} ${(qualifier ?? '').replace('more than', '')} ${own}`)) return true
  if (PART_OF.test(own) || PART_AFTER.test(text.slice(end, end + 12)) || /^\S+-\p{L}/u.test(own)) return true
  return ALONE.test(text.slice(sentence.start, sentence.end))
}

/** "Another 63 were missing" are all that are missing, where others were counted before, and no missing. */
export function isOther(
  text: string,
  sentence: Span,
  figure: Figure,
  key: string,
  before: readonly { readonly key: string }[],
): boolean {
  if (!ANOTHER.test(text.slice(sentence.start, figure.end)) || before.length === 0) return false
  return before.every((claim) => claim.key !== key)
}
