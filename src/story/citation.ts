import type { Article } from '../article/article.ts'
import type { Span } from '../text/span.ts'

/** The exact words, in a named article, that a line rests on: `exact` always equals that stretch of the article's text. */
export interface Citation extends Span {
  readonly article: string
  readonly exact: string
}

/** Cites a stretch of an article. */
export function cite(article: Pick<Article, 'id' | 'text'>, { start, end }: Span): Citation {
  return { article: article.id, start, end, exact: article.text.slice(start, end) }
}
