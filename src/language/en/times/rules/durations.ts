import type { TimeRule } from '../../../times/times-pack.ts'
import { duration, fixed, rule, unitOf, wordAfter, wordBefore } from '../rule.ts'

const VAGUE = Number.NaN
/** Words that make a bare plural a length of time: "for years", "in the weeks before". */
const BEFORE_UNITS = new Set('for in within over after of take takes took taking the many lasted last spent'.split(' '))

/** Lengths of time. */
export const durationRules: readonly TimeRule[] = [
  rule('future', 'will one day', 'one day', (_, place) =>
    /^(?:will|would|could|can|may|might|to|must)$/.test(wordBefore(place)) ? fixed('FUTURE_REF') : null,
  ),
  rule('amount', 'three days', '<amount> <unit|units>', ([amount, unit], place) => {
    // Ages are told, not lasted: "33 years old"; "a day" after a number is a rate.
    if (/^(?:old|of age)$/.test(wordAfter(place)) || (wordAfter(place) === '-' && wordAfter(place, 1) === 'old'))
      return null
    // "a second", "by a quarter" are mostly something else.
    if (/^(?:S|QU)$/.test(unit!.code) && amount!.value === 1) return null
    // "a year-earlier loss", "the 1988 quarter"
    if (
      wordAfter(place) === '-' &&
      place.pieces[place.from]!.kind === 'word' &&
      place.pieces[place.to - 2]!.lower !== '-'
    )
      return null
    if (/^(?:1\d|20)\d\d$/.test(place.pieces[place.from]!.lower)) return null
    return duration(amount!.value, unitOf(unit))
  }),
  rule('amount', '16-hour', '<number> - <unit|units>', ([amount, unit], place) =>
    wordAfter(place) === '-' && wordAfter(place, 1) === 'old' ? null : duration(amount!.value, unitOf(unit)),
  ),
  rule('amount', 'a month and a half', 'a|an|one <unit> and a half', ([unit]) => duration(1.5, unitOf(unit))),
  rule('amount', 'half an hour', 'half - <unit>', ([unit]) => duration(0.5, unitOf(unit))),
  rule(
    'last-amount',
    'the last four months',
    'the? last|past|previous|first|final <amount> <units>',
    ([amount, unit], { pieces, from }) => {
      const isFirst = pieces[from]!.lower === 'first' || pieces[from + 1]!.lower === 'first'
      return { ...duration(amount!.value, unitOf(unit)), ...(isFirst && unit!.code === 'M' && { ofYear: true }) }
    },
  ),
  rule('next-amount', 'the next few days', 'the? next|coming|following <amount> <units>', ([amount, unit]) =>
    duration(amount!.value, unitOf(unit)),
  ),
  rule('amount', 'the four days', 'the <number> <units>', ([amount, unit], place) => ({
    ...duration(amount!.value, unitOf(unit)),
    // "the six months ended Aug. 12"
    ...(unit!.code === 'M' && /^end(?:ed|ing)$/.test(wordAfter(place)) && { ofYear: true }),
  })),
  rule('amount', 'eight trading days', '<number> trading|business|working days', ([amount]) =>
    duration(amount!.value, 'D'),
  ),
  rule('amount', 'a fortnight', 'a fortnight', () => duration(2, 'W')),
  rule('fiscal', 'the fiscal year', 'the latest|current? fiscal year', () => duration(1, 'Y')),
  rule('recent', 'recent weeks', 'recent <units>', ([unit]) => duration(VAGUE, unitOf(unit))),
  rule('past-units', 'the past years', 'the? past <units>', ([unit]) => duration(VAGUE, unitOf(unit))),
  rule('coming', 'the coming days', 'the? coming|next|future <units>', () => fixed('FUTURE_REF')),
  rule('vague', 'for years', '<units>', ([unit], place) =>
    unit!.code !== 'S' && unit!.code !== 'QU' && BEFORE_UNITS.has(wordBefore(place)) && wordAfter(place) !== '-'
      ? duration(VAGUE, unitOf(unit))
      : null,
  ),
  rule('vague', 'decades-long', '<units> - long', ([unit]) => duration(VAGUE, unitOf(unit))),
]
