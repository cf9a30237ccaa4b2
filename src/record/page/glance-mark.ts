import type { Record } from '../record.ts'

/** An entry with its days. */
export interface Mark {
  readonly entry: Record['timeline'][number]
  readonly id: string
  /** Whether sources dispute it. */
  readonly isContested: boolean
  /** Days since 1970, the last one included. */
  readonly from: number
  readonly to: number
}
