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
  await output.write(render(document, options, streams))
  await output.close()
  return unread.length > 0 ? 1 : 0
}

function render(document: RecordDocument, options: Options, streams: Streams): string {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`
    case 'ndjson':
      return document.stories.map((record) => `${JSON.stringify(record)}\n`).join('')
    case 'html':
      return renderPage(document)
    case 'md':
      return renderMarkdown(document)
    case 'text':
      return renderTerminal(document, terminalOf(options, streams))
  }
}
