import type { Report } from '../story/report.ts'

/** One article as `dateline read --format json|ndjson` prints it: the article and its reading in one flat object. */
export function writeArticleLine({ article, reading }: Report): object {
  const { id, source, title, byline, authors, agencies, outlet, dateline, url, language, published, modified } = article
  const { text, sourceMap, dropped, notices, warnings } = article
  const { sentences, names, entities, times, figures, statements } = reading
  return {
    id,
    source,
    title,
    byline,
    authors,
    agencies,
    outlet,
    dateline,
    url,
    language,
    published,
    modified,
    text,
    sourceMap,
    sentences,
    names,
    entities,
    times,
    figures,
    statements,
    dropped,
    notices,
    warnings,
  }
}
