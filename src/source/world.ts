import { setTimeout as sleep } from 'node:timers/promises'

/** What is not ours to decide: the time, chance, and how long waiting takes. Tests hand in one that they move themselves. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number
  /** A number from 0 up to, and without, 1. */
  chance(): number
  /** Waits so many milliseconds. Throws where the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's own clock and chance. */
export const REAL_WORLD: World = {
  now: Date.now,
  chance: Math.random,
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
}
