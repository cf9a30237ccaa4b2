import type { Citation } from '../citation.ts'

/** One thing that reports count, with every value given for it and who gives it. */
export interface StoryFigure {
  readonly what: string
  readonly unit: string | null
  /** In the order of the days they were reported. */
  readonly values: readonly FigureValue[]
  /** Whether no two values differ: they can be true together, or one follows the other over the days. */
  readonly agree: boolean
  /** Whether it is a count that moves while the story goes on, as that of the dead: then only what one day gives can differ. */
  readonly moves: boolean
  /** The pairs of values that cannot be true together, by their places in `values`. */
  readonly differing: readonly (readonly [number, number])[]
}

/** A number with its qualifier where English has it: "at least 9", "1,000 or so". */
export function qualify(number: string, qualifier: string | null): string {
  if (!qualifier || number.toLowerCase().startsWith(qualifier)) return number
  return /^or /.test(qualifier) ? `${number} ${qualifier}` : `${qualifier} ${number}`
}

export interface FigureValue {
  readonly value: number | null
  readonly qualifier: string | null
  /** A person's id, or the source's own words for who gives it; null where the report gives it in its own voice. */
  readonly by: string | null
  /** The day it was reported. */
  readonly at: string | null
  /** What it is measured in, where it counts neither people nor things: "%", "euros". */
  readonly unit: string | null
  /** What this value counts, as its source has it. */
  readonly counted: string
  /** Whether it was worked out from an ordinal: "a fifth person died". */
  readonly workedOut: boolean
  readonly evidence: readonly Citation[]
  readonly origins: readonly string[]
}
