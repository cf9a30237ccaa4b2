import type { Span } from '../../text/span.ts'
import type { Entity, Name } from '../reading.ts'

/** Whom a pronoun stands for: an entity of the text, or the words for a person without a name ("a former engineer"). */
export type Antecedent = { readonly ref: string; readonly words: null } | { readonly ref: null; readonly words: Span }

/** Who has been said to speak so far, for the pronouns to come. */
export interface Discourse {
  readonly text: string
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  /** The last speakers, latest last: where each stands and who it is, persons without a name among them. */
  readonly spoke: { readonly at: number; readonly who: Antecedent }[]
  /** The pronoun each person has gone by. */
  readonly wentBy: Map<string, 'he' | 'she'>
}
