import type { Term } from '../../../patterns/pattern.ts'
import type { Meaning, Unit } from '../../../times/meaning.ts'
import type { TimeRule } from '../../../times/times-pack.ts'
import { fixed, rule, unitOf, wordAfter, wordBefore } from '../rule.ts'

const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
}

/** Units whose "last", "this" and "next" name a stretch of the calendar; "last minute" and "this second" do not. */
const OF_CALENDAR = new Set<Unit>(['D', 'WE', 'W', 'M', 'QU', 'Y', 'DE', 'CE'])

function away(unit: Unit, word: string): Meaning | null {
  return OF_CALENDAR.has(unit) ? { kind: 'unit', unit, by: SHIFT[word] ?? 0 } : null
}

function offset(unit: Unit, by: number, from: 'published' | 'before'): Meaning {
  return { kind: 'offset', unit, by, from }
}

/** So many units before (-1) or after (1): endlessly many where the amount is vague ("several years ago"). */
function many(sign: -1 | 1, amount: Term | undefined): number {
  return sign * (Number.isNaN(amount!.value) ? Number.POSITIVE_INFINITY : amount!.value)
}

/** "The day before" a thing is told of that thing, not of a day. */
function endsClause(next: string): boolean {
  return !/^\p{L}/u.test(next)
}

/** Days, weeks, months and years by their distance from now, or from the time spoken of before. */
export const unitRules: readonly TimeRule[] = [
  // "This Week", with both capitals, is a programme.
  rule('unit-shift', 'last week', 'last|this|next <unit>', ([unit], { pieces, from, to }) =>
    unit!.code === 'D' || /^\p{Lu}\p{Ll}/u.test(pieces[to - 1]!.text) ? null : away(unitOf(unit), pieces[from]!.lower),
  ),
  rule('unit-shift', 'this past week', 'this past|coming <unit>', ([unit], { pieces, from }) =>
    away(unitOf(unit), pieces[from + 1]!.lower),
  ),
  rule('unit-shift', 'the current year', 'the current|coming <unit>', ([unit], { pieces, from }) =>
    away(unitOf(unit), pieces[from + 1]!.lower),
  ),
  rule('unit-shift', 'the past year', 'the last|past <unit>', ([unit], { pieces, from }) =>
    unit!.code === 'D' ? offset('D', -1, 'before') : away(unitOf(unit), pieces[from + 1]!.lower),
  ),
  rule('unit-shift', 'the next year or so', 'the next <unit>', ([unit], { pieces, from }) =>
    unit!.code === 'D' ? offset('D', 1, 'before') : away(unitOf(unit), pieces[from + 1]!.lower),
  ),
  rule('unit-before', 'the previous day', 'the previous|preceding <unit>', ([unit]) =>
    offset(unitOf(unit), -1, 'before'),
  ),
  rule('unit-before', 'the day before', 'the day before', (_, place) =>
    endsClause(wordAfter(place)) ? offset('D', -1, 'before') : null,
  ),
  rule('unit-after', 'the following day', 'the following <unit>', ([unit]) => offset(unitOf(unit), 1, 'before')),
  rule('unit-after', 'the day after', 'the day after', (_, place) =>
    endsClause(wordAfter(place)) ? offset('D', 1, 'before') : null,
  ),
  rule('same-unit', 'that year', 'that <unit>', ([unit]) =>
    OF_CALENDAR.has(unitOf(unit)) ? { kind: 'same', unit: unitOf(unit) } : null,
  ),
  rule('same-unit', 'the same week', 'the same <unit>', ([unit]) =>
    OF_CALENDAR.has(unitOf(unit)) ? { kind: 'same', unit: unitOf(unit) } : null,
  ),
  rule('year-end', 'year-end', 'year -? end', () => ({ kind: 'unit', unit: 'Y', by: 0, mod: 'END' })),
  rule('year-end', "the year's end", "the? year 's|’s end", () => ({ kind: 'unit', unit: 'Y', by: 0, mod: 'END' })),
  rule('weekend', 'the weekend', 'the weekend', () => ({ kind: 'weekend' })),
  rule('the-unit', 'the year', 'the full? year', (_, place) =>
    wordAfter(place) === '-' ? null : { kind: 'unit', unit: 'Y', by: 0 },
  ),
  rule('the-unit', 'during the week', 'the week', (_, place) =>
    /^(?:of|for|during|in|over|later|earlier|end)$/.test(wordBefore(place)) ? { kind: 'unit', unit: 'W', by: 0 } : null,
  ),
  rule('the-unit', 'during the month', 'the month', (_, place) =>
    /^(?:of|for|during|in|over|later|earlier|end)$/.test(wordBefore(place)) ? { kind: 'unit', unit: 'M', by: 0 } : null,
  ),
  rule('ago', 'two days ago', '<amount> <unit|units> ago', ([amount, unit]) =>
    offset(unitOf(unit), many(-1, amount), 'published'),
  ),
  rule('ago', 'a year or so ago', '<amount> <unit|units> or so|two|more ago', ([amount, unit]) =>
    offset(unitOf(unit), many(-1, amount), 'published'),
  ),
  rule('ago', 'years ago', '<units> ago', ([unit]) => offset(unitOf(unit), Number.NEGATIVE_INFINITY, 'published')),
  rule('ago', 'a fortnight ago', 'a fortnight ago', () => offset('W', -2, 'published')),
  rule('ago', 'long ago', 'long ago', () => fixed('PAST_REF')),
  rule('earlier', 'a year earlier', '<amount> <unit|units> earlier|previously|beforehand', ([amount, unit]) =>
    offset(unitOf(unit), many(-1, amount), 'before'),
  ),
  rule('later', 'two days later', '<amount> <unit|units> later|afterward|afterwards', ([amount, unit]) =>
    OF_CALENDAR.has(unitOf(unit)) ? offset(unitOf(unit), many(1, amount), 'before') : null,
  ),
  rule('from-now', 'two years from now', '<amount> <unit|units> from now', ([amount, unit]) =>
    offset(unitOf(unit), many(1, amount), 'published'),
  ),
  rule('year-ago', 'year-earlier', 'year - earlier|ago', () => offset('Y', -1, 'published')),
  rule('year-ago', 'the year-ago quarter', 'the? comparable? year - earlier|ago period|quarter|month|level', () =>
    offset('Y', -1, 'published'),
  ),
  rule('year-ago', 'the year-ago third quarter', 'the year - earlier|ago <ordinal> quarter', ([number]) => ({
    kind: 'part',
    part: `Q${number!.value}`,
    year: null,
    by: null,
    yearBy: -1,
  })),
]
