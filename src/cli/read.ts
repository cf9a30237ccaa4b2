import type { Unread } from '../article/article.ts'
import { readReports } from '../desk/reading/read-reports.ts'
import { writeArticleLine } from '../record/article-line.ts'
import { renderArticleMarkdown } from '../record/markdown/render-article.ts'
import { renderArticle } from '../record/terminal/render-article.ts'
import type { Report } from '../story/report.ts'
import type { Format, Options, Streams } from './options.ts'
import { openOutput, printUnread, showProgress, terminalOf } from './output.ts'

/** How a format prints articles one after the other: what opens the whole, each article, and what closes it. */
interface Printer {
  readonly open: string
  readonly between: string
  readonly close: string
  article(report: Report): string
}

/** `dateline read`: one article at a time, in the order of the input. */
export async function read(inputs: readonly string[], options: Options, streams: Streams): Promise<number> {
  const unread: Unread[] = []
  const output = await openOutput(options, streams)
  const progress = showProgress(streams)
  const printer = options.format === 'html' ? null : printerOf(options.format, options, streams)
  const kept: Report[] = []
  let printed = 0
  if (printer) await output.write(printer.open)
  for await (const outcome of readReports(inputs, { ...options, stdin: streams.stdin })) {
    progress.count()
    if ('unread' in outcome) unread.push(outcome.unread)
    else if (printer) await output.write((printed++ > 0 ? printer.between : '') + printer.article(outcome.report))
    else kept.push(outcome.report)
  }
  await output.write(printer ? printer.close : (await import('../record/page/render-articles.ts')).renderArticles(kept))
  progress.done()
  await output.close()
  printUnread(unread, streams)
  return unread.length > 0 ? 1 : 0
}

function printerOf(format: Exclude<Format, 'html'>, options: Options, streams: Streams): Printer {
  switch (format) {
    case 'json':
      return {
        open: '[\n',
        between: ',\n',
        close: '\n]\n',
        article: (report) => JSON.stringify(writeArticleLine(report)),
      }
    case 'ndjson':
      return { open: '', between: '', close: '', article: (report) => `${JSON.stringify(writeArticleLine(report))}\n` }
    case 'md':
      return { open: '', between: '\n---\n\n', close: '', article: renderArticleMarkdown }
    case 'text': {
      const terminal = terminalOf(options, streams)
      const rule = `\n${'═'.repeat(Math.min(terminal.width, RULE_COLUMNS))}\n\n`
      return { open: '', between: rule, close: '', article: (report) => renderArticle(report, terminal) }
    }
  }
}

const RULE_COLUMNS = 72
