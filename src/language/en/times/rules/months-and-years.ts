import type { Meaning } from '../../../times/meaning.ts'
import type { Place, TimeRule } from '../../../times/times-pack.ts'
import { isClockMark } from '../clock-marks.ts'
import { fixed, rule, wordAfter, wordBefore } from '../rule.ts'

function month(value: number, year: number | null, by: number | null): Meaning {
  return { kind: 'month', month: value, year, by }
}

/** Months that are words or names of people as well. */
const TWOFOLD = new Set(['may', 'march', 'mar', 'april', 'june', 'august', 'jan'])
const BEFORE_MONTH = new Set(
  'in since by until till from to through during before after of for last next this early late mid each every between and on around about - ( , ; the'.split(
    ' ',
  ),
)
/** Words before a number from 1000 to 1899 that make it a year. */
const BEFORE_YEAR = new Set(
  'in since by until till from to through during before after of early late mid circa between and the'.split(' '),
)
/** What is counted, so that "2000 people" is no year. */
const COUNTED =
  /^(?:percent|per|people|troops|soldiers|men|women|children|miles|feet|meters|metres|kilometers|kilometres|km|points|tons|tonnes|pounds|dollars|euros|barrels|shares|jobs|homes|houses|deaths|cases|times|acres|hectares|%)$/

/** Months and years. */
export const monthAndYearRules: readonly TimeRule[] = [
  rule('month', 'June', '<month>', ([name], place) => (isMonth(place) ? month(name!.value, null, null) : null)),
  rule('month', 'June 1998', '<month> ,? of? <year>', ([name, year]) => month(name!.value, year!.value, null)),
  rule('month', 'last June', 'last|previous <month>', ([name]) => month(name!.value, null, -1)),
  rule('month', 'next June', 'next|coming <month>', ([name]) => month(name!.value, null, 1)),
  rule('month', 'this June', 'this <month>', ([name]) => month(name!.value, null, 0)),
  rule('month', 'June of last year', '<month> of? last|this|next year', ([name], { pieces, to }) => ({
    kind: 'month',
    month: name!.value,
    year: null,
    by: null,
    yearBy: { last: -1, next: 1 }[pieces[to - 2]!.lower] ?? 0,
  })),
  rule('year', '1998', '<year>', ([year], place) => (isYear(year!.value, place) ? fixed(String(year!.value)) : null)),
  rule('year', 'the year 2000', 'the? year <year>', ([year]) => fixed(String(year!.value))),
  rule('fiscal-year', 'fiscal 1989', 'fiscal year? <year>', ([year]) => fixed(String(year!.value))),
  rule('decade', 'the 1990s', "the? '|’|‘? <decade>", ([decade], place) =>
    // "in his 30s" is an age.
    /^(?:his|her|their|my|our|mid|early|late|-)$/.test(wordBefore(place)) && place.pieces[place.to - 1]!.text.length < 5
      ? null
      : fixed(decade!.code),
  ),
  rule('decade', 'the late 1970s', "the early|late|mid|middle -? '|’|‘? <decade>", ([decade], { pieces, from }) => ({
    ...fixed(decade!.code),
    mod: ({ early: 'START', late: 'END' } as const)[pieces[from + 1]!.lower] ?? 'MID',
  })),
  rule('decade', 'the eighties', 'the early|late|mid? <tens>', ([tens]) => fixed(`19${tens!.value / 10}`)),
  rule('century', 'the 20th century', 'the? <ordinal> -? century', ([number]) =>
    number!.value > 0 && number!.value < 100 ? fixed(String(number!.value - 1).padStart(2, '0')) : null,
  ),
]

/** Whether a word that may be a month is one here: "May" is not in "Theresa May said", nor in "May I ask". */
function isMonth(place: Place): boolean {
  const word = place.pieces[place.from]!.lower
  if (!TWOFOLD.has(word)) return true
  const before = wordBefore(place)
  if (before === '') return !/^(?:i|we|he|she|it|they|you|said|says|told|\p{L}+ed)$/u.test(wordAfter(place))
  if (BEFORE_MONTH.has(before)) return !/^\p{Lu}\p{Ll}/u.test(place.pieces[place.to]?.text ?? '')
  return /^\p{Ll}/u.test(place.pieces[place.from - 1]!.text) && word !== 'may' && word !== 'march'
}

/** "2021" in "2019-2021", "21" in "2019-21". */
function isLaterYear(word: string, year: number): boolean {
  return /^(?:19|20)\d\d$/.test(word) || (/^\d\d$/.test(word) && Number(word) > year % 100 && year >= 1900)
}

/** Whether four digits are a year here, and no count, price or number of something. */
function isYear(year: number, place: Place): boolean {
  if (year > 2099 || isClockMark(place.pieces, place.from)) return false
  const stopped = wordBefore(place) === '.'
  const before = wordBefore(place, stopped ? 2 : 1)
  const after = wordAfter(place)
  if (/^[$£€¥#]$|^no$|^nos$/.test(before) || /^[%°]$/.test(after) || COUNTED.test(after)) return false
  // "roughly 2000 planets" are counted.
  if (APPROXIMATELY.test(before) && PLURAL.test(after)) return false
  // "2019-2021" are years, "1998-B" is a number of something.
  if (after === '-' && !isLaterYear(wordAfter(place, 1), year)) return false
  // "10-1998" is a number of something; "mid-1998" is a year.
  if (before === '-' && /\d/.test(wordBefore(place, 2)) && !/^(?:19|20)\d\d$/.test(wordBefore(place, 2))) return false
  return year >= 1900 || BEFORE_YEAR.has(before)
}

/** Words before a round number, and a noun of several behind it. */
const APPROXIMATELY = /^(?:roughly|about|around|some|nearly|almost|over|than|approximately|least)$/
const PLURAL = /^(?!(?:was|has|does|is|its|this|as|years?)$)\p{Ll}{3,}s$/u
