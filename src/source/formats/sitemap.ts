import { Parser } from 'htmlparser2'
import { decodeXml } from '../decode-xml.ts'
import type { Stored } from '../stored.ts'
import type { FeedDocument, FeedEntry } from './feed.ts'

/** Pages of one sitemap that are followed, the newest: a whole site's past is not asked for by one word. */
const MOST_FOLLOWED = 1000
/** Sitemaps that are named where a list holds no pages, but more of its kind. */
const NAMED = 3

/** A page, or another sitemap, by what stands within its element, without the prefixes of names. */
type Listed = Partial<Record<'loc' | 'lastmod' | 'title' | 'publication_date', string>>

/** The newest pages of a sitemap (sitemaps.org, with what news sites add) as a feed of theirs; a sentence where it lists none. */
export function parseSitemap({ bytes, charset }: Pick<Stored, 'bytes' | 'charset'>): FeedDocument | string {
  const { pages, sitemaps } = listedIn(decodeXml(bytes, charset))
  if (pages.length > 0) return { title: null, pace: null, entries: newest(pages.flatMap(asEntry)) }
  if (sitemaps.length === 0) return 'the list names no page'
  const named = byNewest(sitemaps.flatMap(asEntry)).slice(0, NAMED)
  return `it lists ${sitemaps.length} sitemaps and no page: follow the one that new pages come into, such as ${named.map(({ url }) => url).join(' ')}`
}

function newest(entries: readonly FeedEntry[]): FeedEntry[] {
  return byNewest(entries).slice(0, MOST_FOLLOWED)
}

/** Those that say when they changed first, the newest of them at the head; of the others what was put in last. */
function byNewest(entries: readonly FeedEntry[]): FeedEntry[] {
  const day = ({ updated, published }: FeedEntry) => updated ?? published ?? ''
  return entries.toReversed().sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
}

function asEntry({ loc, lastmod, title, publication_date: published }: Listed): FeedEntry[] {
  const url = loc?.trim() ?? ''
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return []
  const said = (words: string | undefined) => words?.trim() || null
  const facts = { id: null, html: null, outlet: null, authors: [] }
  return [{ ...facts, url, title: said(title), published: said(published), updated: said(lastmod) }]
}

const FIELDS: readonly string[] = ['loc', 'lastmod', 'title', 'publication_date'] satisfies (keyof Listed)[]
/** What the fields stand in; those of a page's pictures and films stand in others. */
const HOLDERS = ['url', 'sitemap', 'news']

/** What stands in the elements `url` and `sitemap` of a list. */
function listedIn(xml: string): { pages: Listed[]; sitemaps: Listed[] } {
  const [pages, sitemaps]: [Listed[], Listed[]] = [[], []]
  const open: string[] = []
  let within: Listed = {}
  const parser = new Parser(
    {
      onopentagname(tag) {
        const name = tag.slice(tag.indexOf(':') + 1).toLowerCase()
        open.push(name)
        if (name !== 'url' && name !== 'sitemap') return
        within = {}
        ;(name === 'url' ? pages : sitemaps).push(within)
      },
      ontext(words) {
        const [holder = '', field = ''] = open.slice(-2)
        if (!FIELDS.includes(field) || !HOLDERS.includes(holder)) return
        within[field as keyof Listed] = (within[field as keyof Listed] ?? '') + words
      },
      onclosetag() {
        open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return { pages, sitemaps }
}
