import type { Citation } from '../citation.ts'

/** How a plan, a figure or a position changed from one report to a later one. */
export interface Development {
  readonly kind: 'plan' | 'figure' | 'position'
  /** What changed: the event as its reports tell it, what is counted, or who holds what it is about. */
  readonly of: string
  readonly at: string
  /** Its state before and after, in words. */
  readonly what: string
  readonly from: Citation
  readonly to: Citation
}
