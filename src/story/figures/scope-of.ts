import { type Span, spansIn, textOf } from '../../text/span.ts'
import { clauseAt, splitClauses } from '../events/clause.ts'
import { isCountry } from '../events/describe.ts'
import { withoutDateline } from '../events/without-dateline.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'

/** Where a number counts, as its sentence says it: the world, or countries by their ids; null where it does not say. */
export type Scope = 'world' | ReadonlySet<string>

const WORLD =
  /\b(?:world-?wide|globally|(?:around|across|throughout|over) the (?:world|globe)|global (?:total|toll|count|tally)|in (?:many|several|dozens of|scores of|\p{L}+ty) countries|\d+ countries)\b/iu

/** The scope of a figure: what the words behind it name, else its clause or its sentence. Who gives the number is not where it counts. */
export function scopeOf(report: Report, cast: Cast, sentence: Span, figure: Span, by: string | null): Scope | null {
  const { text } = report.article
  const whole = withoutDateline(text, sentence)
  const clause = clauseAt(splitClauses(text, whole), figure.start) ?? whole
  for (const stretch of [behind(text, clause, figure), clause, whole]) {
    if (WORLD.test(textOf(text, stretch))) return 'world'
    const countries = countriesIn(report, cast, stretch).filter((id) => id !== by)
    if (countries.length > 0) return new Set(countries)
  }
  return null
}

/** From a figure to the next comma of its clause. */
function behind(text: string, clause: Span, { start, end }: Span): Span {
  const comma = text.indexOf(',', end)
  return { start, end: comma < 0 ? clause.end : Math.max(start, Math.min(clause.end, comma)) }
}

// How a country stands where a number counts in it: "in Norway", "Norway has", "Norway's toll", "Norway, where".
const BEFORE_PLACE = /\b(?:in|across|throughout|within|around)\s(?:the\s)?$/iu
const BEHIND_PLACE =
  /^(?:['’]s?)?(?: (?:now|also|still|already))? ?(?:(?:has|had|have)\b|(?:[\p{L}-]+ )?(?:total|toll|cases|deaths|count|tally)\b|, where\b)/iu

function countriesIn({ article: { id, text }, reading }: Report, cast: Cast, stretch: Span): string[] {
  return spansIn(reading.names, stretch)
    .filter(({ kind, ref }) => kind === 'place' && isCountry({ reading }, ref))
    .filter(
      ({ start, end }) =>
        BEFORE_PLACE.test(text.slice(stretch.start, start)) || BEHIND_PLACE.test(text.slice(end, stretch.end)),
    )
    .map(({ ref }) => cast.personOf(id, ref) ?? ref)
}

/** Whether two scopes are known and have nothing in common. */
export function areApart(a: Scope | null, b: Scope | null): boolean {
  if (a === null || b === null || a === b) return false
  if (a === 'world' || b === 'world') return true
  return ![...a].some((country) => b.has(country))
}
