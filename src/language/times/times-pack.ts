import type { NumberWords } from '../numbers/number-words.ts'
import type { Match, Pattern, Term } from '../patterns/pattern.ts'
import type { Piece, PieceRange } from '../patterns/piece.ts'
import type { TimeExpression, TimeModifier } from '../reading.ts'
import type { Meaning } from './meaning.ts'

/** A language's part for times: its words, its rules, and how its verbs point to the past or to what is to come. */
export interface TimesPack {
  readonly numbers: NumberWords
  /** Words that mean something to the rules, by their small letters. */
  readonly words: ReadonlyMap<string, readonly TimeWord[]>
  /** Words of time that only rules name: "now", "future". Without one of them or a word above, no rule is tried. */
  readonly lone: ReadonlySet<string>
  /** Terms known by the shape of one piece: "10:35" is a time on a clock. */
  readonly shapes: readonly TimeShape[]
  /** Short phrases that make terms: "a couple of" is an amount. In order: later rows may use what earlier ones made. */
  readonly phrases: readonly TimePhrase[]
  /** The longest match wins; of equal ones the first in the list. */
  readonly rules: readonly TimeRule[]
  /** Neighbours that are one expression: "9 a.m." and "Tuesday". */
  readonly joins: readonly TimeJoin[]
  /** Words between the two ends of a range; of them "and" also joins days that are none. */
  readonly rangeWords: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Words around an expression that qualify it and belong to it: "early", "the end of", "or so". */
  readonly modifiers: readonly ModifierRule[]
  /** Whether what stands at the pieces from..to happened or is to come, as far as the verbs tell. */
  readonly directionAt: (place: Place) => Direction
  /** Whether it is certain that what stands there is past, however near one to come is: "fell in January". */
  readonly isPlainlyPast: (place: Place) => boolean
}

export type Direction = TimeExpression['direction']

export interface TimeWord {
  readonly class: string
  readonly value?: number
  readonly code?: string
  /** Only with a capital letter: "March", "Sunday". */
  readonly capital?: boolean
  /** `always`: only with a full stop ("Tues."); `may`: the stop belongs to it where there is one ("Sept"). */
  readonly stop?: 'always' | 'may'
}

export interface TimeShape {
  readonly class: string
  readonly example: string
  readonly shape: RegExp
  readonly make: (match: RegExpExecArray) => { readonly value?: number; readonly code?: string } | null
}

export interface TimePhrase {
  readonly class: string
  readonly example: string
  readonly pattern: Pattern
  readonly make: (terms: Match['terms']) => Pick<Term, 'value' | 'code'> | null
}

export interface TimeRule {
  readonly name: string
  readonly example: string
  readonly pattern: Pattern
  /** Where it stands; null where the words can't be a time there. */
  readonly make: (terms: Match['terms'], place: Place) => Meaning | null
}

/** Where a match stands: its first piece and the one after its last, and its sentence likewise. */
export interface Place {
  readonly pieces: readonly Piece[]
  readonly from: number
  readonly to: number
  readonly sentence: PieceRange
}

/** An expression found: what it means, its rule, and its pieces. */
export interface Found extends Place {
  readonly rule: string
  readonly meaning: Meaning
}

export interface TimeJoin {
  readonly name: string
  readonly example: string
  /** Words that may stand between the two. */
  readonly between: readonly string[]
  readonly join: (left: Meaning, right: Meaning) => Meaning | null
}

export interface ModifierRule {
  readonly example: string
  readonly side: 'before' | 'after'
  /** The words, in order. */
  readonly words: readonly string[]
  readonly mod: TimeModifier | null
  /** Which meanings it can qualify. */
  readonly of: (meaning: Meaning) => boolean
}
