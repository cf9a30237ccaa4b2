import type { Attitude } from '../reading.ts'
import type { HashedWeights } from '../tagging/hashed-weights.ts'
import type { WordsPack } from '../tagging/word-codes.ts'
import type { SpanWeights } from './label-window.ts'

/** What a language brings for statements: what was learned of it, and the words that shade a statement. */
export interface StatementsPack {
  readonly words: WordsPack
  readonly tagger: HashedWeights
  readonly models: StatementModels
  /** What a cue's head does, by every form, and by its form and the next word ("called on"). */
  readonly attitudes: ReadonlyMap<string, Attitude>
  readonly attitudePairs: ReadonlyMap<string, Attitude>
  /** Forms of verbs whose object is who is told. */
  readonly tellingVerbs: ReadonlySet<string>
  /** Prepositions before who is told. */
  readonly addressing: ReadonlySet<string>
  /** Prepositions that make a time no moment: "since", "until". */
  readonly noMoment: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** First words of a speaker who is nobody: "neither" side, "no" officials; and of one who is hardly anybody: "few". */
  readonly nobody: ReadonlySet<string>
  readonly few: ReadonlySet<string>
  /** Words that leave what follows them unsaid, every form: "refused" to confirm, has "yet" to say, stopped "short" of saying. */
  readonly leavesUnsaid: ReadonlySet<string>
  /** Words before a clause that is only supposed: "if", "whether"; and the one before a clause that is stated. */
  readonly conditions: ReadonlySet<string>
  readonly that: string
  /** The one of them that opens a sentence as its subject: "Whether" Lund said so is not known. */
  readonly whether: string
  /** Verbs that make a condition of a sentence they open: "Had" Lund said. */
  readonly inverted: ReadonlySet<string>
  /** Auxiliaries of what would be said and was not: "would". */
  readonly unreal: ReadonlySet<string>
  /** Forms of the auxiliary with which others speak of one: "is" said to believe. */
  readonly being: ReadonlySet<string>
  /** Prepositions before a cue that did not take place: "without" warning. */
  readonly absence: ReadonlySet<string>
  /** Words before the colon of a credit, capitals kept: "Photo", "AP". */
  readonly credits: ReadonlySet<string>
  /** Words with which a reporter goes on behind an attribution: "…, Lund said, while". */
  readonly reporterGoesOn: ReadonlySet<string>
  readonly hedges: ReadonlySet<string>
  /** Forms of the verb that puts a number on a thing, and the word before the number: "put" the toll "at" three. */
  readonly putting: ReadonlySet<string>
  readonly at: string
  /** Between somebody and whose they are: the head "of" the union. */
  readonly of: string
  /** Verbs whose subject, in the passive, is spoken of or spoken to: is "accused" of; and what then leads to who says it: "by". */
  readonly passiveVerbs: ReadonlySet<string>
  readonly agent: ReadonlySet<string>
  /** Words that lead to a source without saying anything: "according" to. */
  readonly citing: ReadonlySet<string>
  /** Verbs that report only with a clause or a quotation ("showed" nerves of steel), and those that may only give a name ("called"). */
  readonly doing: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
  /** Prepositions of a way taken: slammed "into" the barrier. */
  readonly ways: ReadonlySet<string>
  /** Verbs behind a clause whose speaker may follow them: …, "said" a source. */
  readonly swapping: ReadonlySet<string>
  /** Small words that belong to the verb before them: dug "up". */
  readonly particles: ReadonlySet<string>
  /** Prepositions that go on with the noun before them: a rise "of" 9 percent. */
  readonly nounLinks: ReadonlySet<string>
  /** Words that open a reported clause, words with which another clause begins, and verb forms that make no clause. */
  readonly clauseOpening: ReadonlySet<string>
  readonly clauseJoining: ReadonlySet<string>
  /** Words with which a clause about the noun before it begins: the ferry "that" sank. */
  readonly relatives: ReadonlySet<string>
  /** Those after which a clause has its own subject: told the Herald "that" he. */
  readonly clauseBefore: ReadonlySet<string>
  /** Words that qualify the number they stand before: "up" "to" 1,800. */
  readonly qualifiers: ReadonlySet<string>
  /** The one of them that may be a verb's own: agreed "to" three demands. */
  readonly to: string
  /** Nouns of what others claim, whose matter a clause behind them tells: denied a "report" that. */
  readonly reports: ReadonlySet<string>
  readonly participle: RegExp
  /** Pronouns for one man, one woman and one thing or body; and the article before a role ("the president"). */
  readonly pronouns: {
    readonly he: ReadonlySet<string>
    readonly she: ReadonlySet<string>
    readonly it: ReadonlySet<string>
  }
  readonly the: string
  /** Bodies that speak without a name of their own, in small letters and without article: "coast guard", "prosecutors". */
  readonly bodies: RegExp
  /** How a word for a people ends: the \"Norvian\" government. */
  readonly ofPeople: RegExp
  /** Whether a small-letter noun is a word for a person: "engineer". */
  readonly isPersonNoun: (word: string) => boolean
  readonly possessive: ReadonlySet<string>
  /** Nouns that stand for a firm that was named: the "company", the "airline". */
  readonly firms: ReadonlySet<string>
}

/** The learned steps: which words are cues, what stands around them, which reading of that is best, which to keep. */
export interface StatementModels {
  readonly cue: HashedWeights
  readonly span: SpanWeights
  readonly rank: HashedWeights
  readonly keep: HashedWeights
}
