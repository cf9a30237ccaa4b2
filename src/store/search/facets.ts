import type { SearchDocument } from './documents.ts'
import type { DayRange, Phrase, SearchQuery } from './query.ts'
import { searchTokens } from './tokens.ts'

// What a document is, where and when, stands in the index as words of a kind that no text has: they begin with a private letter. So
// "kind:statement said:2021-12 troops" is one look-up of three words, however many documents have each of them.

const MARK = '\uE000'
/** Years for which an open range ("2021-12-04..") is looked up. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100]

/** The facets of a document of a story. */
export function facetsOf({ kind, day, published, sources }: SearchDocument, story: number): string[] {
  return [
    `${MARK}k${kind}`,
    `${MARK}s${story}`,
    ...outletFacets(sources),
    ...(day ? dayFacets('d', day) : []),
    ...(published ? dayFacets('p', published) : []),
  ]
}

/** A word of a title, where an engine is to find it by that alone (PostgreSQL: its index knows no weights). */
export function titleFacet(token: string): string {
  return `${MARK}t${token}`
}

/** The facets that a query asks for: one of each list has to be there. */
export function facetsAsked(query: SearchQuery, stories: readonly number[] | null): Phrase[][] {
  const { kind, outlet, said, published } = query
  const whole = (facet: string): Phrase => ({ tokens: [facet], isPrefix: false })
  return [
    ...(kind ? [[whole(`${MARK}k${kind}`)]] : []),
    ...(stories ? [stories.map((story) => whole(`${MARK}s${story}`))] : []),
    ...(outlet ? outletFacets(outlet).map((facet) => [whole(facet)]) : []),
    ...(said ? [rangeFacets('d', said)] : []),
    ...(published ? [rangeFacets('p', published)] : []),
  ]
}

function outletFacets(outlet: string): string[] {
  return [...new Set(searchTokens(outlet).map(({ token }) => `${MARK}o${token}`))]
}

/** A day is known under its year and its month too. */
function dayFacets(letter: string, value: string): string[] {
  const [year, month, day] = value.slice(0, 10).split('-')
  const parts = [year, month, day].filter((part) => /^\d+$/.test(part ?? ''))
  return parts.map((_, n) => `${MARK}${letter}${parts.slice(0, n + 1).join('')}`)
}

/** The fewest years, months, tens of days and days that make up a range: tens are the beginnings of their days. */
function rangeFacets(letter: string, { from, to }: DayRange): Phrase[] {
  const first = (from ?? `${FIRST_YEAR}`).replaceAll('-', '').padEnd(8, '01')
  const [year = `${LAST_YEAR}`, month = '12', day = '31'] = to?.split('-') ?? []
  const last = `${year}${month}${day}`
  const facets: string[] = []
  for (let y = Number(first.slice(0, 4)); y <= Number(year); y++) cover(String(y).padStart(4, '0'), first, last, facets)
  return facets.map((digits) => ({ tokens: [`${MARK}${letter}${digits}`], isPrefix: digits.length === TENS }))
}

/** Digits of a year, a month and the first one of a day. */
const TENS = 7

/** What the first and the last day of a period add to its digits, and what those of its parts do, by how many digits it has. */
const FIRST_OF: Readonly<Record<number, string>> = { 4: '0101', 6: '01', 7: '0', 8: '' }
const LAST_OF: Readonly<Record<number, string>> = { 4: '1231', 6: '31', 7: '9', 8: '' }
const DIGITS = [...'0123456789']
const PARTS_OF: Readonly<Record<number, readonly string[]>> = {
  4: Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0')),
  6: DIGITS.slice(0, 4),
  7: DIGITS,
}

/** Adds the period if the range has all of it, else those of its parts that it has. */
function cover(period: string, first: string, last: string, into: string[]): void {
  const [begin, end] = [period + FIRST_OF[period.length], period + LAST_OF[period.length]]
  if (end < first || begin > last) return
  if (period.length === 8 || (begin >= first && end <= last)) into.push(period)
  else for (const part of PARTS_OF[period.length]!) cover(period + part, first, last, into)
}
