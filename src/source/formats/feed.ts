import { parseFeed } from 'feedsmith'
import { outlinePage } from '../../article/page/outline.ts'
import { parsePage } from '../../article/page/parse-page.ts'
import { visibleText } from '../../article/page/visible-text.ts'
import type { Given } from '../../article/source.ts'
import { decodeXml } from '../decode-xml.ts'
import type { Found } from '../found.ts'
import { type Stored, unread } from '../stored.ts'
import { salvageEntries } from './salvage-feed.ts'

/** What every kind of feed says of one entry. */
export interface FeedEntry {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  /** When the feed says the entry changed last; null where it does not. */
  readonly updated: string | null
  readonly html: string | null
  readonly outlet: { readonly name: string | null; readonly url: string | null } | null
  readonly authors: readonly string[]
}

/** A feed as it stands. */
export interface FeedDocument {
  readonly title: string | null
  readonly entries: readonly FeedEntry[]
  /** Milliseconds after which the feed says it is worth another look (RSS `ttl`, `sy:updatePeriod`); null where it does not. */
  readonly pace: number | null
}

/** A feed with more entries is read to here. */
const MOST_ENTRIES = 20_000

/** The entries of an RSS, Atom, RDF or JSON feed, each with its own text as a clean body. */
export async function* readFeed(stored: Stored): AsyncGenerator<Found> {
  const feed = parseFeedDocument(stored)
  if (typeof feed === 'string') yield unread(stored.id, 'malformed', feed)
  else if (feed.entries.length === 0) yield unread(stored.id, 'empty', 'the feed has no entries')
  else for (const [index, entry] of feed.entries.entries()) yield ownText(entry, idOf(entry, stored.id, index), stored)
}

/** An entry's id: its address, else the id the feed gives it, else its place. */
export function idOf({ url, id }: FeedEntry, feed: string, index: number): string {
  return url ?? id ?? `${feed}:${index + 1}`
}

/** The feed's own text of an entry, as a clean body; named where there is none. */
export function ownText(entry: FeedEntry, id: string, stored: Pick<Stored, 'path' | 'retrieved'>): Found {
  if (!entry.html?.trim()) return unread(id, 'not-an-article', 'the feed gives the entry no text')
  return {
    source: {
      id,
      bytes: new TextEncoder().encode(entry.html),
      mediaType: 'text/html',
      form: 'clean',
      path: stored.path,
      url: entry.url,
      retrieved: stored.retrieved,
      charset: 'utf-8',
      given: givenOf(entry),
    },
  }
}

/** What a feed says of an entry. */
export function givenOf({ title, published, outlet, authors }: FeedEntry): Given {
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(outlet ? { outlet: { name: outlet.name, domain: domainOf(outlet.url) } } : {}),
    ...(authors.length > 0 ? { authors } : {}),
  }
}

/** A feed's entries, from broken XML what can be saved of them; where nothing can, the reason that the strict reader gave. */
export function parseFeedDocument(stored: Stored): FeedDocument | string {
  const xml = decodeXml(stored.bytes, stored.charset)
  const whole = parseWhole(xml, stored.url)
  if (typeof whole !== 'string') return whole
  const salvaged = salvage(xml, stored.url)
  return salvaged && salvaged.entries.length > 0 ? salvaged : whole
}

/** What can be saved of broken XML; null where even that fails: tags in one another by the thousand. */
function salvage(xml: string, url: string | null): FeedDocument | null {
  try {
    return asFeed(salvageEntries(xml), url)
  } catch {
    return null
  }
}

function asFeed({ title: found, entries }: ReturnType<typeof salvageEntries>, url: string | null): FeedDocument {
  const title = plain(found ?? undefined)
  return {
    title,
    pace: null,
    entries: entries.slice(0, MOST_ENTRIES).map((entry) => ({
      ...entry,
      url: absolute(entry.url, url ?? undefined),
      title: plain(entry.title ?? undefined),
      updated: null,
      outlet: outletOf(title, null),
      authors: [],
    })),
  }
}

function parseWhole(xml: string, url: string | null): FeedDocument | string {
  try {
    const parsed = parse(xml)
    const { feed } = parsed
    const title = typeof feed.title === 'object' ? feed.title.value : feed.title
    return { title: plain(title), pace: paceOf(parsed), entries: entriesOf(parsed, url ?? undefined) }
  } catch (error) {
    return `the feed can't be read: ${whatElse(xml) ?? (error as Error).message}`
  }
}

