import type { Place } from '../../story/decisions/decision.ts'

/**
 * What a reader wants put right in a story, as they name things: stories by handle, reports by id, people by name, other
 * spelling or id.
 */
export interface Order {
  readonly story: string
  readonly reason: string | null
  readonly reader: string
  readonly what: Wish
}

export type Wish =
  | { readonly kind: 'rename'; readonly of: Named; readonly name: string }
  | { readonly kind: 'note'; readonly on: Named | Noted; readonly words: string }
  /** The story and these are one. */
  | { readonly kind: 'merge'; readonly others: readonly string[] }
  /** These reports are of another story. */
  | { readonly kind: 'split'; readonly articles: readonly string[] }
  /** A report, of this story or of another, belongs to this one, whatever it is like. */
  | { readonly kind: 'pin'; readonly article: string }
  /** These are one, under the first one's name. */
  | { readonly kind: 'same-person'; readonly people: readonly string[] }
  /** In these reports the name stands for somebody else, who goes by `name` where that is given. */
  | {
      readonly kind: 'two-people'
      readonly person: string
      readonly articles: readonly string[]
      readonly name: string | null
    }
  /** The origins of these reports are one. */
  | { readonly kind: 'same-origin'; readonly articles: readonly string[] }
  /** The report is a source of its own. */
  | { readonly kind: 'independent'; readonly article: string }
  | { readonly kind: 'same-claim' | 'not-same-claim'; readonly claims: readonly [Place, Place] }

/** What can be renamed and noted: the story, a person, or the origin of a report. */
export type Named =
  | { readonly kind: 'story' }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'origin'; readonly article: string }

/** What can be noted only: a report. */
export interface Noted {
  readonly kind: 'report'
  readonly article: string
}

/** A decision that can't be made; the message says what is missing, or what it names that is not there. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
}
