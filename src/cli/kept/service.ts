import type { Keeper } from '../../desk/keeper.ts'
import { withKeeper } from '../../desk/keeper.ts'
import type { RoundsOptions } from '../../desk/rounds.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { untilStopped } from '../../desk/until-stopped.ts'
import { count } from '../../record/wording.ts'
import type { Streams } from '../options.ts'
import { progressLine } from './print.ts'

/** What a service at work is given. */
export interface Service extends RoundsOptions {
  progress(step: 'keeping' | 'reading' | 'telling', done: number): void
  /** Says a line on standard error. */
  say(line: string): void
}

/** Runs a service on a store until SIGTERM or SIGINT; what is under way then is finished and stored. */
export async function runService(
  options: { readonly store?: string; readonly once?: boolean },
  streams: Streams,
  work: (keeper: Keeper, service: Service) => Promise<void>,
): Promise<number> {
  const progress = progressLine(streams)
  const say = (line: string) => {
    progress.done()
    streams.stderr.write(`dateline: ${line}\n`)
  }
  const done = { reading: 0, telling: 0 }
  const told = () => `${count(done.reading, 'report')} read, ${count(done.telling, 'story', 'stories')} told`
  await untilStopped((signal) =>
    withKeeper(storeLocation(options.store), { create: false }, async (keeper) => {
      if (!options.once) say(`at work on ${keeper.store.location}; stop with Ctrl-C or SIGTERM`)
      await work(keeper, {
        signal,
        progress(step) {
          if (step !== 'keeping') done[step]++
          progress.show(told())
        },
        trouble: (error) => say(error ? `${error.message}; trying again` : 'the store is back'),
        say,
      })
    }),
  )
  say(told())
  return 0
}
