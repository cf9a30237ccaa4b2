import { work } from '../../desk/work.ts'
import type { Streams } from '../options.ts'
import type { WorkerOptions } from './kept-options.ts'
import { runService } from './service.ts'

/** `dateline worker`: reads and tells until it is stopped. */
export async function worker(options: WorkerOptions, streams: Streams): Promise<number> {
  const { jobs, once } = options
  return runService(options, streams, (keeper, service) => work(keeper, { ...service, jobs, once }))
}
