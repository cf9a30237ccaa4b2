import { decodeText } from '../../article/decode.ts'
import { parsePage } from '../../article/page/parse-page.ts'
import type { Stored } from '../stored.ts'
import type { Listed } from './listing.ts'

/** Media types of feeds; `application/json` alone is mostly an interface for programs. */
const FEED_TYPE = /^\s*application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\s*(?:;|$)/i

/** Feeds of what readers wrote below the reports. */
const COMMENTS = /comment/i

/** The feeds that a page names in its head (`link rel=alternate`), those of comments left out. */
export function feedsOfPage({ bytes, charset, url }: Pick<Stored, 'bytes' | 'charset' | 'url'>): Listed[] {
  const feeds = new Map<string, Listed>()
  for (const element of parsePage(decodeText(bytes, charset).text).elements) {
    if (element.tag !== 'link' || !/\balternate\b/i.test(element.attribute('rel') ?? '')) continue
    if (!FEED_TYPE.test(element.attribute('type') ?? '')) continue
    const [href, title] = [element.attribute('href') ?? '', element.attribute('title')?.trim() || null]
    if (!URL.canParse(href, url ?? undefined) || COMMENTS.test(`${href} ${title}`)) continue
    const { protocol, href: address } = new URL(href, url ?? undefined)
    if (/^https?:$/.test(protocol)) feeds.set(address, { address, kind: 'feed', title })
  }
  return [...feeds.values()]
}
