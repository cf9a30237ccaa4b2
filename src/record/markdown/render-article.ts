import type { Report } from '../../story/report.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { textOf } from '../../text/span.ts'
import { listDropped, listFindings } from '../findings.ts'
import { wordOutlet, wordPublished } from '../wording.ts'
import { escapeMarkdown } from './render-markdown.ts'

/** One article and what was read in it, as Markdown. */
export function renderArticleMarkdown(report: Report): string {
  const { article } = report
  const paragraphs = splitParagraphs(article.text).map((span) => escapeMarkdown(textOf(article.text, span)))
  const findings = [...listFindings(report), ...listDropped(report)].map(
    ([title, lines]) => `## ${title}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`,
  )
  const head = [
    `# ${escapeMarkdown(article.title ?? article.id)}`,
    `${escapeMarkdown(wordOutlet(article))}, ${wordPublished(article)}`,
  ]
  return `${[...head, ...paragraphs, ...findings].join('\n\n')}\n`
}
