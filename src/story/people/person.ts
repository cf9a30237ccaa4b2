import type { NameKind } from '../../language/reading.ts'
import type { Citation } from '../citation.ts'

/** A person, organisation or government of the story, the same across its reports. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly kind: NameKind | 'government'
  readonly aliases: readonly string[]
  readonly roles: readonly { readonly text: string; readonly evidence: readonly Citation[] }[]
  readonly mentions: number
  /** Ids of the reader's decisions that made it what it is. */
  readonly decided: readonly string[]
}
