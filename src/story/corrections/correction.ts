import type { Notice } from '../../article/article.ts'
import type { Citation } from '../citation.ts'

/** A report that was corrected or withdrawn, and the reports of the story that still carry its old words. */
export interface Correction {
  readonly article: string
  readonly kind: Extract<Notice['kind'], 'corrected' | 'withdrawn'>
  /** The tag or note that says so. */
  readonly words: string
  readonly carriers: readonly {
    readonly article: string
    readonly old: Citation
    /** What the corrected report says in its place; null for one that was withdrawn. */
    readonly now: Citation | null
  }[]
}
