import { html } from 'hono/html'
import type { Report } from '../../story/report.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { textOf } from '../../text/span.ts'
import { listFindings } from '../findings.ts'
import { count, wordOutlet, wordPublished } from '../wording.ts'
import { frame } from './frame.ts'
import type { Html } from './page.ts'

/** Articles and what was read in each, as one self-contained page. */
export function renderArticles(reports: readonly Report[]): string {
  return String(
    frame(
      reports.length === 1 ? (reports[0]!.article.title ?? reports[0]!.article.id) : count(reports.length, 'article'),
      html`<main>${reports.map(articlePart)}</main>`,
    ),
  )
}

function articlePart(report: Report): Html {
  const { article } = report
  return html`<article lang="${article.language ?? ''}"><h1 dir="auto">${article.title ?? article.id}</h1>
<p class="meta">${wordOutlet(article)} · ${wordPublished(article)}</p>
${splitParagraphs(article.text).map((span) => html`<p dir="auto">${textOf(article.text, span)}</p>`)}
${listFindings(report).map(
  ([title, lines]) =>
    html`<details><summary>${title}</summary><ul>${lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul></details>`,
)}</article>`
}
