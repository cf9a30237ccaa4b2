import type { FiguresPack } from '../../figures/figures-pack.ts'
import { phrases } from '../../patterns/phrases.ts'
import { numberWords } from '../numbers/number-words.ts'
import {
  auxiliaryWords,
  currencySigns,
  currencyWords,
  fateWords,
  isPast,
  isPlural,
  measureWords,
  noPlaces,
  participleWords,
  phraseStops,
  wherePrepositions,
} from './words.ts'

/** What a vague plural leaves open: at least two of its unit, and fewer than the next unit up. */
const VAGUE: readonly (readonly [words: string, low: number, high: number])[] = [
  ['hundreds of thousands', 200_000, 999_999],
  ['tens of thousands', 20_000, 99_999],
  ['tens of millions', 2e7, 99_999_999],
  ['hundreds of millions', 2e8, 999_999_999],
  ['several hundred thousand', 300_000, 999_999],
  ['several hundred', 300, 999],
  ['several thousand', 3000, 9999],
  ['several million', 3e6, 9_999_999],
  ['several dozen', 36, 119],
  ['a few hundred', 200, 500],
  ['a few thousand', 2000, 5000],
  ['a few dozen', 24, 60],
  ['a few million', 2e6, 5e6],
  ['dozens', 24, 99],
  ['scores of', 40, 99],
  ['hundreds', 200, 999],
  ['thousands', 2000, 9999],
  ['millions', 2e6, 999_999_999],
  ['billions', 2e9, 999_999_999_999],
]

const QUALIFIERS =
  'at least|at most|more than|less than|fewer than|no more than|no less than|no fewer than|not more than|not less than|up to|as many as|as much as|as high as|as low as|as few as|as little as|close to|just over|just under|just above|just below|well over|well under|well above|well below|a little over|slightly more than|slightly less than|much more than|far more than|a total of|an estimated|an additional|upwards of|in excess of|about|around|roughly|approximately|nearly|almost|some|over|under|above|below|only|just|barely|exactly|circa|estimated|another|between|a record|an average of|a mere|virtually|all but'

/** English words for numbers and what goes with them. */
export const figures: FiguresPack = {
  numbers: {
    ...numberWords,
    scales: new Map([...numberWords.scales, ['dozen', 12], ['m', 1e6]]),
  },
  starters: new Set([
    'a',
    'an',
    'half',
    'minus',
    ...VAGUE.map(([words]) => words.split(' ')[0]!),
    'us',
    'c',
    'hk',
    'nz',
    'dlrs',
    'usd',
    'eur',
    'gbp',
    'rs',
  ]),
  minus: new Set(['minus']),
  articles: new Set(['a', 'an']),
  halves: new Set(['half']),
  vague: phrases(VAGUE.map(([words]) => words)),
  bounds: new Map(VAGUE.map(([words, low, high]) => [words, [low, high]])),
  fractions: new Map([
    ['half', 1 / 2],
    ['third', 1 / 3],
    ['thirds', 1 / 3],
    ['quarter', 1 / 4],
    ['quarters', 1 / 4],
    ['fifth', 1 / 5],
    ['fifths', 1 / 5],
    ['sixth', 1 / 6],
    ['seventh', 1 / 7],
    ['eighth', 1 / 8],
    ['tenth', 1 / 10],
    ['tenths', 1 / 10],
  ]),
  shareBefore: new Set(['by']),
  ratios: phrases(['in', 'out of']),
  ranges: {
    between: new Set(['between']),
    and: new Set(['and']),
    to: new Set(['to', 'or', '-', '–']),
    from: new Set(
      'from rose fell plunged jumped dropped climbed gained lost slid slipped surged tumbled sank added up down off rise fall drop'.split(
        ' ',
      ),
    ),
  },
  qualifiers: phrases(QUALIFIERS.split('|')),
  qualifiersAfter: phrases(['or more', 'or so', 'or fewer', 'or less', 'at least', 'at most']),
  of: new Set(['of']),
  percents: phrases(['percentage points', 'percentage point', 'percent', 'per cent', '%', 'pc']),
  currencySigns,
  currencies: currencyWords,
  measures: measureWords,
  moneyFor: new Set(['of', 'in', 'for', 'on']),
  fates: fateWords,
  stops: phraseStops,
  wheres: wherePrepositions,
  noPlaces,
  participles: participleWords,
  auxiliaries: auxiliaryWords,
  determiners: new Set("a an the these those all both its their his her our 's ’s".split(' ')),
  definites: new Set("the these those both its their his her our 's ’s".split(' ')),
  ages: new Set('aged age ages old year'.split(' ')),
  agesBefore: new Set('under over turned'.split(' ')),
  agesAt: new Set(['at']),
  noUnits: new Set('time way star fold to on in a part off up pronged wheeler pack packs'.split(' ')),
  labels: new Set(
    'no nos part number page pages chapter section article room flight channel route highway psalm verse figure table item gate line unit point phase stage grade level class type mark version'.split(
      ' ',
    ),
  ),
  isPlural,
  isPast,
}
