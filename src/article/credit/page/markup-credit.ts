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

/** Reads an HTML page's own statements of authors, site and address. The document is not changed. */
export function readMarkupCredit(document: Document): MarkupCredit {
  const metas = [...document.getElementsByTagName('meta')].map((meta) => ({
    key: (meta.getAttribute('name') || meta.getAttribute('property') || meta.getAttribute('itemprop') || '').trim(),
    content: (meta.getAttribute('content') ?? '').trim(),
  }))
  const scripts = [...document.getElementsByTagName('script')].filter((script) =>
    /ld\+json/i.test(script.getAttribute('type') ?? ''),
  )
  const links = [...document.getElementsByTagName('link')]
  const siteName = SITE_META.map((key) => metas.find((meta) => meta.key.toLowerCase() === key)?.content).find(Boolean)
  return {
    ...readLinkedCredit(scripts.map((script) => script.textContent ?? '')),
    metaAuthors: metas.filter(({ key, content }) => AUTHOR_META.test(key) && content).map(({ content }) => content),
    marked: markedTexts(document),
    siteName: siteName ?? null,
    canonical:
      links.find((link) => /\bcanonical\b/i.test(link.getAttribute('rel') ?? ''))?.getAttribute('href') ?? null,
  }
}

function markedTexts(document: Document): string[] {
  const found: string[] = []
  for (const tag of ['a', 'span', 'p', 'div', 'address', 'cite', 'strong', 'li', 'b', 'em', 'h3', 'h4', 'h5', 'h6']) {
    for (const element of document.getElementsByTagName(tag)) {
      const marks = ['rel', 'itemprop', 'class', 'id'].map((name) => element.getAttribute(name)).join(' ')
      if (
        marks.length < 4 ||
        !MARKED.test(marks) ||
        /comment|related|bio|card|box|list|avatar|image|photo/i.test(marks)
      )
        continue
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
      if (text && text.length <= LONGEST_MARKED) found.push(text)
      if (found.length >= MOST_MARKED) return found
    }
  }
  return found
}
