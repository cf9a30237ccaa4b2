import type { WrittenDateOptions } from '../read-written-dates.ts'
import { type LinkedDates, readLinkedDates } from './json-ld.ts'
import { type PageLines, readPageLines } from './page-lines.ts'

/** What the rules of dates read of a page. It is collected once. */
export interface PageFacts extends PageLines {
  /** The content of `meta` elements by their name, property or itemprop, lower case. */
  readonly metas: ReadonlyMap<string, string>
  readonly linked: readonly LinkedDates[]
  readonly headline: string
  /** The page's own address, then others it gives for itself. */
  readonly addresses: readonly string[]
  /** The line of the headline, or -1. */
  readonly headlineLine: number
  readonly reading: WrittenDateOptions
}

/** Collects what a page says of its dates, without judging it. */
export function readPageFacts(document: Document, url: string | null): PageFacts {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? ''
    const content = meta.getAttribute('content')?.trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const title = metas.get('og:title') ?? document.title ?? ''
  const heading = findHeading(document, title)
  const page = readPageLines(document, heading)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return {
    ...page,
    metas,
    linked: readLinkedDates(blocks.map((block) => block.textContent ?? '')),
    headline: heading?.textContent?.trim() || title,
    addresses: [url, canonical, metas.get('og:url')].flatMap((address) => address || []),
    headlineLine: page.lines.findIndex((line) => line.headline),
    reading: { language: languageOf(document, metas), order: null },
  }
}

/** The heading of the report: the one that shares most words with the page's title, of the highest rank. */
function findHeading(document: Document, title: string): Element | null {
  const wanted = new Set(words(title))
  let best: { heading: Element; score: number } | null = null
  for (const heading of document.querySelectorAll('h1, h2, h3')) {
    const own = words(heading.textContent ?? '')
    if (own.length === 0) continue
    const shared = own.filter((word) => wanted.has(word)).length / own.length
    const score = shared * own.length ** 0.5 + (heading.tagName === 'H1' ? 1 : 0)
    if (shared < 0.5 && heading.tagName !== 'H1') continue
    if (!best || score > best.score) best = { heading, score }
  }
  return best?.heading ?? null
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function languageOf(document: Document, metas: ReadonlyMap<string, string>): string | null {
  const said = document.documentElement?.getAttribute('lang') || metas.get('og:locale') || metas.get('content-language')
  return /^[a-z]{2,3}(?![a-z])/i.exec(said ?? '')?.[0].toLowerCase() ?? null
}
