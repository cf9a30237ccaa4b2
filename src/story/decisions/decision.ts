import type { Span } from '../../text/span.ts'
import type { Person } from '../people/person.ts'

/**
 * What a reader put right in a story. It outlives the record it was made on: people are pointed at by name, claims and
 * origins by places in articles, stories by their articles, none of which a later report changes.
 */
export type Decision = DecisionBase & Verdict

export interface DecisionBase {
  /** Given by whoever keeps it; the record marks with it the lines that it changed. */
  readonly id: string
  /** Ids of the articles that the story had when the reader decided. It holds in the story that has most of them now. */
  readonly story: readonly string[]
  /** The reader's reason, in their words. */
  readonly reason: string | null
}

export type Verdict =
  /** These are one, under the first one's name. */
  | { readonly kind: 'same-person'; readonly people: readonly PersonPointer[] }
  /** In these articles the name stands for somebody else, who is one more person, under a name of their own where the reader gives one. */
  | {
      readonly kind: 'two-people'
      readonly person: PersonPointer
      readonly articles: readonly string[]
      readonly name?: string
    }
  | { readonly kind: 'same-claim'; readonly claims: readonly [Place, Place] }
  | { readonly kind: 'not-same-claim'; readonly claims: readonly [Place, Place] }
  /** These articles go back to one source. */
  | { readonly kind: 'same-origin'; readonly articles: readonly string[] }
  /** This article is a source of its own, whatever it shares with others. */
  | { readonly kind: 'independent'; readonly article: string }
  | { readonly kind: 'rename'; readonly of: Target; readonly name: string }
  | { readonly kind: 'note'; readonly on: Target; readonly words: string }

/** A person as the record names them: by the name, or by one of the other spellings. */
export interface PersonPointer {
  readonly name: string
  readonly kind: Person['kind']
}

/** A stretch of an article: for a claim, the span that its evidence gives. */
export interface Place extends Span {
  readonly article: string
}

/** What is renamed or noted: the story itself, a person, the origin of an article, or a place (notes only). */
export type Target =
  | { readonly kind: 'story' }
  | { readonly kind: 'person'; readonly person: PersonPointer }
  | { readonly kind: 'origin'; readonly article: string }
  | { readonly kind: 'place'; readonly place: Place }

/** A decision as the record shows it. */
export interface KeptDecision {
  readonly id: string
  readonly kind: Verdict['kind']
  readonly by: 'reader'
  readonly reason: string | null
  /** Whether it found what it is about. One that did not is kept, and shown, all the same. */
  readonly applied: boolean
  /** What it is about: ids of the record's people and origins, of articles, or of the story. */
  readonly about: readonly string[]
  /** The new name, or the note. */
  readonly words: string | null
  /** The name before it was changed. */
  readonly was: string | null
}
