import type { FiguresPack } from '../../src/language/figures/figures-pack.ts'
import { phrases } from '../../src/language/patterns/phrases.ts'
import { numberWords } from './numbers.ts'

const NONE: ReadonlySet<string> = new Set()

/** A few Dutch words for figures. */
export const figures: FiguresPack = {
  numbers: numberWords,
  starters: NONE,
  minus: NONE,
  articles: new Set(['een']),
  halves: NONE,
  vague: phrases([]),
  bounds: new Map(),
  fractions: new Map(),
  shareBefore: NONE,
  ratios: phrases([]),
  ranges: { between: new Set(['tussen']), and: new Set(['en']), to: new Set(['tot']), from: new Set(['van']) },
  qualifiers: phrases(['ongeveer', 'meer dan', 'ten minste']),
  qualifiersAfter: phrases([]),
  of: new Set(['van']),
  points: phrases(['procentpunt']),
  percents: phrases(['procent']),
  currencySigns: new Map([['€', 'euro']]),
  currencies: new Set(['euro']),
  measures: new Set(['ton', 'kilometer']),
  moneyFor: NONE,
  fates: new Set(['gedood', 'gewond']),
  lasting: NONE,
  stops: new Set(['zijn', 'werden', 'is', 'en', 'die', 'zei']),
  wheres: new Set(['bij', 'in']),
  noPlaces: NONE,
  participles: NONE,
  auxiliaries: new Set(['werden', 'zijn']),
  determiners: new Set(['de', 'het', 'een']),
  definites: new Set(['de']),
  ages: NONE,
  agesBefore: NONE,
  agesAt: NONE,
  noUnits: NONE,
  labels: NONE,
  tallies: NONE,
  tallyLinks: NONE,
  isPlural: (word) => word.endsWith('en') || word.endsWith('s'),
  isPast: (word) => word.startsWith('ge'),
}
