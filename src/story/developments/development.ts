import type { Citation } from '../citation.ts'

/** How a plan, a figure or a position changed from one report to a later one. */
export interface Development {
  readonly at: string
  readonly what: string
  readonly from: Citation
  readonly to: Citation
}
