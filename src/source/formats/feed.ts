import { parseFeed } from 'feedsmith'
import { outlinePage } from '../../article/page/outline.ts'
import { parsePage } from '../../article/page/parse-page.ts'
import { visibleText } from '../../article/page/visible-text.ts'
import type { Given, Source } from '../../article/source.ts'
import { decodeXml } from '../decode-xml.ts'
import type { Found } from '../found.ts'
import { type Stored, unread } from '../stored.ts'
import { salvageEntries } from './salvage-feed.ts'

/** What every kind of feed says of one entry. */
interface Entry {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly html: string | null
  readonly outlet: { readonly name: string | null; readonly url: string | null } | null
  readonly authors: readonly string[]
}

/** A feed with more entries is read to here. */
const MOST_ENTRIES = 20_000

/** The entries of an RSS, Atom, RDF or JSON feed, each with its own text as a clean body. */
export async function* readFeed(stored: Stored): AsyncGenerator<Found> {
  const entries = parseEntries(stored)
  if (typeof entries === 'string') {
    yield unread(stored.id, 'malformed', entries)
    return
  }
  if (entries.length === 0) yield unread(stored.id, 'empty', 'the feed has no entries')
  for (const [index, entry] of entries.entries()) {
    const id = entry.url ?? entry.id ?? `${stored.id}:${index + 1}`
    if (!entry.html?.trim()) yield unread(id, 'not-an-article', 'the feed gives the entry no text')
    else yield { source: sourceOf(entry, id, entry.html, stored) }
  }
}

function sourceOf(entry: Entry, id: string, html: string, { path, retrieved }: Stored): Source {
  const { outlet } = entry
  const given: Given = {
    ...(entry.title ? { title: entry.title } : {}),
    ...(entry.published ? { published: entry.published } : {}),
    ...(outlet ? { outlet: { name: outlet.name, domain: domainOf(outlet.url) } } : {}),
    ...(entry.authors.length > 0 ? { authors: entry.authors } : {}),
  }
  const bytes = new TextEncoder().encode(html)
  return { id, bytes, mediaType: 'text/html', form: 'clean', path, url: entry.url, retrieved, charset: 'utf-8', given }
}

/** The entries, from broken XML what can be saved of them; where nothing can, the reason that the strict reader gave. */
function parseEntries(stored: Stored): Entry[] | string {
  const xml = decodeXml(stored.bytes, stored.charset)
  const entries = parseWhole(xml, stored.url)
  if (typeof entries !== 'string') return entries
  const salvaged = salvage(xml, stored.url)
  return salvaged.length > 0 ? salvaged : entries
}

function salvage(xml: string, url: string | null): Entry[] {
  const { title, entries } = salvageEntries(xml)
  return entries.slice(0, MOST_ENTRIES).map((entry) => ({
    ...entry,
    url: absolute(entry.url, url ?? undefined),
    title: plain(entry.title ?? undefined),
    outlet: outletOf(plain(title ?? undefined), null),
    authors: [],
  }))
}

function parseWhole(xml: string, url: string | null): Entry[] | string {
  try {
    const { format, feed } = parseFeed(xml, { maxItems: MOST_ENTRIES })
    const base = url ?? undefined
    switch (format) {
      case 'rss':
        return (feed.items ?? []).map((item) => ({
          id: item.guid?.value ?? null,
          url: absolute(item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value), feed.link ?? base),
          title: plain(item.title),
          published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
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
          html: item.content_html ?? escapeText(item.content_text) ?? item.summary ?? null,
          outlet: outletOf(feed.title, feed.home_page_url),
          authors: (item.authors ?? []).flatMap(({ name }) => name ?? []),
        }))
    }
  } catch (error) {
    return `the feed can't be read: ${(error as Error).message}`
  }
}

function outletOf(name?: string | null, url?: string | null): Entry['outlet'] {
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
