import { readWrittenDates } from '../dates/read-written-dates.ts'
import { bylinedAgencyOf, knownAgencyOf, labelledAgencyOf } from './agency-names.ts'
import type { Credited } from './credit.ts'
import { joinCredited } from './credit.ts'
import { arePersons, readNames } from './names.ts'
import { BY, DAY_WORDS, SOURCE, WEAK_BY } from './words/bylines.ts'

/** Lines above the report, counted from it, among which a byline stands. */
const NEAR = 25
/** Units: a longer line is no byline. */
const LONGEST_BYLINE = 160

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

// "By Ann Writer", "Von Ann Writer", "Автор: Ann Writer", "文/王小明"
const BYLINE = new RegExp(`^[([*_]*(${alternatives(BY)})(?:\\s*[:：]\\s*|\\s+|(?<=[文/]))(?=\\S)`, 'iu')
// "/ Source: Reuters", "Quelle: dpa", "Источник: ТАСС"
const SOURCE_LINE = new RegExp(`^[/|(\\s*]*(?:${alternatives(SOURCE)})\\s*[:：]\\s*`, 'iu')
// "Reuters | Updated: …", "AFP - 3 Dec 2021", "Reuters November 18, 2019 11:03 PM": a name, then a day or what announces one
const DATED_LINE =
  /^(\p{L}[\p{L}\p{N}.&'’ -]{1,40}?)\s*(?:[|•·,/–—-]\s*)?(?=(?:updated|published|posted|created|last|first)\b|(?:\p{L}{3,12}\.? )?\d{1,4}[ ./:,-])/iu

// ", Wednesday, ", " Updated ", " on ", " • Datum: ", " – "
const BEFORE_DAY = new RegExp(
  `[\\s|•·,/(–—-]*(?:[\\s|•·,/(–—-](?:${DAY_WORDS.join('|')})[\\s.,:]*)*[\\s|•·,/(–—-]*$`,
  'iu',
)

/** Reads byline, authors and agencies from the lines above a report; the lines nearest to it come first. */
export function findByline(above: readonly string[]): Credited {
  const near = above.slice(-NEAR).filter((line) => line.length <= LONGEST_BYLINE)
  const found: Credited[] = []
  let bylined = false
  for (const line of near.toReversed()) {
    const byline = bylined ? null : readByline(line)
    if (byline) {
      bylined = true
      found.push(byline)
    } else {
      const agency = creditedAgency(line)
      if (agency) found.push({ byline: null, authors: [], agencies: [agency] })
    }
  }
  return joinCredited(found)
}

/** "By Ann Writer, AFP": the line with its names, or null where it is none. */
export function readByline(printed: string): Credited | null {
  const by = BYLINE.exec(printed)
  if (!by) return null
  const line = withoutDay(printed)
  const rest = line.slice(by[0].length)
  if (/[.!?]$/.test(rest) && !/\p{Lu}\.$|\bJr\.$|\bSr\.$/u.test(rest)) return null
  if (WEAK_BY.has(by[1]!.toLowerCase()) && !arePersons(rest) && !bylinedAgencyOf(rest)) return null
  const { authors, agencies } = readNames(rest)
  return authors.length || agencies.length ? { byline: line, authors, agencies } : null
}

/** "By Ann Writer • 11/08/23 5:19pm" without the day and what follows it. */
function withoutDay(line: string): string {
  const [day] = readWrittenDates(line, { language: null, order: null })
  return day ? line.slice(0, day.start).replace(BEFORE_DAY, '') : line
}

/** The agency that a line credits: after "Source:", before a date, or alone on its line. */
function creditedAgency(line: string): string | null {
  const label = SOURCE_LINE.exec(line)
  if (label) return labelledAgencyOf(line.slice(label[0].length))
  return knownAgencyOf(DATED_LINE.exec(line)?.[1] ?? line)
}
