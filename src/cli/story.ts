import type { Unread } from '../article/article.ts'
import { type KeptOriginal, readReports } from '../desk/read-reports.ts'
import { writeRecords } from '../desk/write-records.ts'
import { renderMarkdown } from '../record/markdown/render-markdown.ts'
import { renderPage } from '../record/page/render-page.ts'
import { type Record, type RecordDocument, SCHEMA_ID } from '../record/record.ts'
import { renderTerminal } from '../record/terminal/render-terminal.ts'
import type { Report } from '../story/report.ts'
import { FORMATS, type Format, type StoryOptions, type Streams } from './options.ts'
import { openOutput, printUnread, showProgress, terminalOf } from './output.ts'
import { checkPlace, openBundleOutput, writeExport } from './story-files.ts'

/** `dateline story`: the stories in the inputs, and the record of each. */
export async function story(inputs: readonly string[], options: StoryOptions, streams: Streams): Promise<number> {
  const { format } = options
  checkPlace(options, streams)
  const unread: Unread[] = []
  const progress = showProgress(streams)
  const bundle = format === 'bundle' ? await openBundleOutput(options, streams) : null
  const records = await readRecords(inputs, options, streams, unread, progress, bundle?.keep)
  if (isFormat(format)) {
    const output = await openOutput(options, streams)
    for (const part of render(format, records, unread, options, streams)) await output.write(part)
    await output.close()
  } else {
    const document: RecordDocument = { schema: SCHEMA_ID, stories: [...records], unread }
    if (bundle) await bundle.close(document)
    else if (format !== 'bundle') await writeExport(format, document, options, streams)
  }
  progress.done()
  printUnread(unread, streams)
  return unread.length > 0 ? 1 : 0
}

function isFormat(format: StoryOptions['format']): format is Format {
  return (FORMATS as readonly string[]).includes(format)
}

/** Reads all inputs; the records are made one by one as they are asked for. What could not be read is added to `unread`. */
async function readRecords(
  inputs: readonly string[],
  { published, jobs, allowHost, oneStory = false }: StoryOptions,
  streams: Streams,
  unread: Unread[],
  progress: ReturnType<typeof showProgress>,
  keep?: (original: KeptOriginal) => Promise<void>,
): Promise<Iterable<Record>> {
  const reports: Report[] = []
  const reading = { published, jobs, allowHost, stdin: streams.stdin, ...(keep ? { keep } : {}) }
  for await (const outcome of readReports(inputs, reading)) {
    if ('report' in outcome) reports.push(outcome.report)
    else unread.push(outcome.unread)
    progress.count()
  }
  progress.say(`grouping ${reports.length} reports and writing the record …`)
  return writeRecords(reports, { oneStory })
}

/** The document in the parts it is written in: a record at a time where the format allows it. */
function* render(
  format: Format,
  records: Iterable<Record>,
  unread: readonly Unread[],
  options: StoryOptions,
  streams: Streams,
): Generator<string> {
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
