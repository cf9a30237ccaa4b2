import type { PageTree } from './page-tree.ts'

/** What the head of a page and its structured data say of the report. */
export interface Structured {
  /** Every title the page gives itself, in the order of trust. */
  readonly titles: readonly string[]
  /** The titles of the page's head. */
  readonly shownTitles: readonly string[]
  readonly descriptions: readonly string[]
  /** The text of `articleBody`, markup left out; null where there is none. */
  readonly body: string | null
  /** Each `articleBody` as it is written, with the headline that stands beside it; the longest first. */
  readonly bodies: readonly StructuredBody[]
  readonly siteNames: readonly string[]
}

/** A report's text in the structured data of its page. */
export interface StructuredBody {
  readonly headline: string | null
  /** As written: with markup, line breaks or neither. */
  readonly text: string
}

/** Reads title, description and body from JSON-LD and meta. Broken JSON is passed over. */
export function readStructured(page: PageTree): Structured {
  const things = readJsonLd(page)
  const articles = things.filter((thing) => typeof thing.headline === 'string' || typeof thing.articleBody === 'string')
  const texts = (key: string): string[] =>
    articles.map((a) => a[key]).filter((v): v is string => typeof v === 'string' && v.trim() !== '')
  const metas = readMetas(page)
  const meta = (...names: string[]): string[] => names.map((name) => metas.get(name)).filter((v): v is string => !!v)
  const bodies = [...bodiesOf(articles), ...microdataBodies(page)].sort((a, b) => b.text.length - a.text.length)
  const body = texts('articleBody').sort((a, b) => b.length - a.length)[0]
  const shownTitles = [
    ...meta('og:title', 'twitter:title', 'dc.title', 'headline'),
    ...[(page.elements.find(({ tag }) => tag === 'title')?.text() ?? '').trim()].filter(Boolean),
  ].map(plain)
  return {
    titles: [...texts('headline').map(plain), ...shownTitles],
    shownTitles,
    descriptions: [...texts('description'), ...meta('og:description', 'description', 'twitter:description')].map(plain),
    body: body && body.length > 200 ? plain(body) : null,
    bodies,
    siteNames: meta('og:site_name', 'application-name', 'twitter:site'),
  }
}

function bodiesOf(articles: readonly Thing[]): StructuredBody[] {
  return articles.flatMap(({ articleBody, headline }) =>
    typeof articleBody === 'string' && articleBody.trim()
      ? [{ headline: typeof headline === 'string' ? plain(headline) : null, text: articleBody }]
      : [],
  )
}

/** `<meta itemprop="articleBody" content="…">`: microdata that is not shown. */
function microdataBodies({ elements }: PageTree): StructuredBody[] {
  return elements.flatMap((element) => {
    const text =
      element.tag === 'meta' && element.attribute('itemprop') === 'articleBody' ? element.attribute('content') : null
    return text?.trim() ? [{ headline: null, text }] : []
  })
}

function readMetas({ elements }: PageTree): Map<string, string> {
  const found = new Map<string, string>()
  for (const element of elements) {
    if (element.tag !== 'meta') continue
    const name = (element.attribute('property') ?? element.attribute('name') ?? '').toLowerCase()
    const content = element.attribute('content')?.trim()
    if (name && content && !found.has(name)) found.set(name, content)
  }
  return found
}

type Thing = Record<string, unknown>

/** Every object of the page's JSON-LD, graphs and lists opened. */
function readJsonLd({ elements }: PageTree): Thing[] {
  const found: Thing[] = []
  const open: { value: unknown; depth: number }[] = []
  for (const script of elements) {
    if (script.tag !== 'script' || !/ld\+json/i.test(script.attribute('type') ?? '')) continue
    const text = script.text().trim()
    if (text.length < 3) continue
    try {
      open.push({ value: JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ')), depth: 0 })
    } catch {}
  }
  while (open.length > 0 && found.length < 500) {
    const { value, depth } = open.pop()!
    if (depth > 6 || typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) for (const item of value.slice(0, 200)) open.push({ value: item, depth: depth + 1 })
    else {
      found.push(value as Thing)
      for (const key of ['@graph', 'mainEntity', 'itemListElement', 'hasPart', 'mainEntityOfPage'])
        if (key in value) open.push({ value: (value as Thing)[key], depth: depth + 1 })
    }
  }
  return found
}

/** A value of structured data as text: some sites put markup and entities into it. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:rsquo|#8217|#39|apos);/g, '’')
    .replace(/&(?:ldquo|#8220);/g, '“')
    .replace(/&(?:rdquo|#8221);/g, '”')
    .replace(/\s+/g, ' ')
    .trim()
}
