import type { Attitude } from '../reading.ts'

/** What a language brings for statements: its cues and the small words that shape them. */
export interface StatementsPack {
  /** Every form of every cue verb, with what the verb does. */
  readonly cueVerbs: ReadonlyMap<string, Attitude>
}
