import type { Article } from '../article/article.ts'
import type { Reading } from '../language/reading.ts'

/** One article with its reading: what the story room works on. */
export interface Report {
  readonly article: Article
  readonly reading: Reading
}
