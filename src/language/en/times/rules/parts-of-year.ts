import type { Term } from '../../../patterns/pattern.ts'
import type { Meaning } from '../../../times/meaning.ts'
import type { Place, TimeRule } from '../../../times/times-pack.ts'
import { rule, wordAfter, wordBefore } from '../rule.ts'
import { monthNamed } from '../words.ts'

const BY: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

function part(code: string | null, year: number | null, by: number | null): Meaning | null {
  return code === null ? null : { kind: 'part', part: code, year, by }
}

function ofYear(code: string | null, word: string): Meaning | null {
  return code === null ? null : { kind: 'part', part: code, year: null, by: null, yearBy: BY[word] ?? 0 }
}

function quarter(term: Term | undefined): string | null {
  return term && term.value >= 1 && term.value <= 4 ? `Q${term.value}` : null
}

function half(word: string, number: Term | undefined): string | null {
  if (word === 'last' || number?.value === 2) return 'H2'
  return number?.value === 1 ? 'H1' : null
}

/** "the quarter | ended Sept. 30": the month it ends in; the day itself is read on its own. */
function endingIn(place: Place): { endsIn: number } | null {
  const month = /^end(?:ed|ing|s)$/.test(wordAfter(place)) && monthNamed(wordAfter(place, 1))
  return month ? { endsIn: month } : null
}

/** Words before "summer" or "the fall" that make it a season of the calendar and not the weather, or a tumble. */
const BEFORE_SEASON = new Set(
  'in into by since until during over through from this early late mid of before after'.split(' '),
)

/** Quarters, halves and seasons. */
export const partOfYearRules: readonly TimeRule[] = [
  rule('quarter', 'third-quarter', '<ordinal> -? quarter', ([number]) => part(quarter(number), null, null)),
  rule('quarter', 'the fiscal third quarter', 'the|its fiscal? <ordinal> quarter', ([number]) =>
    part(quarter(number), null, null),
  ),
  rule('quarter', 'fiscal second-quarter', 'fiscal <ordinal> -? quarter', ([number]) =>
    part(quarter(number), null, null),
  ),
  rule('quarter', 'the third quarter of 1998', 'the? <ordinal> -? quarter of? <year>', ([number, year]) =>
    part(quarter(number), year!.value, null),
  ),
  rule('quarter', 'the 1988 third quarter', 'the? <year> <ordinal> quarter', ([year, number]) =>
    part(quarter(number), year!.value, null),
  ),
  rule(
    'quarter',
    'the third quarter of last year',
    'the? <ordinal> -? quarter of last|this|next year',
    ([number], { pieces, to }) => ofYear(quarter(number), pieces[to - 2]!.lower),
  ),
  rule(
    'quarter',
    "next year's first quarter",
    "last|this|next year 's|’s <ordinal> quarter",
    ([number], { pieces, from }) => ofYear(quarter(number), pieces[from]!.lower),
  ),
  rule('the-quarter', 'the latest quarter', 'the latest|current? quarter|period', (_, place) => {
    const { pieces, from, to } = place
    const isQuarter = pieces[to - 1]!.lower === 'quarter'
    if (to - from === 2 && !isQuarter) return null
    return { kind: 'same', unit: 'QU', ...(isQuarter && endingIn(place)) }
  }),
  rule('the-quarter', 'the 1988 quarter', 'the? <year> quarter|period', ([year]) => ({
    kind: 'same',
    unit: 'QU',
    year: year!.value,
  })),
  rule('part', 'Q3 2021', '<part> of? <year>', ([code, year]) => part(code!.code, year!.value, null)),
  rule('part', 'Q3', '<part>', ([code]) => part(code!.code, null, null)),
  rule('half', 'the first half of 1989', 'the? <ordinal> -? half of? <year>', ([number, year]) =>
    part(half('', number), year!.value, null),
  ),
  rule('half', 'the last half of 1989', 'the? last|latter half of <year>', ([year]) => part('H2', year!.value, null)),
  rule('half', 'the first half of the year', 'the? <ordinal> half of this|the year', ([number]) =>
    ofYear(half('', number), 'this'),
  ),
  rule('half', 'the first half of next year', 'the? <ordinal> half of last|next year', ([number], { pieces, to }) =>
    ofYear(half('', number), pieces[to - 2]!.lower),
  ),
  rule('season', 'last fall', 'last|this|next|past <season>', ([season], { pieces, from }) =>
    part(season!.code, null, BY[pieces[from]!.lower] ?? 0),
  ),
  rule('season', 'the summer of 1998', 'the? <season> of? <year>', ([season, year]) =>
    part(season!.code, year!.value, null),
  ),
  rule('season', 'the spring of next year', 'the? <season> of? last|this|next year', ([season], { pieces, to }) =>
    ofYear(season!.code, pieces[to - 2]!.lower),
  ),
  rule('season', 'in the summer', 'the early|late? <season>', ([season], place) =>
    BEFORE_SEASON.has(wordBefore(place)) && !/^(?:of|in|-)$/.test(wordAfter(place))
      ? part(season!.code, null, null)
      : null,
  ),
  rule('season', 'in winter', '<season>', ([season], place) =>
    BEFORE_SEASON.has(wordBefore(place)) && season!.code !== 'SP' && !/^\p{L}/u.test(wordAfter(place))
      ? part(season!.code, null, null)
      : null,
  ),
]
