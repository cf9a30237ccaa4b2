import type { Citation } from '../citation.ts'

/** Where sources or their reports differ; every side stands with its holders. */
export interface Dispute {
  readonly kind: 'figure' | 'date' | 'statement'
  /** How they differ: one denies what another says, values differ, or two reports of one thing contradict each other. */
  readonly nature: 'denial' | 'difference' | 'contradiction'
  readonly topic: string
  readonly sides: readonly DisputeSide[]
}

export interface DisputeSide {
  readonly position: string
  /** A person's id, or the words for who holds it; null for the report's own voice. */
  readonly by: string | null
  readonly evidence: readonly Citation[]
}
