import type { Unread } from '../article/article.ts'
import { readReports } from '../desk/read-reports.ts'
import { writeRecords } from '../desk/write-records.ts'
import { renderMarkdown } from '../record/markdown/render-markdown.ts'
import { renderPage } from '../record/page/render-page.ts'
import { type Record, type RecordDocument, SCHEMA_ID } from '../record/record.ts'
import { renderTerminal } from '../record/terminal/render-terminal.ts'
import type { Report } from '../story/report.ts'
import type { Options, Streams } from './options.ts'
import { openOutput, printUnread, showProgress, terminalOf } from './output.ts'

/** `dateline story`: the stories in the inputs, and the record of each. */
export async function story(inputs: readonly string[], options: Options, streams: Streams): Promise<number> {
  const unread: Unread[] = []
  const progress = showProgress(streams)
  const records = await readRecords(inputs, options, streams, unread, progress)
  const output = await openOutput(options, streams)
  for (const part of render(records, unread, options, streams)) await output.write(part)
  progress.done()
  await output.close()
  printUnread(unread, streams)
  return unread.length > 0 ? 1 : 0
}

/** Reads all inputs; the records are made one by one as they are asked for. What could not be read is added to `unread`. */
async function readRecords(
  inputs: readonly string[],
  options: Options,
  streams: Streams,
  unread: Unread[],
  progress: ReturnType<typeof showProgress>,
): Promise<Iterable<Record>> {
  const reports: Report[] = []
  for await (const outcome of readReports(inputs, { ...options, stdin: streams.stdin })) {
    if ('report' in outcome) reports.push(outcome.report)
    else unread.push(outcome.unread)
    progress.count()
  }
  progress.say(`grouping ${reports.length} reports and writing the record …`)
  return writeRecords(reports, { oneStory: options.oneStory ?? false })
}

/** The document in the parts it is written in: a record at a time where the format allows it. */
function* render(
  records: Iterable<Record>,
  unread: readonly Unread[],
  options: Options,
  streams: Streams,
): Generator<string> {
  const { format } = options
  if (format === 'json') yield* jsonParts(records, unread)
  else if (format === 'ndjson') for (const record of records) yield `${JSON.stringify(record)}\n`
  else {
    const document: RecordDocument = { schema: SCHEMA_ID, stories: [...records], unread: [...unread] }
    if (format === 'html') yield renderPage(document)
    else if (format === 'md') yield renderMarkdown(document)
    else yield renderTerminal(document, terminalOf(options, streams))
  }
}

/** One JSON document, a record a line: it never stands in memory as one string. */
function* jsonParts(records: Iterable<Record>, unread: readonly Unread[]): Generator<string> {
  yield `{"schema":${JSON.stringify(SCHEMA_ID)},"stories":[\n`
  let written = 0
  for (const record of records) yield `${written++ > 0 ? ',\n' : ''}${JSON.stringify(record)}`
  yield `\n],"unread":${JSON.stringify(unread)}}\n`
}
