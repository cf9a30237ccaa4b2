import type { DateCandidate } from '../candidate.ts'
import { readAddressDay } from '../read-address.ts'
import { readStamp } from '../read-stamp.ts'
import { DATE_METAS, MODIFIED_METAS, PUBLISHED_METAS } from '../words/meta-names.ts'
import { chooseLinked } from './choose-linked.ts'
import type { PageFacts } from './page-facts.ts'
import type { DatedElement } from './page-lines.ts'
import type { PageRule } from './page-rule.ts'

// The rules of what a page says to machines: each gives every value it finds, in the order of the page.

/** `datePublished` of the page's report in JSON-LD. */
export const linkedPublished: PageRule = (facts) =>
  chooseLinked(facts).flatMap(({ published }) => candidate(facts, published, 'json-ld-published', 'json-ld'))

/** `dateModified` of the page's report in JSON-LD. */
export const linkedModified: PageRule = (facts) =>
  chooseLinked(facts).flatMap(({ modified }) => candidate(facts, modified, 'json-ld-modified', 'json-ld'))

/** `<meta property="article:published_time" …>` and its kin. */
export const metaPublished: PageRule = (facts) => metasOf(facts, PUBLISHED_METAS, 'meta-published')

/** `<meta name="date" …>`, which may be the day the page was made or changed. */
export const metaDate: PageRule = (facts) => metasOf(facts, DATE_METAS, 'meta-date')

/** `<meta property="article:modified_time" …>` and its kin. */
export const metaModified: PageRule = (facts) => metasOf(facts, MODIFIED_METAS, 'meta-modified')

/** Elements with a microdata property: `<span itemprop="datePublished" content="…">`. */
export function microdata(property: string): PageRule {
  const wanted = (element: DatedElement): boolean =>
    element.place !== 'foreign' && element.property.split(' ').includes(property)
  return (facts) => elementsOf(facts, wanted, `microdata-${property}`)
}

/** `time` and `abbr` elements whose class says that they hold the day of publication. */
export const publishedTime: PageRule = (facts) =>
  elementsOf(facts, (element) => element.place !== 'foreign' && isMarkedPublished(element), 'time-published')

function isMarkedPublished({ tag, hint }: DatedElement): boolean {
  if (tag !== 'time' && tag !== 'abbr') return false
  return /publish|pubdate|posted|entry-date/.test(hint) && !/updated|modified/.test(hint)
}

/** `time` elements of the report: those below the headline, then those above it. */
export const anyTime: PageRule = (facts) => {
  const isOwn = ({ tag, place }: DatedElement): boolean => tag === 'time' && place === 'report'
  const below = elementsOf(facts, (element) => isOwn(element) && element.line >= facts.headlineLine, 'time')
  return [...below, ...elementsOf(facts, (element) => isOwn(element) && element.line < facts.headlineLine, 'time')]
}

/** The day in the page's address. */
export const address: PageRule = ({ addresses }) =>
  addresses.flatMap((url) => {
    const found = readAddressDay(url)
    return found ? { ...found, basis: 'address' as const, rule: 'address', where: 'address' } : []
  })

function metasOf(facts: PageFacts, names: readonly string[], rule: string): DateCandidate[] {
  return names.flatMap((name) => candidate(facts, facts.metas.get(name), rule, `meta ${name}`))
}

function elementsOf(facts: PageFacts, wanted: (element: DatedElement) => boolean, rule: string): DateCandidate[] {
  return facts.elements.filter(wanted).flatMap((element) => {
    const found = candidate(facts, element.value, rule, element.tag)
    return found.length > 0 ? found : candidate(facts, element.text, rule, element.tag)
  })
}

function candidate(facts: PageFacts, value: string | null | undefined, rule: string, where: string): DateCandidate[] {
  const moment = value ? readStamp(value, facts.reading) : null
  return moment ? [{ moment, basis: 'markup', rule, words: value!, where }] : []
}
