import type { NumberWords } from '../numbers/number-words.ts'
import type { Phrases } from '../patterns/phrases.ts'

/** A language's part for figures: its words. The order number – noun – where is the same in the languages read so far. */
export interface FiguresPack {
  readonly numbers: NumberWords
  /** Words a number can start with, besides number words: "dozens", "a", "half". */
  readonly starters: ReadonlySet<string>
  /** "minus", before a number below nought. */
  readonly minus: ReadonlySet<string>
  /** Words for "a" before a scale: "a hundred". */
  readonly articles: ReadonlySet<string>
  /** "half": of a scale ("half a million") or of a whole ("half of them"). */
  readonly halves: ReadonlySet<string>
  /** Vague numbers, "tens of thousands", and the bounds each leaves. */
  readonly vague: Phrases
  readonly bounds: ReadonlyMap<string, readonly [number, number]>
  /** Parts of a whole, by the word: "third", "thirds", "quarter". */
  readonly fractions: ReadonlyMap<string, number>
  /** Before a part without its whole: "fell by a third". */
  readonly shareBefore: ReadonlySet<string>
  /** "one in ten", "nine out of ten": the words between the two numbers. */
  readonly ratios: Phrases
  /** "between 10 and 15", "10 to 15", "50 or 60". */
  readonly ranges: {
    readonly between: ReadonlySet<string>
    readonly and: ReadonlySet<string>
    readonly to: ReadonlySet<string>
    /** Before the first number these make two figures of the pair: "rose from 10 to 15", "fell $2 to $15". */
    readonly from: ReadonlySet<string>
  }
  /** Words before a number that qualify it. */
  readonly qualifiers: Phrases
  /** The same behind it: "or more". */
  readonly qualifiersAfter: Phrases
  /** "of", for parts of a whole. */
  readonly of: ReadonlySet<string>
  readonly percents: Phrases
  /** "percentage points": a difference of two percentages, which is no percentage itself. */
  readonly points: Phrases
  /** The name of a currency by its sign. */
  readonly currencySigns: ReadonlyMap<string, string>
  readonly currencies: ReadonlySet<string>
  /** Units that measure something else than themselves: tonnes, hectares, kilometres. */
  readonly measures: ReadonlySet<string>
  /** What money goes to: "in aid", "for schools", "on roads". */
  readonly moneyFor: ReadonlySet<string>
  /** What is said to have befallen those counted: killed, wounded, arrested. */
  readonly fates: ReadonlySet<string>
  /** Of these, what still holds of those counted, and so belongs to the noun before it: people "missing". */
  readonly lasting: ReadonlySet<string>
  /** Words that no noun phrase goes past: verbs, conjunctions, pronouns, most prepositions. */
  readonly stops: ReadonlySet<string>
  /** Prepositions that say where, or of what, those counted are. */
  readonly wheres: ReadonlySet<string>
  /** Nouns that are no place after such a preposition: "at the time". */
  readonly noPlaces: ReadonlySet<string>
  /** Participles that belong to the noun before them where a place follows: "massed near". */
  readonly participles: ReadonlySet<string>
  /** Between a noun and its fate: "were", "have been". */
  readonly auxiliaries: ReadonlySet<string>
  /** Words a noun phrase can start with. */
  readonly determiners: ReadonlySet<string>
  /** Before a small number these refer to people already spoken of: "the two leaders". */
  readonly definites: ReadonlySet<string>
  /** Before or after a number these make it an age. */
  readonly ages: ReadonlySet<string>
  /** Right before a number with nothing counted these do, too: "voters under 30". */
  readonly agesBefore: ReadonlySet<string>
  /** Before a number and a comma these do: "At 47, he". */
  readonly agesAt: ReadonlySet<string>
  /** Joined by a hyphen these count nothing: "a three-way race". */
  readonly noUnits: ReadonlySet<string>
  /** Before a number these make it the number of something: "No.", "page". */
  readonly labels: ReadonlySet<string>
  /** Words for a count: "the toll", "the number", which a bare number behind one of `tallyLinks` is: "rose to four". */
  readonly tallies: ReadonlySet<string>
  readonly tallyLinks: ReadonlySet<string>
  readonly isPlural: (word: string) => boolean
  /** Whether a word is, by its form, a verb or participle of the past. */
  readonly isPast: (word: string) => boolean
}
