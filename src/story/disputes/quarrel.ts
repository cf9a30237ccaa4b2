import type { Stance } from './stance.ts'

/** One matter that some assert and others deny, each side's stances in the order of the story. */
export interface Quarrel {
  readonly claims: readonly Stance[]
  readonly denials: readonly Stance[]
  /** Where those who deny own to it later, or those of whom it is claimed confirm it. */
  readonly concessions: readonly Stance[]
}
