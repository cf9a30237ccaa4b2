import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'
import { writeRecord } from '../../record/write-record.ts'
import { ownFile } from '../../source/own-file.ts'
import type { Report } from '../../story/report.ts'
import { findStories, type TellOptions, tellStory, type Untold } from '../../story/tell-stories.ts'
import { packReport } from '../reading/packed-report.ts'
import type { PackedStory } from './telling-worker.ts'
import { ofJson, ofRecord, type WrittenRecord } from './written-record.ts'

/** Fewer reports are told in the process itself: their stories take about as long as threads take to start. */
const WORTH_THREADS = 200
/** Stories under way for each thread: enough to keep all busy while order is kept, few enough to keep memory flat. */
const AHEAD = 4
/** Reports of the stories that are under way together, however few stories they are. */
const MOST_REPORTS_AHEAD = 400
/** What a thread may hold, in megabytes (bench `scale`: with 512 the peak is 70 MB higher and nothing is faster). A story that needs more is told in the process itself. */
const THREAD_LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 224 }

/** Threads that may die without a story before all is told in the process itself. */
const MOST_DEATHS = 4
/** Milliseconds that a story may wait and be told on a thread. All 10,000 articles of the bench take some 90 s. */
const TOO_LONG_MS = 60_000

/** Groups reports into stories and writes the record of each on `jobs` threads, those with most reports first. The same records as `writeRecords`. */
export async function* writeRecordsOnThreads(
  reports: readonly Report[],
  options: TellOptions,
  jobs: number = availableParallelism(),
  limits: typeof THREAD_LIMITS = THREAD_LIMITS,
): AsyncGenerator<WrittenRecord> {
  const onThreads = reports.length >= WORTH_THREADS
  const waiting = findStories(reports, options)
  if (onThreads && waiting.length > 1) yield* tellOnThreads(waiting, jobs, limits)
  else for (let next = waiting.pop(); next; next = waiting.pop()) yield ofRecord(tell(next))
}

async function* tellOnThreads(
  waiting: Untold[],
  jobs: number,
  resourceLimits: typeof THREAD_LIMITS,
): AsyncGenerator<WrittenRecord> {
  const filename = ownFile('desk/telling/telling-worker').href
  // The library of threads is loaded where there is work for them.
  const { Piscina: Threads } = await import('piscina')
  const threads = new Threads({ filename, minThreads: jobs, maxThreads: jobs, resourceLimits })
  // A thread that dies while it has no story (one out of memory that was being started anew) fails nothing; where that goes
  // on, threads can't so much as start in the memory they are given, and no more is asked of them.
  const hopeless = new AbortController()
  let died = 0
  threads.on('error', () => {
    if (++died >= MOST_DEATHS) hopeless.abort()
  })
  const underWay: { readonly story: Untold; readonly json: Promise<string | null> }[] = []
  let reportsAhead = 0
  const takeOldest = async (): Promise<WrittenRecord> => {
    const { story, json } = underWay.shift()!
    const told = await json
    reportsAhead -= story.group.reports.length
    return told === null ? ofRecord(tell(story)) : ofJson(told)
  }
  try {
    for (let story = waiting.pop(); story; story = waiting.pop()) {
      const { length } = story.group.reports
      while (underWay.length > jobs && reportsAhead + length > MOST_REPORTS_AHEAD) yield await takeOldest()
      // What a thread could not do (it ran out of memory) is done here; a fault of ours shows there again.
      underWay.push({ story, json: runOn(threads, story, hopeless) })
      reportsAhead += length
      if (underWay.length >= jobs * AHEAD) yield await takeOldest()
    }
    while (underWay.length > 0) yield await takeOldest()
  } finally {
    await threads.destroy()
  }
}

/** The record that a thread tells; null where it can't, or is so short of memory that it does not come to an end. */
async function runOn(threads: Piscina, story: Untold, hopeless: AbortController): Promise<string | null> {
  if (hopeless.signal.aborted) return null
  const tooLong = setTimeout(() => hopeless.abort(), TOO_LONG_MS)
  try {
    return await threads.run(pack(story), { signal: hopeless.signal })
  } catch {
    return null
  } finally {
    clearTimeout(tooLong)
  }
}

function tell({ group, decisions }: Untold) {
  return writeRecord(tellStory(group, decisions))
}

function pack({ group: { reports, because }, decisions }: Untold): PackedStory {
  return { reports: reports.map(packReport), because, decisions }
}
