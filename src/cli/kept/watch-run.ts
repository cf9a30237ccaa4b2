import { follow } from '../../desk/watch/follow.ts'
import type { Streams } from '../options.ts'
import type { WatchRunOptions } from './kept-options.ts'
import { runService } from './service.ts'

/** `dateline watch run`: looks, reads and tells until it is stopped; each line of the log is said as it is written. */
export async function watchRun(options: WatchRunOptions, streams: Streams): Promise<number> {
  const { jobs, once, leave, allowHost } = options
  return runService(options, streams, (keeper, service) =>
    follow(keeper, {
      ...service,
      jobs,
      once,
      leave,
      allowHost,
      said: (address, { about, words }) => service.say(`${about === 'failed' ? 'failed: ' : ''}${address}: ${words}`),
    }),
  )
}
