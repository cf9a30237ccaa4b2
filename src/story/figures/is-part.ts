import type { Figure } from '../../language/reading.ts'
import type { Span } from '../../text/span.ts'
import { ALONE, ANOTHER, PART_AFTER, PART_AFTER_NOUN, PART_OF, PARTS, WRITTEN_OUT } from './words/kinds.ts'

// Letters behind a number in which it is told that it is a part: "of the 60 on board".
const BEHIND = 24

/** "another 40", "20 of those injured", "15-member", "12 in Serik alone": some of a number, or no count of its own. */
export function isPart(text: string, sentence: Span, { start, end, unit, qualifier }: Figure): boolean {
  const before = text.slice(Math.max(sentence.start, start - 12), start)
  const own = text.slice(start, end)
  if (PARTS.test(`${before} ${(qualifier ?? '').replace('more than', '')} ${own}`)) return true
  const after = text.slice(end, end + BEHIND)
  if (PART_OF.test(own) || (unit === null ? PART_AFTER : PART_AFTER_NOUN).test(after)) return true
  if (/^\S+-\p{L}/u.test(own) && !WRITTEN_OUT.test(own)) return true
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
