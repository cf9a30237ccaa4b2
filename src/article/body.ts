import type { SourceMap } from '../text/source-map.ts'
import type { Dropped } from './article.ts'

/** The report found in a document: its headline and body, and what was left out. */
export interface Body {
  readonly title: string | null
  /** Paragraphs separated by one blank line. */
  readonly text: string
  /** Null for markup. */
  readonly sourceMap: SourceMap | null
  readonly dropped: readonly Dropped[]
  /** What a reader of the report should know of where its text comes from. */
  readonly warning?: string
}
