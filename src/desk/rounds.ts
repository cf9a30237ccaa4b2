import { setTimeout as sleep } from 'node:timers/promises'
import { isPassing } from '../store/store-error.ts'

/** A store that can't be used for now is asked again after so many milliseconds at first, then after twice as many, up to the most. */
const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 30_000

export interface RoundsOptions {
  /** Stops the work between two rounds. */
  readonly signal: AbortSignal
  /** Ends when nothing is left to do, or with the first trouble, instead of waiting. */
  readonly once?: boolean | undefined
  /** Called when the store goes away, is full or locked, and when it is back. */
  trouble(error: Error | null): void
}

/**
 * Does one round of work after the other until it is stopped; trouble with the store that passes is waited out.
 * @param round gives the milliseconds until the next one, or `done`; is told whether the one before was broken off
 */
export async function untilStopped(
  round: (wasBrokenOff: boolean) => Promise<number | 'done'>,
  { signal, once, trouble }: RoundsOptions,
): Promise<void> {
  let retry = FIRST_RETRY_MS
  let isAway = false
  while (!signal.aborted) {
    let pause: number
    try {
      const next = await round(isAway)
      if (isAway) trouble(null)
      isAway = false
      retry = FIRST_RETRY_MS
      if (next === 'done') return
      pause = next
    } catch (error) {
      if (!isPassing(error) || once) throw error
      if (!isAway) trouble(error as Error)
      isAway = true
      pause = retry
      retry = Math.min(retry * 2, LAST_RETRY_MS)
    }
    if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => {})
  }
}
