import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../src/article/read-article.ts'
import type { Source } from '../src/article/source.ts'
import type { Report } from '../src/story/report.ts'

/** A line of a crawler's NDJSON whose text is a clean body. */
export interface CrawledText {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly published?: string
  readonly url?: string
}

/** The sets of a folder that holds NAME.ndjson beside NAME.gold.json (id → event). */
export function readGoldSets(data: string): { name: string; events: Record<string, string>; lines: CrawledText[] }[] {
  return readdirSync(data)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const name = file.replace('.gold.json', '')
      const lines = readFileSync(join(data, `${name}.ndjson`), 'utf8')
        .split('\n')
        .filter(Boolean)
      return {
        name,
        events: JSON.parse(readFileSync(join(data, file), 'utf8')),
        lines: lines.map((line) => JSON.parse(line)),
      }
    })
}

/** A report of a crawled text, its language unread: what is measured here works on words alone. */
export function readCrawled({ id, text, title, published, url }: CrawledText): Report {
  const given = { ...(title && { title }), ...(published && { published }) }
  const source: Source = {
    id,
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    form: 'clean',
    path: null,
    url: url ?? null,
    retrieved: null,
    given,
  }
  const result = readArticle(source)
  if ('unread' in result) throw new Error(`${id}: ${result.unread.reason}`)
  // Reuse is found in words alone.
  const reading = { sentences: [], names: [], entities: [], times: [], figures: [], statements: [] }
  return { article: result.article, reading }
}
