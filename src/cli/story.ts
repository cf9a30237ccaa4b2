import type { Unread } from '../article/article.ts'
import { type KeptOriginal, readReports } from '../desk/reading/read-reports.ts'
import { writeRecordsOnThreads } from '../desk/telling/telling-threads.ts'
import type { WrittenRecord } from '../desk/telling/written-record.ts'
import type { Report } from '../story/report.ts'
import type { StoryOptions, Streams } from './options.ts'
import { printUnread, showProgress } from './output.ts'
import { printRecords } from './print-records.ts'
import { checkPlace, openBundleOutput } from './story-files.ts'

/** `dateline story`: the stories in the inputs, and the record of each. */
export async function story(inputs: readonly string[], options: StoryOptions, streams: Streams): Promise<number> {
  checkPlace(options, streams)
  const unread: Unread[] = []
  const progress = showProgress(streams)
  const bundle = options.format === 'bundle' ? await openBundleOutput(options, streams) : null
  const records = await readRecords(inputs, options, streams, unread, progress, bundle?.keep)
  await printRecords(records, unread, options, streams, bundle)
  progress.done()
  printUnread(unread, streams)
  return unread.length > 0 ? 1 : 0
}

/** Reads all inputs; the records are made one by one as they are asked for. What could not be read is added to `unread`. */
async function readRecords(
  inputs: readonly string[],
  { published, jobs, allowHost, oneStory = false }: StoryOptions,
  streams: Streams,
  unread: Unread[],
  progress: ReturnType<typeof showProgress>,
  keep?: (original: KeptOriginal) => Promise<void>,
): Promise<AsyncIterable<WrittenRecord>> {
  const reports: Report[] = []
  const reading = { published, jobs, allowHost, stdin: streams.stdin, ...(keep ? { keep } : {}) }
  for await (const outcome of readReports(inputs, reading)) {
    if ('report' in outcome) reports.push(outcome.report)
    else unread.push(outcome.unread)
    progress.count()
  }
  progress.say(`grouping ${reports.length} reports and writing the record …`)
  return writeRecordsOnThreads(reports, { oneStory }, jobs)
}
