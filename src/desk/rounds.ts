import { setTimeout as sleep } from 'node:timers/promises'
import { isUnreachable } from '../store/store-error.ts'

/** A store that is away is asked again after so many milliseconds at first, then after twice as many, up to the most. */
const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 30_000

export interface RoundsOptions {
  /** Stops the work between two rounds. */
  readonly signal: AbortSignal
  /** Called when the store goes away, and when it is back. */
  trouble(error: Error | null): void
}

/**
 * Does one round of work after the other until it is stopped; a store that goes away is waited for.
 * @param round gives the milliseconds until the next one, or `done`
 */
export async function untilStopped(
  round: () => Promise<number | 'done'>,
  { signal, trouble }: RoundsOptions,
): Promise<void> {
  let retry = FIRST_RETRY_MS
  let isAway = false
  while (!signal.aborted) {
    let pause: number
    try {
      const next = await round()
      if (isAway) trouble(null)
      isAway = false
      retry = FIRST_RETRY_MS
      if (next === 'done') return
      pause = next
    } catch (error) {
      if (!isUnreachable(error)) throw error
      if (!isAway) trouble(error as Error)
      isAway = true
      pause = retry
      retry = Math.min(retry * 2, LAST_RETRY_MS)
    }
    if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => {})
  }
}
