import type { Record, RecordArticle, RecordDocument } from '../record.ts'
import { oneLine, withoutControls } from './clean.ts'
import { webAddress } from './identify.ts'

/** A report as a bibliography names it. Dates and names are as precise as the report says, and no more. */
export interface Citation {
  /** Unique in the bibliography; letters, digits and hyphens. */
  readonly key: string
  readonly title: string
  /** Who wrote it, as credited: the byline without its "By", else the agencies. */
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly agencies: readonly string[]
  readonly issued: { readonly year: string; readonly month: string | null; readonly day: string | null } | null
  /** The day was worked out, not stated. */
  readonly inferred: boolean
  readonly url: string | null
  readonly language: string | null
  readonly sha256: string
}

/** The reports of the records in their order, each once. */
export function citeSources({ stories }: Pick<RecordDocument, 'stories'>): Citation[] {
  const articles = stories.flatMap((record: Record) => record.articles)
  const once = [...new Map(articles.map((article) => [article.id, article])).values()]
  const taken = new Map<string, number>()
  return once.map((article) => {
    const key = keyOf(article)
    const before = taken.get(key) ?? 0
    taken.set(key, before + 1)
    return cite(article, before === 0 ? key : `${key}-${before + 1}`)
  })
}

function cite(article: RecordArticle, key: string): Citation {
  const { published, outlet, agencies, language, sha256 } = article
  const [, year, month = null, day = null] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published?.value ?? '') ?? []
  const name = outlet?.name ?? outlet?.domain ?? null
  return {
    key,
    title: tidy(article.title ?? article.id),
    authors: authorsOf(article).map(tidy),
    outlet: name && tidy(name),
    agencies: agencies.map(tidy),
    issued: year ? { year, month, day } : null,
    inferred: published?.basis === 'inferred',
    url: webAddress(article),
    language,
    sha256,
  }
}

function authorsOf({ byline, agencies }: RecordArticle): readonly string[] {
  const named = byline?.replace(/^by\b[\s:]*/i, '').trim()
  return named ? [named] : agencies
}

const tidy = (text: string): string => withoutControls(oneLine(text))

const KEY_WORDS = 3 // words of the title in a key

/** "harbourpost-2025-03-14-teresk-says-leaders": readable in a text that cites it. */
function keyOf({ outlet, agencies, published, title, id }: RecordArticle): string {
  const who = outlet?.domain?.replace(/^www\.|\.[a-z]+$/g, '') ?? outlet?.name ?? agencies[0] ?? 'report'
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(published?.value ?? '')?.[0] ?? 'undated'
  const words = (title ?? id).split(/\s+/).slice(0, KEY_WORDS).join('-')
  const key = `${who}-${day}-${words}`
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return key.toLowerCase()
}
