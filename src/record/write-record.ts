import type { Report } from '../story/report.ts'
import type { Story } from '../story/story.ts'
import type { Revision } from '../story/versions/version-change.ts'
import type { Record } from './record.ts'

/** What was changed in articles, by their ids. */
export type Revisions = ReadonlyMap<string, readonly Revision[]>

/** The public record of a story: plain data, ready to be printed as JSON or rendered as a page. */
export function writeRecord(story: Story, revisions: Revisions = new Map()): Record {
  const { reports, because, ...told } = story
  const originOf = new Map(story.origins.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
  const articles = reports.map((report) => ({
    ...writeArticle(report, originOf.get(report.article.id)!, because.get(report.article.id) ?? null, story),
    revisions: revisions.get(report.article.id) ?? [],
  }))
  // The story's values are plain already; only their types say that nobody may change them.
  return { ...told, articles } as unknown as Record
}

function writeArticle({ article }: Report, origin: string, because: string | null, story: Story) {
  const { id, title, outlet, agencies, byline, published, url, language, text, source } = article
  return {
    id,
    title,
    outlet,
    agencies: [...agencies],
    byline,
    published,
    url,
    language,
    origin,
    because,
    sha256: source.sha256,
    text,
    own: ownShare(id, text, story),
  }
}

/** The share of an article's letters that no earlier article of the story holds. */
function ownShare(id: string, text: string, { reuse }: Story): number {
  const borrowed = new Uint8Array(text.length)
  for (const { b } of reuse) if (b.article === id) borrowed.fill(1, b.start, b.end)
  let all = 0
  let own = 0
  for (let i = 0; i < text.length; i++) {
    if (!/\S/.test(text[i]!)) continue
    all++
    if (!borrowed[i]) own++
  }
  return all === 0 ? 1 : Math.round((own / all) * 1000) / 1000
}
