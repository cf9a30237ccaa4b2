import type { Decision, KeptDecision, Verdict } from './decision.ts'

/** The decisions of one story while it is told, and what came of each. */
export interface Ledger {
  /** Those of some kinds, in the order the reader made them. */
  of<K extends Verdict['kind']>(...kinds: K[]): (Decision & { kind: K })[]
  /** Notes that a decision found what it is about. */
  apply(decision: Decision, about: readonly string[], was?: string): void
  /** All decisions with what came of them, in their order. */
  kept(): KeptDecision[]
}

/** Opens the ledger of a story. */
export function openLedger(decisions: readonly Decision[]): Ledger {
  const found = new Map<Decision, { about: readonly string[]; was: string | null }>()
  return {
    of: (...kinds) => decisions.filter((decision): decision is never => kinds.some((kind) => kind === decision.kind)),
    apply: (decision, about, was) => found.set(decision, { about, was: was ?? null }),
    kept: () =>
      decisions.map((decision) => ({
        id: decision.id,
        kind: decision.kind,
        by: 'reader',
        reason: decision.reason,
        applied: found.has(decision),
        about: found.get(decision)?.about ?? [],
        words: decision.kind === 'rename' ? decision.name : decision.kind === 'note' ? decision.words : null,
        was: found.get(decision)?.was ?? null,
      })),
  }
}

/** A story on which no reader has decided anything. */
export const NO_DECISIONS: Ledger = openLedger([])
