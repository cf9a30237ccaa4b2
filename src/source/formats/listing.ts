import { generateOpml, parseOpml } from 'feedsmith'
import { decodeXml } from '../decode-xml.ts'
import type { Found } from '../found.ts'
import { type Stored, unread } from '../stored.ts'

/** So many addresses of one list are given; a sitemap may have no more (sitemaps.org). */
const MOST_ADDRESSES = 50_000

/** The addresses that an OPML list of feeds or a sitemap names, in their order, each once; a sentence where it can't be read. */
export function listedAddresses({ bytes, charset }: Stored): readonly string[] | string {
  const xml = decodeXml(bytes, charset)
  try {
    const found = /<opml[\s>]/i.test(xml.slice(0, 2048)) ? feedsOf(xml) : locationsOf(xml)
    return [...new Set(found.filter((address) => /^https?:\/\//i.test(address)))].slice(0, MOST_ADDRESSES)
  } catch (error) {
    return `the list can't be read: ${(error as Error).message}`
  }
}

/** A file that lists addresses holds no report: it says what it lists, and nothing is fetched that was not asked for by its address. */
export async function* readListing(stored: Stored): AsyncGenerator<Found> {
  const addresses = listedAddresses(stored)
  if (typeof addresses === 'string') yield unread(stored.id, 'malformed', addresses)
  else if (addresses.length === 0) yield unread(stored.id, 'empty', 'the list names no address')
  else {
    const first = addresses.slice(0, 3).join(' ')
    yield unread(
      stored.id,
      'not-an-article',
      `a list of ${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'} (${first}${addresses.length > 3 ? ' …' : ''}); give those to be read as inputs`,
    )
  }
}

/** A feed that an OPML list names, or a page (an outline of type `link`). */
export interface Listed {
  readonly address: string
  readonly kind: 'feed' | 'page'
  readonly title: string | null
}

/** The feeds and pages of an OPML list, folders within it included. Throws where it is none. */
export function readOpml(bytes: Uint8Array): Listed[] {
  const collect = (outlines: readonly Outline[] = []): Listed[] =>
    outlines.flatMap(({ xmlUrl, url, type, title, text, outlines: inner }) => {
      const link = type === 'link' ? url : undefined
      const address = xmlUrl ?? link
      const isAddress = address && /^https?:\/\//i.test(address)
      const own = isAddress
        ? [{ address, kind: xmlUrl ? ('feed' as const) : ('page' as const), title: title || text || null }]
        : []
      return [...own, ...collect(inner)]
    })
  return collect(parseOpml(decodeXml(bytes, null)).body?.outlines as readonly Outline[] | undefined)
}

/** Feeds and pages as an OPML list that feed readers take in. */
export function writeOpml(title: string, listed: readonly Listed[]): string {
  const outlines = listed.map(({ address, kind, title: name }) => ({
    text: name ?? address,
    title: name ?? address,
    ...(kind === 'feed' ? { type: 'rss', xmlUrl: address } : { type: 'link', url: address }),
  }))
  return generateOpml({ head: { title }, body: { outlines } })
}

interface Outline {
  readonly type?: string
  readonly text?: string
  readonly title?: string
  readonly url?: string
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

function feedsOf(xml: string): string[] {
  const collect = (outlines: readonly Outline[] = []): string[] =>
    outlines.flatMap(({ xmlUrl, outlines: inner }) => [...(xmlUrl ? [xmlUrl] : []), ...collect(inner)])
  return collect(parseOpml(xml).body?.outlines as readonly Outline[] | undefined)
}

/** A sitemap is a flat list of `<loc>` elements (sitemaps.org): no more of XML is needed to read it. */
const LOCATION = /<(?:\w{1,20}:)?loc>\s*(?:<!\[CDATA\[)?([^<\]]{1,2048})/gi

function locationsOf(xml: string): string[] {
  return [...xml.matchAll(LOCATION)].map((match) => match[1]!.trim().replaceAll('&amp;', '&'))
}
