import type { Attitude } from '../../language/reading.ts'
import type { Citation } from '../citation.ts'
import type { StoryDate } from '../story-date.ts'

/** What somebody said, once, with every wording that reports gave it. */
export interface StoryStatement {
  /** A person's id; null where nobody is named. */
  readonly speaker: string | null
  /** The source's own words for the speaker ("a Kremlin official"), null where nobody is named. */
  readonly by: string | null
  /** The people's ids of those who say it as one ("Sund and Norvia"); empty where one speaks. */
  readonly jointly: readonly string[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly attitude: Attitude
  readonly negated: boolean
  readonly hedged: boolean
  readonly text: string
  /** The words that lead to the text where it does not read without them ("denied" any plan); null where it does. */
  readonly cue: string | null
  readonly said: StoryDate | null
  readonly addressee: string | null
  readonly evidence: readonly Citation[]
  readonly origins: readonly string[]
  /** Other wordings of the same statement. */
  readonly variants: readonly { readonly text: string; readonly evidence: readonly Citation[] }[]
  /** Ids of the reader's decisions that made it what it is. */
  readonly decided: readonly string[]
}