/** What came instead of a feed; null where it may be meant for one. */
function whatElse(xml: string): string | null {
  if (!xml.trim()) return 'nothing came'
  if (/^\s*(?:<!--[^>]*-->\s*|<\?[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(xml))
    return 'what came is a page'
  return /<(?:rss|feed|rdf:RDF)[\s>]|^\s*\{/i.test(xml) ? null : 'what came is no RSS, Atom, RDF or JSON Feed'
}

const parse = (xml: string) => parseFeed(xml, { maxItems: MOST_ENTRIES })

type Parsed = ReturnType<typeof parse>

/** The pace of a feed in its own words (RSS 2.0 `ttl`, minutes; RSS 1.0 module `syndication`). */
function paceOf({ format, feed }: Parsed): number | null {
  if (format === 'rss' && feed.ttl && feed.ttl > 0) return feed.ttl * 60_000
  if (format === 'json') return null
  const period = PERIODS[feed.sy?.updatePeriod?.toLowerCase() ?? '']
  return period ? period / Math.max(1, feed.sy?.updateFrequency ?? 1) : null
}

const HOUR_MS = 3_600_000
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
  weekly: 7 * 24 * HOUR_MS,
  monthly: 30 * 24 * HOUR_MS,
  yearly: 365 * 24 * HOUR_MS,
}

function entriesOf({ format, feed }: Parsed, base: string | undefined): FeedEntry[] {
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => ({
        id: item.guid?.value ?? null,
        url: absolute(item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value), feed.link ?? base),
        title: plain(item.title),
        published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
        updated: item.atom?.updated ?? null,
        html: item.content?.encoded ?? item.description ?? null,
        outlet: outletOf(item.source?.title, item.source?.url) ?? outletOf(plain(feed.title), feed.link),
        authors: item.dc?.creators ?? [],
      }))
    case 'atom':
      return (feed.entries ?? []).map((entry) => ({
        id: entry.id ?? null,
        url: absolute(alternate(entry.links), feed.xml?.base ?? alternate(feed.links) ?? base),
        title: plain(entry.title?.value),
        published: entry.published ?? entry.updated ?? null,
        updated: entry.updated ?? null,
        html: entry.content?.value ?? entry.summary?.value ?? null,
        outlet:
          outletOf(plain(entry.source?.title?.value), alternate(entry.source?.links)) ??
          outletOf(plain(feed.title?.value), alternate(feed.links)),
        authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []),
      }))
    case 'rdf':
      return (feed.items ?? []).map((item) => ({
        id: item.link ?? null,
        url: absolute(item.link, feed.link ?? base),
        title: plain(item.title),
        published: item.dc?.dates?.[0] ?? null,
        updated: null,
        html: item.content?.encoded ?? item.description ?? null,
        outlet: outletOf(plain(feed.title), feed.link),
        authors: item.dc?.creators ?? [],
      }))
    case 'json':
      return (feed.items ?? []).map((item) => ({
        id: item.id ?? null,
        url: absolute(item.url, feed.home_page_url ?? base),
        title: item.title ?? null,
        published: item.date_published ?? null,
        updated: item.date_modified ?? null,
        html: item.content_html ?? escapeText(item.content_text) ?? item.summary ?? null,
        outlet: outletOf(feed.title, feed.home_page_url),
        authors: (item.authors ?? []).flatMap(({ name }) => name ?? []),
      }))
  }
}

function outletOf(name?: string | null, url?: string | null): FeedEntry['outlet'] {
  return name || url ? { name: name || null, url: url || null } : null
}

function alternate(links?: readonly { readonly href?: string; readonly rel?: string }[]): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
}

function absolute(address: string | null | undefined, base: string | undefined): string | null {
  if (!address || !URL.canParse(address, base)) return null
  const { protocol, href } = new URL(address, base)
  return /^https?:$/.test(protocol) ? href : null
}

function domainOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}

/** A title without the markup that feeds put into it. */
function plain(title: string | undefined): string | null {
  if (title === undefined) return null
  return (/[<&]/.test(title) ? visibleText(outlinePage(parsePage(title))).replace(/\s+/g, ' ') : title).trim() || null
}

/** Text without markup as HTML paragraphs, for the one field of JSON Feed that is plain. */
function escapeText(text: string | undefined): string | null {
  if (text === undefined) return null
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return safe
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')
}
