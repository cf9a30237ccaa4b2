import type { ArticleDate } from '../article.ts'

/** When a report was published and last changed; null where nothing says so. */
export interface FoundDates {
  readonly published: ArticleDate | null
  readonly modified: ArticleDate | null
}
