import type { TimeExpression } from '../../language/reading.ts'
import { spansIn, textOf } from '../../text/span.ts'
import { type DaySpan, dayNumber, daySpan } from '../calendar.ts'
import { clauseAt, splitClauses } from './clause.ts'
import { plainWords, type Site } from './site.ts'

/** Days before its report from which on "has freed" can't be of the day it stands with: nearer ones are loosely told so. */
const OLD_DAYS = 14

/** A verb of the present perfect with its participle: "has freed", "have since been found". */
const PRESENT_PERFECT =
  /\b(?:has|have)\s+(?:(?:now|since|also|already|just|finally|\p{Ll}+ly)\s+)?(?:been\s+)?\p{Ll}+(?:ed|en|wn|ne|ght|ld|nd|id|ot)\b/u

/** A participle or a verbal noun before a time, that may have it: "the girls | kidnapped two years ago", "for punching …". */
const NEAR_VERB =
  /(?<!\b(?:has|have|had|was|were|been|be|is|are)\s)\b\p{Ll}{3,}(?:ed|ing|en)\b(?!.*\b(?:and|but|or)\b)/u

/** What a thing is said to be beside its name, with the day it was made: ", a charity set up | ten years ago". */
const MADE_ASIDE =
  /[,(–—-]\s*(?:an?|the)\s[^,;()–—]{1,80}?\b(?:founded|formed|established|created|launched|set up|started|built|introduced|adopted|passed|signed|agreed|published|released|named|appointed|elected|born)\s+(?:(?:in|on|about|around|nearly|over|almost)\s+)?$/iu

/**
 * Whether a time in a clause dates another thing than its verb: "has freed 21 of the girls kidnapped two years ago" tells what is
 * so now, and "indicted her on Monday for punching a guard two weeks ago" has its day already.
 */
export function datesAnother({ report, sentence }: Site, time: TimeExpression, days: DaySpan): boolean {
  const { text, published } = report.article
  if (MADE_ASIDE.test(text.slice(sentence.start, time.start))) return true
  const clause = clauseAt(splitClauses(text, sentence), time.start)
  if (!clause || clause.start >= time.start) return false
  const before = plainWords(text.slice(clause.start, time.start))
  const reported = published && dayNumber(published.value)
  const perfect = PRESENT_PERFECT.exec(before)
  if (perfect && reported !== null && days.last < reported - OLD_DAYS)
    return NEAR_VERB.test(before.slice(perfect.index + perfect[0].length))
  const dated = spansIn(report.reading.times, clause).findLast(
    (other) => other.end <= time.start && other.type === 'DATE' && isOtherDay(other, days),
  )
  return dated !== undefined && NEAR_VERB.test(plainWords(textOf(text, { start: dated.end, end: time.start })))
}

function isOtherDay({ value }: TimeExpression, { first, last }: DaySpan): boolean {
  const other = daySpan(value)
  return other !== null && other.precision === 'day' && (other.last < first || other.first > last)
}
