import type { Layout } from '../layout.ts'
import { sentencesOfPieces } from '../patterns/sentences-of-pieces.ts'
import type { TimeExpression } from '../reading.ts'
import { findTerms } from './find-terms.ts'
import { joinRanges } from './join-ranges.ts'
import { joinTimes, takeModifiers } from './join-times.ts'
import { matchRules } from './match-rules.ts'
import { resolveTimes } from './resolve-times.ts'
import type { TimesPack } from './times-pack.ts'

/**
 * The time expressions of a text, in order, with TIMEX3 types and values (Pustejovsky et al., TimeML 1.2.1).
 * Spans are UTF-16 offsets. A value that the words leave open has X in its place (`XXXX-WXX-5`): never a guess.
 */
export function findTimes(layout: Layout, pack: TimesPack): TimeExpression[] {
  const { pieces } = layout
  const terms = findTerms(pieces, pack)
  const matched = matchRules(pieces, terms, pack, sentencesOfPieces(layout))
  // Joined before modifiers are taken, so that "late Tuesday evening" is one expression with one modifier.
  const whole = takeModifiers(joinRanges(joinTimes(matched, pack), pack), pack)
  return resolveTimes(whole, layout.published, pack)
}
