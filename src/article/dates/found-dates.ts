import type { ArticleDate } from '../article.ts'

/** A date as it was read, before its zone is named: what is known of the outlet comes from elsewhere. */
export interface FoundDate extends Omit<ArticleDate, 'zone'> {
  /** The abbreviation of its zone where several zones share it: "IST". */
  readonly shared?: string
}

/** When a report was published and last changed; null where nothing says so. */
export interface FoundDates {
  readonly published: FoundDate | null
  readonly modified: FoundDate | null
}
