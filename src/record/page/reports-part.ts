import { html } from 'hono/html'
import { splitParagraphs } from '../../text/paragraphs.ts'
import type { RecordArticle } from '../record.ts'
import { count, wordOutlet, wordPublished } from '../wording.ts'
import type { Citation, Use } from './citations.ts'
import { type MarkedText, markSpans } from './mark-spans.ts'
import { type Html, type PageContext, type PageLinks, reportId } from './page.ts'
import { textFragmentAddress } from './text-fragment.ts'

/** The reports themselves, the cited words marked: where every numbered link leads. */
export function reportsPart(context: PageContext): Html {
  const { record, prefix } = context
  return html`<section class="reports" aria-labelledby="${prefix}reports" tabindex="0"><h2 id="${prefix}reports">The reports</h2>
${record.articles.map((article) => reportPart(context, article))}</section>`
}

/** One report as it reads, the cited words marked, and what the record took from it. `level` is that of its heading. */
export function reportPart(context: PageContext, article: RecordArticle, level: 1 | 3 = 3): Html {
  const { numbers, prefix, record } = context
  const heading = `${numbers.get(article.id)}. ${article.title ?? article.id}`
  const origin = record.origins.find(({ id }) => id === article.origin)
  return html`<article class="report" id="${reportId(prefix, numbers.get(article.id)!)}" lang="${article.language ?? ''}">
${level === 1 ? html`<h1 dir="auto">${heading}</h1>` : html`<h3 dir="auto">${heading}</h3>`}
<p class="meta">${wordOutlet(article)} · ${wordPublished(article)}${origin ? ` · origin: ${origin.label}` : ''}</p>
${article.published?.basis === 'inferred' ? html`<p class="meta">Why this date: ${article.published.evidence.words}</p>` : ''}
${article.because ? html`<p class="meta">Belongs here ${article.because}</p>` : ''}
${bodyPart(context, article)}
<p class="meta">${/^https?:\/\//.test(article.url ?? '') ? html`<a href="${article.url}" rel="noreferrer nofollow">${article.url}</a> · ` : ''}${article.id} · SHA-256 ${article.sha256.slice(0, 12)}…</p>
${takenPart(context, article)}</article>`
}

/** The paragraphs, the cited words marked. Where the page is cut, the first one and those that are cited. */
function bodyPart({ citations, links, isCut }: PageContext, { id, text }: RecordArticle): Html {
  const spans = citations.of(id).map((note) => ({ ...note, note }))
  const shown = splitParagraphs(text).map((paragraph, n) => ({
    ...paragraph,
    isLeft: isCut && n > 0 && !spans.some(({ start, end }) => start < paragraph.end && paragraph.start < end),
  }))
  return html`${shown.map(({ start, end, isLeft }, n) => {
    if (!isLeft) return html`<p dir="auto">${renderCited(markSpans(text, start, end, spans), links)}</p>`
    return shown[n - 1]?.isLeft ? '' : html`<p class="meta">${count(runFrom(shown, n), 'paragraph')} not shown</p>`
  })}`
}

/** How many paragraphs are left out from one on. */
function runFrom(paragraphs: readonly { readonly isLeft: boolean }[], from: number): number {
  const next = paragraphs.findIndex(({ isLeft }, n) => n > from && !isLeft)
  return (next < 0 ? paragraphs.length : next) - from
}

/** Each cited passage with the lines that rest on it, and the way to the same words at the source. */
function takenPart({ citations, links }: PageContext, { id, text, url }: RecordArticle): Html | '' {
  const cited = citations.of(id)
  if (cited.length === 0) return ''
  return html`<details class="taken"><summary>${count(cited.length, 'passage')} that the record rests on</summary><ul class="plain">${cited.map(
    ({ start, end, uses }) => {
      const words = text.slice(start, end)
      const there = textFragmentAddress(url, words)
      return html`<li><p dir="auto">${shorten(words)}</p><p class="meta">${uses.map(({ line, label }, i) => html`${i > 0 ? ' · ' : ''}<a href="${links.line(line)}">${label}</a>`)}${there ? html` · <a href="${there}" rel="noreferrer nofollow">at the source</a>` : ''}</p></li>`
    },
  )}</ul></details>`
}

/** Marked words, each a link to the line that rests on them: the words themselves are linked, so that marks may nest. */
export function renderCited(marked: MarkedText<Citation>, links: PageLinks, inside?: Citation): (Html | string)[] {
  return marked.map((part) => {
    if (typeof part === 'string') return inside?.uses[0] ? backLink(part, links, inside.uses) : part
    const { note, isRest } = part
    return html`<mark${isRest ? '' : html` id="${note.id}"`}>${renderCited(part.inside, links, note)}</mark>`
  })
}

function backLink(words: string, links: PageLinks, [first, ...more]: readonly Use[]): Html {
  const also = more.length > 0 ? ` (and ${count(more.length, 'more line')})` : ''
  return html`<a class="use" href="${links.line(first!.line)}" title="${first!.label}${also}">${words}</a>`
}

const SHOWN = 90 // letters of a passage that is marked in full just above

function shorten(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`
}
