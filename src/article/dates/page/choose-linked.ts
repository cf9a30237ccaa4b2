import type { LinkedDates } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'

const REPORT = /(?:Article|Posting|Report|Review|Recipe|article|QAPage|Question)$/
const PAGE = /(?:Page|CreativeWork|WebSite)$/
const OTHER = /(?:Comment|Event|Product|JobPosting|Offer|ImageObject|AudioObject|Person|Organization)$/

/** The things of a page's structured data that are its report: by type, then by headline or address; none when they disagree. */
export function chooseLinked({ linked, headline, addresses }: PageFacts): readonly LinkedDates[] {
  const ranked = [
    linked.filter(({ types }) => types.some((type) => REPORT.test(type))),
    linked.filter(({ types }) => types.length === 0),
    linked.filter(({ types }) => types.some((type) => PAGE.test(type))),
    linked.filter(({ types }) => types.some((type) => /(?:Video|Media)Object$/.test(type))),
  ]
  for (const things of ranked) {
    const own = things.filter(({ types }) => !types.some((type) => OTHER.test(type)))
    if (own.length === 0) continue
    const exact = own.filter((thing) => isOwn(thing, headline, addresses))
    if (exact.length > 0) return exact
    if (new Set(own.map(({ published }) => published?.slice(0, 10))).size === 1) return own
  }
  return []
}

function isOwn(thing: LinkedDates, headline: string, addresses: readonly string[]): boolean {
  const path = pathOf(thing.url)
  if (path && addresses.some((address) => pathOf(address) === path)) return true
  return thing.headline !== null && fold(thing.headline).slice(0, 40) === fold(headline).slice(0, 40)
}

function pathOf(address: string | null): string | null {
  return address?.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$|\/$/g, '') || null
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/&[a-z#\d]+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
