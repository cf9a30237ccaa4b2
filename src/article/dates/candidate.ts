import type { ArticleDate, DateEvidence } from '../article.ts'
import type { Moment } from './moment.ts'

/** Something on a page that may say when it was published or changed. */
export interface DateCandidate {
  readonly kind: 'published' | 'modified'
  readonly moment: Moment
  readonly basis: ArticleDate['basis']
  /** The rule that read it; the first rule of the order below that found something decides. */
  readonly rule: DateRule
  readonly evidence: DateEvidence
}

/** The rules, the surest first. */
export const RULES = [
  'structured-data',
  'meta-published',
  'microdata-published',
  'time-published',
  'meta-date',
  'class-published',
  'address',
] as const

export type DateRule = (typeof RULES)[number]
