import type { Unread } from '../article/article.ts'
import { readReports } from '../desk/read-reports.ts'
import { writeArticleLine } from '../record/article-line.ts'
import type { Report } from '../story/report.ts'
import type { Format, Options, Streams } from './options.ts'
import { openOutput, printUnread, showProgress } from './output.ts'

/** `dateline read`: one article at a time, in the order of the input. */
export async function read(inputs: readonly string[], options: Options, streams: Streams): Promise<number> {
  const unread: Unread[] = []
  const output = await openOutput(options, streams)
  const progress = showProgress(streams)
  let printed = 0
  await output.write(options.format === 'json' ? '[\n' : '')
  for await (const outcome of readReports(inputs, { published: options.published, stdin: streams.stdin })) {
    progress.count()
    if ('unread' in outcome) {
      unread.push(outcome.unread)
      continue
    }
    await output.write(render(outcome.report, options.format, printed++ === 0))
  }
  await output.write(options.format === 'json' ? '\n]\n' : '')
  progress.done()
  await output.close()
  printUnread(unread, streams)
  return unread.length > 0 ? 1 : 0
}

function render(report: Report, format: Format, first: boolean): string {
  const line = JSON.stringify(writeArticleLine(report))
  if (format === 'json') return first ? line : `,\n${line}`
  if (format === 'ndjson') return `${line}\n`
  const { title, text } = report.article
  return `${first ? '' : '\n'}${title ?? report.article.id}\n\n${text}\n`
}
