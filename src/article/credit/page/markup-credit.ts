import type { PageElement, PageTree } from '../../page/page-tree.ts'
import { type LinkedCredit, readLinkedCredit } from './linked-credit.ts'

/** What the markup of a page says of who made it, before any of it is judged. */
export interface MarkupCredit extends LinkedCredit {
  /** Contents of `meta` elements that name an author. */
  readonly metaAuthors: readonly string[]
  /** Texts of elements that are marked as the author's name or as the byline, in the order of the page. */
  readonly marked: readonly string[]
  readonly siteName: string | null
  /** What the window is called: the headline, and often the site behind it. */
  readonly windowTitle: string | null
  readonly canonical: string | null
}

const AUTHOR_META =
  /^(?:author|authors|article:author|article:author_name|og:article:author|byl|byline|dc\.creator|dcterms\.creator|dcsext\.author|citation_author|parsely-author|sailthru\.author|cxenseparse:author|shareaholic:article_author_name|creator)$/i
const SITE_META = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:app:name:iphone']
/** Class, id or itemprop of an element that holds an author's name or the byline. */
const MARKED =
  /(?:^|[\s_-])(?:by-?line|author(?:s|-?name)?|writer|autor|auteur|autore|fn|entry-author|post-author)(?:$|[\s_-])/i
/** Units: a longer text is a biography. */
const LONGEST_MARKED = 150
const MOST_MARKED = 12

/** Reads an HTML page's own statements of authors, site and address, in one pass. */
export function readMarkupCredit({ elements }: PageTree): MarkupCredit {
  const metas: { readonly key: string; readonly content: string }[] = []
  const linked: string[] = []
  const marked: string[] = []
  let canonical: string | null = null
  let windowTitle: string | null = null
  for (const element of elements) {
    const { tag } = element
    if (tag === 'meta') metas.push(metaOf(element))
    else if (tag === 'script') {
      if (/ld\+json/i.test(element.attribute('type') ?? '')) linked.push(element.text())
    } else if (tag === 'title') {
      windowTitle ??= element.text().replace(/\s+/g, ' ').trim()
    } else if (tag === 'link') {
      if (/\bcanonical\b/i.test(element.attribute('rel') ?? '')) canonical ??= element.attribute('href')
    } else if (marked.length < MOST_MARKED && isMarked(element)) {
      const text = element.text().replace(/\s+/g, ' ').trim()
      if (text && text.length <= LONGEST_MARKED) marked.push(text)
    }
  }
  const siteName = SITE_META.map((key) => metas.find((meta) => meta.key.toLowerCase() === key)?.content).find(Boolean)
  return {
    ...readLinkedCredit(linked),
    metaAuthors: metas.filter(({ key, content }) => AUTHOR_META.test(key) && content).map(({ content }) => content),
    marked,
    siteName: siteName ?? null,
    windowTitle,
    canonical,
  }
}

const HOLDERS = new Set('a span p div address cite strong li b em h3 h4 h5 h6'.split(' '))
const NO_BYLINE = /comment|related|bio|card|box|list|avatar|image|photo/i

function metaOf(meta: PageElement): { key: string; content: string } {
  const key = meta.attribute('name') || meta.attribute('property') || meta.attribute('itemprop') || ''
  return { key: key.trim(), content: (meta.attribute('content') ?? '').trim() }
}

/** Whether an element says of itself that it holds an author's name or the byline. */
function isMarked(element: PageElement): boolean {
  if (!HOLDERS.has(element.tag)) return false
  let marks = ''
  for (const name of element.attributeNames()) {
    if (name === 'class' || name === 'id' || name === 'rel' || name === 'itemprop')
      marks += ` ${element.attribute(name)}`
  }
  return marks !== '' && MARKED.test(marks) && !NO_BYLINE.test(marks)
}
