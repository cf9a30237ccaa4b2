import type { Attitude } from '../reading.ts'
import type { HashedWeights } from '../tagging/hashed-weights.ts'
import type { WordsPack } from '../tagging/word-codes.ts'
import type { SpanWeights } from './label-window.ts'

/** What a language brings for statements: its cues, the small words that shape them, and what was learned of it. */
export interface StatementsPack {
  readonly words: WordsPack
  readonly tagger: HashedWeights
  readonly models: StatementModels
  /** Every form of every cue verb, with what the verb does. */
  readonly cueVerbs: ReadonlyMap<string, Attitude>
}

/** The three learned steps: which words are cues, what their speakers and contents are, and which of these to keep. */
export interface StatementModels {
  readonly cue: HashedWeights
  readonly span: SpanWeights
  readonly keep: HashedWeights
}
