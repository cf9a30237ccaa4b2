import type { Outlet } from '../article.ts'
import type { Body } from '../body.ts'
import type { PageTree } from '../page/page-tree.ts'
import { knownAgencyOf } from './agency-names.ts'
import type { Credit, Credited } from './credit.ts'
import { joinCredited } from './credit.ts'
import { readByline } from './find-byline.ts'
import { findCredit } from './find-credit.ts'
import { domainOf, nameAfterTitle } from './find-outlet.ts'
import { isPerson, readNames } from './names.ts'
import type { MarkupCredit } from './page/markup-credit.ts'
import { readMarkupCredit } from './page/markup-credit.ts'

/**
 * The credit of an HTML page: its structured data, its `meta` elements, elements marked as bylines, then its visible
 * text as of any page without markup.
 * @param visible the page's visible text, a line for each block
 */
export function findCreditInPage(page: PageTree, visible: string, body: Body, url: string | null): Credit {
  const markup = readMarkupCredit(page)
  const address = url ?? absolute(markup.canonical)
  const text = findCredit(visible, body, address, body.title)
  const marked = markup.marked.map(readByline).filter((line) => line !== null)
  // A printed byline names who wrote this text; structured data often names who put it on the site.
  const places = [
    [text],
    marked,
    markup.authors.map(namesOf),
    markup.metaAuthors.map(namesOf),
    markup.marked.map(namesOf),
  ]
  const authors = places.map((place) => withoutSite(joinCredited(place).authors, markup)).find((names) => names.length)
  const named = joinCredited(places.flat())
  return {
    byline: named.byline,
    authors: authors ?? [],
    agencies: [...new Set([...named.agencies, ...sources(markup)])],
    outlet: outletOf(markup, address, text.outlet, body.title),
    dateline: text.dateline,
    url: text.url ?? absolute(markup.canonical),
  }
}

/** Without the site's own name, which many pages give as their author. */
function withoutSite(names: readonly string[], { siteName, publishers }: MarkupCredit): readonly string[] {
  const sites = [siteName, ...publishers].map((name) => name?.toLowerCase())
  return names.filter((name) => !sites.includes(name.toLowerCase()))
}

/** The names of one author's field: a person, an agency, or a byline with several. */
function namesOf(field: string): Credited {
  const words = field.replace(/\s+/g, ' ').trim()
  if (/^https?:|^@/i.test(words) || words.length > 150) return { byline: null, authors: [], agencies: [] }
  const byline = readByline(words)
  if (byline) return byline
  const agency = knownAgencyOf(words)
  if (agency) return { byline: null, authors: [], agencies: [agency] }
  if (isPerson(words)) return { byline: null, authors: [words], agencies: [] }
  return { byline: null, ...readNames(words) }
}

function sources({ sources: names }: MarkupCredit): string[] {
  return names.flatMap((name) => knownAgencyOf(name) ?? [])
}

/** What parts a site's name from what it says of itself: "The Courier | Motors | Boats". */
const SLOGAN = /\s+[|•·]\s+/u

/** The outlet: the site's name as its markup gives it (many give the headline by mistake), else as the window's title does, and the domain of its address. */
function outletOf(
  { siteName, publishers, windowTitle }: MarkupCredit,
  address: string | null,
  text: Outlet | null,
  title: string | null,
): Outlet | null {
  const domain = address ? domainOf(address) : (text?.domain ?? null)
  const named = [siteName, ...publishers].filter((said) => said !== null && !/^https?:/i.test(said) && said !== title)
  const windowed = windowTitle && title ? nameAfterTitle(windowTitle, title) : null
  const name = named[0]?.split(SLOGAN)[0]?.trim() || text?.name || windowed
  return name || domain ? { name, domain } : null
}

function absolute(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}
