import type { Unread } from '../article/article.ts'
import { readReports } from '../desk/read-reports.ts'
import { writeRecords } from '../desk/write-records.ts'
import { renderMarkdown } from '../record/markdown/render-markdown.ts'
import { renderPage } from '../record/page/render-page.ts'
import type { RecordDocument } from '../record/record.ts'
import { renderTerminal } from '../record/terminal/render-terminal.ts'
import type { Report } from '../story/report.ts'
import type { Options, Streams } from './options.ts'
import { openOutput, printUnread, showProgress, terminalOf } from './output.ts'

/** `dateline story`: the stories in the inputs, and the record of each. */
export async function story(inputs: readonly string[], options: Options, streams: Streams): Promise<number> {
  const reports: Report[] = []
  const unread: Unread[] = []
  const progress = showProgress(streams)
  for await (const outcome of readReports(inputs, { ...options, stdin: streams.stdin })) {
    if ('report' in outcome) reports.push(outcome.report)
    else unread.push(outcome.unread)
    progress.count()
  }
  progress.say(`grouping ${reports.length} reports and writing the record …`)
  const document = writeRecords(reports, unread, { oneStory: options.oneStory ?? false })
  progress.done()
  printUnread(unread, streams)
  const output = await openOutput(options, streams)
  for (const part of render(document, options, streams)) await output.write(part)
  await output.close()
  return unread.length > 0 ? 1 : 0
}

/** The document in the parts it is written in: a record at a time where the format allows it. */
function* render(document: RecordDocument, options: Options, streams: Streams): Generator<string> {
  switch (options.format) {
    case 'json':
      yield* jsonParts(document)
      break
    case 'ndjson':
      for (const record of document.stories) yield `${JSON.stringify(record)}\n`
      break
    case 'html':
      yield renderPage(document)
      break
    case 'md':
      yield renderMarkdown(document)
      break
    case 'text':
      yield renderTerminal(document, terminalOf(options, streams))
  }
}

/** One JSON document, a record a line: it never stands in memory as one string. */
function* jsonParts({ schema, stories, unread }: RecordDocument): Generator<string> {
  yield `{"schema":${JSON.stringify(schema)},"stories":[\n`
  for (const [i, record] of stories.entries()) yield `${i > 0 ? ',\n' : ''}${JSON.stringify(record)}`
  yield `\n],"unread":${JSON.stringify(unread)}}\n`
}
