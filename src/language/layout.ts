import type { ArticleDate } from '../article/article.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'

/** A text laid out for the finders: its sentences and tokens, and the day it was published, if known. */
export interface Layout {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  readonly published: Pick<ArticleDate, 'value' | 'precision'> | null
}
