import type { ArticleDate } from '../article.ts'

/** When a report was published and last changed; null where nothing says so. */
export interface FoundDates {
  readonly published: ArticleDate | null
  readonly modified: ArticleDate | null
}

/** The dates that plain text states of itself: a date line under the headline, "Updated: 03-12-2021 19:23 IST". */
export function findDatesInText(_text: string, _url: string | null): FoundDates {
  return { published: null, modified: null }
}

/** The dates of an HTML page: structured data, meta, `time`, address, then visible text. */
export function findDatesInPage(_document: Document, _url: string | null): FoundDates {
  return { published: null, modified: null }
}
