import { setTimeout as sleep } from 'node:timers/promises'
import { isUnreachable } from '../store/store-error.ts'
import { type AddOptions, workThrough } from './add-inputs.ts'
import { type Keeper, releaseGone } from './keeper.ts'

/** Between two looks at an empty queue, in milliseconds. */
const IDLE_MS = 1000

/** A store that is away is asked again after so many milliseconds at first, then after twice as many, up to the most. */
const FIRST_RETRY_MS = 500
const LAST_RETRY_MS = 30_000

export interface WorkOptions extends Pick<AddOptions, 'jobs' | 'progress'> {
  /** Stops the work: what is being read is finished and stored, nothing new is begun. */
  readonly signal: AbortSignal
  /** Ends the work when nothing waits any more, instead of waiting for more. */
  readonly once?: boolean | undefined
  /** Called when the store goes away, and when it is back. */
  trouble(error: Error | null): void
}

/** Reads what waits in the store and tells its stories until it is stopped; any number of processes may, on one machine or many. */
export async function work(keeper: Keeper, options: WorkOptions): Promise<void> {
  let retry = FIRST_RETRY_MS
  let isAway = false
  while (!options.signal.aborted) {
    let pause = IDLE_MS
    try {
      await releaseGone(keeper)
      const { read, stories } = await workThrough(keeper, options)
      if (isAway) options.trouble(null)
      isAway = false
      retry = FIRST_RETRY_MS
      if (options.once) return
      if (read + stories.length > 0) continue
    } catch (error) {
      if (!isUnreachable(error)) throw error
      if (!isAway) options.trouble(error as Error)
      isAway = true
      pause = retry
      retry = Math.min(retry * 2, LAST_RETRY_MS)
    }
    await sleep(pause, undefined, { signal: options.signal }).catch(() => {})
  }
}
