import type { Span } from '../text/span.ts'

/** What an article's text says, as spans into it. Each result names the rule that made it. */
export interface Reading {
  readonly sentences: readonly Span[]
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  readonly times: readonly TimeExpression[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
}

export type NameKind = 'person' | 'organisation' | 'place'

/** One mention of somebody or something by name. */
export interface Name extends Span {
  readonly kind: NameKind
  /** The entity meant: every mention of one entity in an article has the same. */
  readonly ref: string
  /** The words beside the name that say what it is: "Kremlin spokesman". */
  readonly role: Span | null
  readonly rule: string
}

/** A person, organisation or place of one article, with all its mentions. */
export interface Entity {
  /** A slug of the fullest name: `dmitry-peskov`. */
  readonly ref: string
  readonly kind: NameKind
  /** The fullest name the article gives. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Span[]
  readonly mentions: readonly Span[]
  /** The government a place or building speaks for (the Kremlin, Washington): its ref, else null. */
  readonly speaksFor: string | null
}

/** TIMEX3: a phrase that names a time, with its normalised value (ISO 8601 as TimeML extends it). */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  /** TIMEX3 `mod`, where the words qualify the value. */
  readonly mod: TimeModifier | null
  readonly rule: string
  /** What a relative value was reckoned from: `published`, or the span of the expression it leans on. */
  readonly anchor: 'published' | Span | null
  /** For a weekday or a month without year: which way the verb's tense pointed. */
  readonly direction: 'past' | 'future' | null
}

export type TimeModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'

/** A number with what it counts. */
export interface Figure extends Span {
  /** Null where the words give only bounds ("dozens"). */
  readonly value: number | null
  /** The bounds of a range or of a vague number; null where there are none. */
  readonly range: readonly [number, number] | null
  /** "around", "more than", "at least": the words themselves, in small letters. */
  readonly qualifier: string | null
  /** What is counted, as the text has it: "troops", "%", "US dollars". */
  readonly unit: string | null
  /** The whole noun phrase counted, with where and whose: "troops near Ukraine's border". */
  readonly counted: Span | null
  /** What is said to have befallen those counted, where a verb beside the figure says so: "killed", "arrested". */
  readonly participle: string | null
  readonly rule: string
}

/** An attribution relation (PARC, PolNeAR): who is said to say, think, want or fear what. */
export interface Statement {
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /**
   * Null where nobody is named. `ref` is null where the words ("he", "officials") stand for nobody certain, or for a person
   * without a name, whose words are then what the pronoun stands for ("a former engineer").
   */
  readonly speaker: (Span & { readonly ref: string | null; readonly standsFor?: Span | null }) | null
  readonly cue: Span | null
  /** In pieces where the attribution interrupts it. */
  readonly content: readonly Span[]
  readonly addressee: Span | null
  /** The day it was said, as far as the words tell. */
  readonly said: { readonly value: string; readonly precision: 'year' | 'month' | 'day' | 'minute' } | null
  /** "did not say", "denied": the speaker is said not to hold the content. */
  readonly negated: boolean
  /** "reportedly", "could": the content is held with reserve. */
  readonly hedged: boolean
  /** What the cue does: says, denies, demands, plans, fears, accuses … */
  readonly attitude: Attitude
  /** Whether it is the speaker's own, a deed ("showed nerves of steel"), or what others say of the one named ("is accused of"). */
  readonly voice: 'own' | 'deed' | 'hearsay'
  readonly rule: string
}

export type Attitude =
  | 'says'
  | 'denies'
  | 'confirms'
  | 'accuses'
  | 'demands'
  | 'promises'
  | 'plans'
  | 'fears'
  | 'believes'
  | 'warns'
  | 'asks'
  | 'wants'
