import type { ArticleDate } from '../article.ts'

/** A date as it was read, before its zone is named: what is known of the outlet comes from elsewhere. */
export type FoundDate = Omit<ArticleDate, 'zone'>

/** When a report was published and last changed; null where nothing says so. */
export interface FoundDates {
  readonly published: FoundDate | null
  readonly modified: FoundDate | null
}
