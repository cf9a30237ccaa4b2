import type { ArticleDate } from '../article.ts'
import type { Moment } from './moment.ts'

/** Something that may say when a report was published or changed, and the words it was read from. */
export interface DateCandidate {
  readonly moment: Moment
  readonly basis: ArticleDate['basis']
  /** The rule that read it. */
  readonly rule: string
  readonly words: string
  /** `json-ld`, `meta name="date"`, `time`, `address`, `text` … */
  readonly where: string
}
