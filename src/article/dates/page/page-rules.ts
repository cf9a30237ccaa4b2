import { dayNumber } from '../calendar.ts'
import type { DateCandidate } from '../candidate.ts'
import { readAddressDay } from '../read-address.ts'
import { readStamp } from '../read-stamp.ts'
import { chooseLinked } from './choose-linked.ts'
import type { PageFacts } from './page-facts.ts'
import type { DatedElement } from './page-lines.ts'
import { readVisibleDates, type VisibleRule } from './visible-dates.ts'

/** A rule looks at one kind of place and gives what it says, the surest first. */
export type PageRule = (facts: PageFacts) => readonly DateCandidate[]

const visible =
  (rule: VisibleRule): PageRule =>
  (facts) =>
    readVisibleDates(facts, rule)

/** The places that say when a page was published, the surest first. */
export const PUBLISHED: readonly PageRule[] = [
  shownAndStamped,
  addressBeforeStamp,
  linkedPublished,
  metaPublished,
  microdata('datepublished'),
  publishedTime,
  visible('text-published'),
  address,
  visible('text-headline'),
  visible('text-dateline'),
  firstTime,
  metaDate,
  microdata('datecreated'),
  loneDate,
  onlyModified,
]

/** The places where a page shows its day to people. */
export const SHOWN: readonly PageRule[] = [visible('text-published'), visible('text-headline'), address]

export const MODIFIED: readonly PageRule[] = [
  linkedModified,
  metaModified,
  microdata('datemodified'),
  visible('text-modified'),
]

/** `meta` names that only ever say when the page's report was published. */
const PUBLISHED_METAS =
  'article:published_time og:article:published_time article:published datepublished og:published_time parsely-pub-date sailthru.date pubdate pub_date publishdate publish-date publish_date publication_date publication-date publicationdate published_date published-date published citation_publication_date citation_online_date dc.date.issued dcterms.issued dcterms.date.issued prism.publicationdate og:release_date article.published date_published article_date_original originalpublicationdate ptime displaydate rnews:datepublished cxenseparse:recs:publishtime uploaddate gentime article:create_at bt:pubdate shareaholic:article_published_time'.split(
    ' ',
  )
/** Names that mostly say it, and sometimes when the page was made or changed. */
const DATE_METAS =
  'date dc.date dcterms.date dc.date.created dcterms.created dcterms:created dc.created datecreated created creation_date og:pubdate cdate article:date timestamp time pdate'.split(
    ' ',
  )
const MODIFIED_METAS =
  'article:modified_time og:updated_time og:article:modified_time article:modified datemodified dcterms.modified dc.date.modified last-modified lastmod revised dateupdate modified_date'.split(
    ' ',
  )

function metaPublished(facts: PageFacts): DateCandidate[] {
  return metasOf(facts, PUBLISHED_METAS, 'meta-published')
}

function metaDate(facts: PageFacts): DateCandidate[] {
  return metasOf(facts, DATE_METAS, 'meta-date')
}

function metaModified(facts: PageFacts): DateCandidate[] {
  return metasOf(facts, MODIFIED_METAS, 'meta-modified')
}

function metasOf(facts: PageFacts, names: readonly string[], rule: string): DateCandidate[] {
  return names.flatMap((name) => candidate(facts, facts.metas.get(name), rule, `meta ${name}`))
}

function linkedPublished(facts: PageFacts): DateCandidate[] {
  return chooseLinked(facts).flatMap(({ published }) => candidate(facts, published, 'json-ld-published', 'json-ld'))
}

function linkedModified(facts: PageFacts): DateCandidate[] {
  return chooseLinked(facts).flatMap(({ modified }) => candidate(facts, modified, 'json-ld-modified', 'json-ld'))
}

function microdata(property: string): PageRule {
  return (facts) =>
    elementsOf(
      facts,
      ({ place, ...element }) => place !== 'foreign' && element.property.split(' ').includes(property),
      `microdata-${property}`,
    )
}

/** `time` elements that are marked as the day of publication. */
function publishedTime(facts: PageFacts): DateCandidate[] {
  return elementsOf(
    facts,
    ({ tag, hint, place }) =>
      (tag === 'time' || tag === 'abbr') &&
      place !== 'foreign' &&
      /publish|pubdate|posted|entry-date/.test(hint) &&
      !/updated|modified/.test(hint.replace('published', '')),
    'time-published',
  )
}

/** The first `time` element after the headline, else before it. */
function firstTime(facts: PageFacts): DateCandidate[] {
  const times = elementsOf(
    facts,
    ({ tag, place, line }) => tag === 'time' && place === 'report' && line >= facts.headlineLine,
    'time',
  )
  return [...times, ...elementsOf(facts, ({ tag, place }) => tag === 'time' && place === 'report', 'time')]
}

function elementsOf(facts: PageFacts, wanted: (element: DatedElement) => boolean, rule: string): DateCandidate[] {
  return facts.elements.filter(wanted).flatMap((element) => {
    const found = candidate(facts, element.value, rule, element.tag)
    return found.length > 0 ? found : candidate(facts, element.text, rule, element.tag)
  })
}

function address(facts: PageFacts): DateCandidate[] {
  return facts.addresses.flatMap((url) => {
    const found = readAddressDay(url)
    return found
      ? [{ moment: found.moment, basis: 'address' as const, rule: 'address', words: found.words, where: 'address' }]
      : []
  })
}

/**
 * A day beside the headline, without a word, that a stamp of the page confirms: the page presents itself as of that day, whatever
 * else its structured data keeps of earlier versions.
 */
function shownAndStamped(facts: PageFacts): DateCandidate[] {
  const [shown] = readVisibleDates(facts, 'text-headline')
  if (!shown) return []
  const stamps = [linkedPublished, metaPublished, metaDate, linkedModified, metaModified].flatMap((rule) => rule(facts))
  const day = dayNumber(shown.moment)
  return stamps.some(({ moment }) => dayNumber(moment) === day) ? [{ ...shown, rule: 'text-headline-and-stamp' }] : []
}

/** A day in the address that lies well before every stamp: a page that moves house gets new stamps and keeps its address. */
function addressBeforeStamp(facts: PageFacts): DateCandidate[] {
  const [named] = address(facts)
  if (!named) return []
  const stamps = [...linkedPublished(facts), ...metaPublished(facts)]
  const earlier = stamps.every(({ moment }) => dayNumber(moment) - dayNumber(named.moment) > 1)
  return stamps.length > 0 && earlier ? [named] : []
}

/** Where the page gives but the day of its last version, that is when what was read was published. */
function onlyModified(facts: PageFacts): DateCandidate[] {
  return MODIFIED.flatMap((rule) => rule(facts)).map((found) => ({ ...found, rule: `only-${found.rule}` }))
}

/** The only day, or the only one with a time, that stands alone on lines of the page. Several are those of several reports. */
function loneDate(facts: PageFacts): DateCandidate[] {
  const dates = readVisibleDates(facts, 'text-date-line')
  for (const group of [dates.filter(({ moment }) => moment.time), dates]) {
    if (new Set(group.map(({ moment }) => dayNumber(moment))).size === 1) return [group[0]!]
  }
  return []
}

function candidate(facts: PageFacts, value: string | null | undefined, rule: string, where: string): DateCandidate[] {
  const moment = value ? readStamp(value, facts.reading) : null
  return moment ? [{ moment, basis: 'markup', rule, words: value!, where }] : []
}
