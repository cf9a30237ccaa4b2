import { withKeeper } from '../../desk/keeper.ts'
import { storeLocation } from '../../desk/store-location.ts'
import { work } from '../../desk/work.ts'
import { count } from '../../record/wording.ts'
import type { Streams } from '../options.ts'
import type { WorkerOptions } from './kept-options.ts'
import { progressLine } from './print.ts'

/** `dateline worker`: reads and tells until SIGTERM or SIGINT; what is under way then is finished and stored. */
export async function worker(options: WorkerOptions, streams: Streams): Promise<number> {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGTERM', stop).once('SIGINT', stop)
  const progress = progressLine(streams)
  const say = (line: string) => {
    progress.done()
    streams.stderr.write(`dateline: ${line}\n`)
  }
  const done = { reading: 0, telling: 0 }
  try {
    await withKeeper(storeLocation(options.store), { create: false }, async (keeper) => {
      if (!options.once) say(`at work on ${keeper.store.location}; stop with Ctrl-C or SIGTERM`)
      await work(keeper, {
        jobs: options.jobs,
        once: options.once,
        signal: stopping.signal,
        progress(step) {
          if (step !== 'keeping') done[step]++
          progress.show(`${count(done.reading, 'report')} read, ${count(done.telling, 'story', 'stories')} told`)
        },
        trouble: (error) => say(error ? `${error.message}; trying again` : 'the store is back'),
      })
    })
  } finally {
    process.off('SIGTERM', stop).off('SIGINT', stop)
  }
  say(`${count(done.reading, 'report')} read, ${count(done.telling, 'story', 'stories')} told`)
  return 0
}
