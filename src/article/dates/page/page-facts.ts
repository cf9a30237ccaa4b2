import { declaredLanguage } from '../../page/declared-language.ts'
import type { PageElement, PageTree } from '../../page/page-tree.ts'
import { dateOrder } from '../date-order.ts'
import type { Moment } from '../moment.ts'
import { readStamp } from '../read-stamp.ts'
import { readWrittenDates, type WrittenDate, type WrittenDateOptions } from '../read-written-dates.ts'
import { type LinkedDates, readLinkedDates } from './json-ld.ts'
import { type PageLines, readPageLines } from './page-lines.ts'

/** What the rules of dates read of a page. It is collected once. */
export interface PageFacts extends PageLines {
  /** The content of `meta` elements by their name, property or itemprop, lower case. */
  readonly metas: ReadonlyMap<string, string>
  readonly linked: readonly LinkedDates[]
  readonly headline: string
  /** The page's own address, then others it gives for itself. */
  readonly addresses: readonly string[]
  /** The line of the headline, or -1. */
  readonly headlineLine: number
  /** The dates on each line; none for lines that are not the report's. */
  readonly lineDates: readonly (readonly WrittenDate[])[]
  readonly reading: WrittenDateOptions
  /** When the page was fetched; null where nobody knows. */
  readonly retrieved: Moment | null
}

/** What is known of a page from elsewhere. */
export interface PageSource {
  readonly url: string | null
  readonly retrieved: string | null
  readonly language: string | null
}

/** Collects what a page says of its dates, without judging it. */
export function readPageFacts(tree: PageTree, { url, retrieved, language }: PageSource): PageFacts {
  const head = readHead(tree)
  const { metas } = head
  const title = metas.get('og:title') ?? head.title
  const heading = findHeading(head.headings, title)
  const page = readPageLines(tree, heading)
  return {
    ...page,
    metas,
    retrieved: retrieved ? readStamp(retrieved, { language: null, order: null }) : null,
    linked: readLinkedDates(head.linked),
    headline: heading?.text().trim() || title,
    addresses: [url, head.canonical, metas.get('og:url')].flatMap((address) => address || []),
    headlineLine: heading ? page.lines.findIndex((line) => line.headline) : findTitleLine(page, title),
    ...readLineDates(page, metas, { tag: declaredLanguage(tree) ?? language, address: head.canonical ?? url }),
  }
}

/** The dates of each line, and in which order the page writes day and month; what stays ambiguous is left out. */
function readLineDates(
  { lines, elements }: PageLines,
  metas: ReadonlyMap<string, string>,
  { tag, address }: { readonly tag: string | null; readonly address: string | null },
): Pick<PageFacts, 'lineDates' | 'reading'> {
  const [, language = null, place = null] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(tag ?? '') ?? []
  const unordered = { language: language?.toLowerCase() ?? null, order: null }
  const plain = lines.map(({ text, place }) =>
    place === 'foreign' ? [] : readWrittenDates(text.slice(0, LONGEST_LINE), unordered),
  )
  const ambiguous = (dates: readonly WrittenDate[]): boolean => dates.some(({ otherOrder }) => otherOrder !== null)
  const values = [...metas.values(), ...elements.map(({ value }) => value)].filter(
    (value) => value.length < LONGEST_VALUE,
  )
  const stamps = values.flatMap((value) => readWrittenDates(value, unordered))
  const all = [...stamps, ...plain.flat()]
  if (!ambiguous(all)) return { lineDates: plain, reading: unordered }
  const region = regionOf(address) ?? place?.toUpperCase() ?? null
  const reading = { ...unordered, order: dateOrder({ dates: all, language: unordered.language, region }) }
  const lineDates = plain.map((dates, index) => {
    if (!ambiguous(dates)) return dates
    return reading.order === null
      ? dates.filter(({ otherOrder }) => otherOrder === null)
      : readWrittenDates(lines[index]!.text.slice(0, LONGEST_LINE), reading)
  })
  return { lineDates, reading }
}

/** Only so much of a line is searched for dates, in characters. */
const LONGEST_LINE = 400
/** Longer attributes are prose. */
const LONGEST_VALUE = 60

/** The country whose domain an address lies in; null for .com, .org and the like. */
function regionOf(address: string | null): string | null {
  const top = /^https?:\/\/[^/:?#]*\.([a-z]{2})(?=[/:?#]|$)/i.exec(address ?? '')?.[1]?.toUpperCase()
  return top === undefined || /^(?:EU|IO|TV|ME|CO|AI|FM|LY|TO|CC|WS)$/.test(top) ? null : top === 'UK' ? 'GB' : top
}

interface Head {
  readonly metas: ReadonlyMap<string, string>
  readonly linked: readonly string[]
  readonly headings: readonly PageElement[]
  readonly title: string
  readonly canonical: string | null
}

/** So many headings of a page are compared with its title. */
const MOST_HEADINGS = 200
const HEADING = new Set(['h1', 'h2', 'h3'])

/** The elements that speak of the page as a whole, in one pass. */
function readHead({ elements }: PageTree): Head {
  const metas = new Map<string, string>()
  const linked: string[] = []
  const headings: PageElement[] = []
  let title = ''
  let canonical: string | null = null
  for (const element of elements) {
    const { tag } = element
    if (tag === 'meta') {
      const name = element.attribute('property') ?? element.attribute('name') ?? element.attribute('itemprop')
      const content = element.attribute('content')?.trim()
      if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
    } else if (tag === 'script') {
      if (/^application\/ld\+json/i.test(element.attribute('type') ?? '')) linked.push(element.text())
    } else if (tag === 'link') {
      if (/^canonical$/i.test(element.attribute('rel') ?? '')) canonical ??= element.attribute('href')
    } else if (tag === 'title') title ||= element.text().trim()
    else if (HEADING.has(tag) && headings.length < MOST_HEADINGS) headings.push(element)
  }
  return { metas, linked, headings, title, canonical }
}

/** The heading of the report: the one that shares most words with the page's title, of the highest rank. */
function findHeading(headings: readonly PageElement[], title: string): PageElement | null {
  const wanted = new Set(words(title))
  let best: { heading: PageElement; score: number } | null = null
  for (const heading of headings) {
    const first = heading.tag === 'h1'
    const own = words(heading.text())
    if (own.length === 0) continue
    const shared = own.filter((word) => wanted.has(word)).length / own.length
    const score = shared * own.length ** 0.5 + (first ? 1 : 0)
    if (shared < LEAST_SHARED && !first) continue
    if (!best || score > best.score) best = { heading, score }
  }
  return best?.heading ?? null
}

/** Where no heading is the report's: the line that says most of the page's title. */
function findTitleLine({ lines }: PageLines, title: string): number {
  const wanted = new Set(words(title))
  let best = { index: -1, shared: Math.max(2, wanted.size * LEAST_SHARED) }
  for (const [index, { text }] of lines.entries()) {
    if (text.length > title.length * 2) continue
    const own = words(text)
    const shared = own.filter((word) => wanted.has(word)).length
    if (shared > best.shared && shared >= own.length * LEAST_SHARED) best = { index, shared }
  }
  return best.index
}

/** A heading below the first rank is the report's when so much of it stands in the page's title. */
const LEAST_SHARED = 0.5

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
