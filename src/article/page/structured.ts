import type { PageTree } from './page-tree.ts'

/** What the head of a page and its structured data say of the report. */
export interface Structured {
  /** Every title the page gives itself, in the order of trust. */
  readonly titles: readonly string[]
  readonly descriptions: readonly string[]
  /** The text of `articleBody`, markup left out; null where there is none. */
  readonly body: string | null
  readonly siteNames: readonly string[]
}

/** Reads title, description and body from JSON-LD and meta. Broken JSON is passed over. */
export function readStructured(page: PageTree): Structured {
  const things = readJsonLd(page)
  const articles = things.filter((thing) => typeof thing.headline === 'string' || typeof thing.articleBody === 'string')
  const texts = (key: string): string[] =>
    articles.map((a) => a[key]).filter((v): v is string => typeof v === 'string' && v.trim() !== '')
  const metas = readMetas(page)
  const meta = (...names: string[]): string[] => names.map((name) => metas.get(name)).filter((v): v is string => !!v)
  const body = texts('articleBody').sort((a, b) => b.length - a.length)[0]
  return {
    titles: [
      ...texts('headline'),
      ...meta('og:title', 'twitter:title', 'dc.title', 'headline'),
      ...[(page.elements.find(({ tag }) => tag === 'title')?.text() ?? '').trim()].filter(Boolean),
    ].map(plain),
    descriptions: [...texts('description'), ...meta('og:description', 'description', 'twitter:description')].map(plain),
    body: body && body.length > 200 ? plain(body) : null,
    siteNames: meta('og:site_name', 'application-name', 'twitter:site'),
  }
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
