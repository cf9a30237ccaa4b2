import { type AddOptions, workThrough } from './add-inputs.ts'
import { type Keeper, releaseGone, releaseOwn } from './keeper.ts'
import { type RoundsOptions, untilStopped } from './rounds.ts'

/** Between two looks at an empty queue, in milliseconds. */
const IDLE_MS = 1000

/** The signal stops the work: what is being read is finished and stored, nothing new is begun. */
export interface WorkOptions extends Pick<AddOptions, 'jobs' | 'progress'>, RoundsOptions {}

/** Reads what waits in the store and tells its stories until it is stopped; any number of processes may, on one machine or many. */
export async function work(keeper: Keeper, options: WorkOptions): Promise<void> {
  await untilStopped(async (wasBrokenOff) => {
    if (wasBrokenOff) await releaseOwn(keeper)
    await releaseGone(keeper)
    const { read, stories } = await workThrough(keeper, options)
    if (options.once) return 'done'
    return read + stories.length > 0 ? 0 : IDLE_MS
  }, options)
}
