import { formatDuration } from '../../../times/duration.ts'
import type { TimeRule } from '../../../times/times-pack.ts'
import { fixed, rule, set, unitOf, wordAfter, wordBefore } from '../rule.ts'

const PRESENT = 'PRESENT_REF'
const PAST = 'PAST_REF'
const FUTURE = 'FUTURE_REF'

/** What stands before "a year" where it is a rate. */
const RATED =
  /^(?:million|billion|trillion|once|twice|times|percent|%|\d[\d.,]*|dollars|barrels|tons|tonnes|gallons|flights|seats|jobs|hours)$/

/** Words that point to the present, the past or the future without a date. */
export const referenceRules: readonly TimeRule[] = [
  rule('now', 'now', 'now', (_, place) => (wordBefore(place) === 'that' ? null : fixed(PRESENT))),
  rule('now', 'right now', 'right|just now', () => fixed(PRESENT)),
  rule('now', 'currently', 'currently|nowadays|presently', () => fixed(PRESENT)),
  rule('now', 'current', 'current', () => fixed(PRESENT)),
  rule('now', 'these days', 'these days', () => fixed(PRESENT)),
  rule('now', 'at the moment', 'the moment', (_, place) => (wordBefore(place) === 'at' ? fixed(PRESENT) : null)),
  rule('recently', 'recently', 'recently|lately', () => fixed(PAST)),
  rule('past', 'in the past', 'the past', (_, place) =>
    wordBefore(place) === 'in' && !/^(?:and|\p{L}+s)$/u.test(wordAfter(place)) ? fixed(PAST) : null,
  ),
  rule('future', 'the near future', 'the near|foreseeable|immediate|distant? future', () => fixed(FUTURE)),
  rule('future', 'a later date', 'a later|future date|time|stage', () => fixed(FUTURE)),
  rule('future', 'the near term', 'the near|short term', () => fixed(FUTURE)),
]

/** Times that come again and again. */
export const setRules: readonly TimeRule[] = [
  // "The daily Granma" is a newspaper.
  rule('again', 'daily', '<again>', ([again], { pieces, to, sentence }) =>
    to < sentence.to && /^\p{Lu}\p{Ll}/u.test(pieces[to]!.text) ? null : set(again!.code),
  ),
  rule('every', 'every day', 'every|each <unit>', ([unit]) => set(formatDuration(1, unitOf(unit)))),
  rule('every', 'every two weeks', 'every <amount> <units>', ([amount, unit]) =>
    set(formatDuration(amount!.value, unitOf(unit))),
  ),
  rule('every', 'every other week', 'every other <unit>', ([unit]) => set(formatDuration(2, unitOf(unit)))),
  rule('every', 'every July', 'every|each <month>', ([month]) => set(`XXXX-${String(month!.value).padStart(2, '0')}`)),
  rule('every', 'every summer', 'every|each <season>', ([season]) => set(`XXXX-${season!.code}`)),
  rule('every', 'every morning', 'every|each <day-part>', ([part]) => set(`XXXX-XX-XX${part!.code}`)),
  rule('rate', '$33 million a year', 'a|an|per <unit>', ([unit], place) =>
    RATED.test(wordBefore(place)) && !/^(?:ago|earlier|later|before|after|-)$/.test(wordAfter(place))
      ? set(formatDuration(1, unitOf(unit)))
      : null,
  ),
]
