import { wrapAnsi } from 'fast-wrap-ansi'
import type { Report } from '../../story/report.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { textOf } from '../../text/span.ts'
import { listDropped, listFindings } from '../findings.ts'
import { wordOutlet, wordPublished } from '../wording.ts'
import { painter } from './paint.ts'
import { printable } from './printable.ts'
import type { TerminalOptions } from './render-terminal.ts'

/** One article and what was read in it, as text for a terminal. */
export function renderArticle(raw: Report, { width, colour }: TerminalOptions): string {
  const paint = painter(colour)
  const wrap = (text: string, indent = 0): string =>
    wrapAnsi(text, Math.max(20, width - indent), { hard: true })
      .split('\n')
      .map((line) => ' '.repeat(indent) + line)
      .join('\n')
  const report = printable(raw)
  const { article } = report
  const findings = [...listFindings(report), ...listDropped(report)].map(
    ([title, lines]) => `${paint.heading(title)}\n${lines.map((line) => wrap(line, 2)).join('\n')}`,
  )
  const head = [paint.bold(article.title ?? article.id), paint.soft(facts(report))]
  const body = splitParagraphs(article.text).map((span) => wrap(textOf(article.text, span).replace(/\s+/g, ' ')))
  return `${[head.map((line) => wrap(line)).join('\n'), ...body, ...findings].join('\n\n')}\n`
}

function facts({ article }: Report): string {
  const date = article.published
    ? `${wordPublished(article)} (${article.published.basis}: ${article.published.evidence.words})`
    : 'undated'
  return [wordOutlet(article), article.byline, date, article.language, ...article.warnings].filter(Boolean).join(' · ')
}
