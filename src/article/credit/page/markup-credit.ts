import { walkElements } from '../../dates/page/walk-elements.ts'
import { type LinkedCredit, readLinkedCredit } from './linked-credit.ts'

/** What the markup of a page says of who made it, before any of it is judged. */
export interface MarkupCredit extends LinkedCredit {
  /** Contents of `meta` elements that name an author. */
  readonly metaAuthors: readonly string[]
  /** Texts of elements that are marked as the author's name or as the byline, in the order of the page. */
  readonly marked: readonly string[]
  readonly siteName: string | null
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

/** Reads an HTML page's own statements of authors, site and address, in one walk. The document is not changed. */
export function readMarkupCredit(document: Document): MarkupCredit {
  const metas: { readonly key: string; readonly content: string }[] = []
  const linked: string[] = []
  const marked: string[] = []
  let canonical: string | null = null
  walkElements<object>(document, INSIDE, {
    enter(element, tag) {
      if (tag === 'META') metas.push(metaOf(element))
      else if (tag === 'SCRIPT') {
        if (/ld\+json/i.test(element.getAttribute('type') ?? '')) linked.push(element.textContent ?? '')
      } else if (tag === 'LINK') {
        if (/\bcanonical\b/i.test(element.getAttribute('rel') ?? '')) canonical ??= element.getAttribute('href')
      } else if (marked.length < MOST_MARKED && isMarked(element, tag)) {
        const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
        if (text && text.length <= LONGEST_MARKED) marked.push(text)
      }
      // A walk hands something on to those inside; here there is nothing to hand on.
      return INSIDE
    },
  })
  const siteName = SITE_META.map((key) => metas.find((meta) => meta.key.toLowerCase() === key)?.content).find(Boolean)
  return {
    ...readLinkedCredit(linked),
    metaAuthors: metas.filter(({ key, content }) => AUTHOR_META.test(key) && content).map(({ content }) => content),
    marked,
    siteName: siteName ?? null,
    canonical,
  }
}

const INSIDE = {}
const HOLDERS = new Set('A SPAN P DIV ADDRESS CITE STRONG LI B EM H3 H4 H5 H6'.split(' '))
const NO_BYLINE = /comment|related|bio|card|box|list|avatar|image|photo/i

function metaOf(meta: Element): { key: string; content: string } {
  const key = meta.getAttribute('name') || meta.getAttribute('property') || meta.getAttribute('itemprop') || ''
  return { key: key.trim(), content: (meta.getAttribute('content') ?? '').trim() }
}

/** Whether an element says of itself that it holds an author's name or the byline. */
function isMarked(element: Element, tag: string): boolean {
  if (!HOLDERS.has(tag)) return false
  let marks = ''
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'id' || name === 'rel' || name === 'itemprop') marks += ` ${value}`
  }
  return marks !== '' && MARKED.test(marks) && !NO_BYLINE.test(marks)
}
