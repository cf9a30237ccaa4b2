import { html } from 'hono/html'
import type { Report } from '../../story/report.ts'
import { count, wordOutlet, wordPublished } from '../wording.ts'
import { articlePart } from './article/article-part.ts'
import { frame } from './frame.ts'
import type { Html } from './page.ts'

/** Articles and what was read in each, as one self-contained page. */
export function renderArticles(reports: readonly Report[]): string {
  return String(
    frame(
      reports.length === 1 ? (reports[0]!.article.title ?? reports[0]!.article.id) : count(reports.length, 'article'),
      html`<main>${reports.map(oneArticle)}</main>`,
    ),
  )
}

function oneArticle(report: Report): Html {
  const { article } = report
  return html`<article class="article"><h1 dir="auto" lang="${article.language ?? ''}">${article.title ?? article.id}</h1>
<p class="meta">${wordOutlet(article)} · ${wordPublished(article)}</p>
${articlePart(report)}</article>`
}
