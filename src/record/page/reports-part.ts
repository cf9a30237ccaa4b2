import { html } from 'hono/html'
import { splitParagraphs } from '../../text/paragraphs.ts'
import type { RecordArticle } from '../record.ts'
import { wordOutlet, wordPublished } from '../wording.ts'
import { type MarkedText, markCitations } from './citations.ts'
import type { Html, PageContext } from './page.ts'

/** The reports themselves, the cited words marked: where every numbered link leads. */
export function reportsPart(context: PageContext): Html {
  const { record, prefix } = context
  return html`<aside class="reports" aria-labelledby="${prefix}reports" tabindex="0"><h2 id="${prefix}reports">The reports</h2>
${record.articles.map((article) => report(context, article))}</aside>`
}

function report({ citations, numbers, prefix, record }: PageContext, article: RecordArticle): Html {
  const spans = citations.of(article.id)
  const origin = record.origins.find(({ id }) => id === article.origin)
  return html`<article class="report" id="${prefix}report-${numbers.get(article.id)}" lang="${article.language ?? ''}">
<h3 dir="auto">${numbers.get(article.id)}. ${article.title ?? article.id}</h3>
<p class="meta">${wordOutlet(article)} · ${wordPublished(article)}${origin ? ` · origin: ${origin.label}` : ''}</p>
${article.published?.basis === 'inferred' ? html`<p class="meta">Why this date: ${article.published.evidence.words}</p>` : ''}
${article.because ? html`<p class="meta">Belongs here ${article.because}</p>` : ''}
${splitParagraphs(article.text).map(
  ({ start, end }) => html`<p dir="auto">${renderMarked(markCitations(article.text, start, end, spans))}</p>`,
)}
<p class="meta">${/^https?:\/\//.test(article.url ?? '') ? html`<a href="${article.url}" rel="noreferrer nofollow">${article.url}</a> · ` : ''}${article.id} · SHA-256 ${article.sha256.slice(0, 12)}…</p>
</article>`
}

function renderMarked(marked: MarkedText): (Html | string)[] {
  return marked.map((part) =>
    typeof part === 'string'
      ? part
      : html`<mark${part.id ? html` id="${part.id}"` : ''}>${renderMarked(part.inside)}</mark>`,
  )
}
