import type { Citation } from '../citation.ts'

/** One thing that reports count, with every value given for it and who gives it. */
export interface StoryFigure {
  readonly what: string
  readonly unit: string | null
  readonly values: readonly FigureValue[]
  /** Whether every value can be true together. */
  readonly agree: boolean
  /** Whether it is a count that moves while the story goes on, as that of the dead: then only what one day gives can differ. */
  readonly moves: boolean
}

export interface FigureValue {
  readonly value: number | null
  readonly qualifier: string | null
  /** A person's id, or the source's own words for who gives it; null where the report gives it in its own voice. */
  readonly by: string | null
  /** The day it was reported. */
  readonly at: string | null
  /** What this value counts, as its source has it. */
  readonly counted: string
  readonly evidence: readonly Citation[]
  readonly origins: readonly string[]
}
