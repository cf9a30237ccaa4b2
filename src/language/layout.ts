import type { ArticleDate } from '../article/article.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import type { Piece } from './patterns/piece.ts'

/** A text laid out for the finders: its sentences and tokens, and the day it was published, if known. */
export interface Layout {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  /** The tokens with hyphenated words taken apart. */
  readonly pieces: readonly Piece[]
  readonly published: Pick<ArticleDate, 'value' | 'precision'> | null
}
