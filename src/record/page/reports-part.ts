import { html } from 'hono/html'
import type { Report } from '../../story/report.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { RecordArticle } from '../record.ts'
import { count, wordOutlet, wordPublished } from '../wording.ts'
import { findingsPart, layerForm } from './article/article-part.ts'
import { type LayerNote, layersOf, markedAs } from './article/layers.ts'
import type { Citation, Use } from './citations.ts'
import { type Markable, type MarkedText, markSpans } from './mark-spans.ts'
import { type Html, type PageContext, type PageLinks, reportId } from './page.ts'
import { isWebAddress, textFragmentAddress } from './text-fragment.ts'
import { theirWords, titleWords } from './their-words.ts'

/** The reports themselves, the cited words marked: where every numbered link leads. */
export function reportsPart(context: PageContext): Html {
  const { record, prefix } = context
  return html`<section class="reports" aria-labelledby="${prefix}reports" tabindex="0"><h2 id="${prefix}reports">The reports</h2>
${record.articles.map((article) => (isBrief(context, article) ? briefPart(context, article) : reportPart(context, article)))}</section>`
}

/** Whether the page has no more than the name of a report: it is cut, and rests none of its lines on that report's words. */
function isBrief({ citations, isCut }: PageContext, { id }: RecordArticle): boolean {
  return isCut && citations.of(id).length === 0
}

function briefPart({ numbers, prefix }: PageContext, article: RecordArticle): Html {
  const number = numbers.get(article.id)!
  const source = isWebAddress(article.url)
    ? html`<a href="${article.url}" rel="noreferrer nofollow">${titleWords(article)}</a>`
    : titleWords(article)
  return html`<p class="report brief" id="${reportId(prefix, number)}" dir="auto">${number}. ${source} <span class="meta">${theirWords(wordOutlet(article))} · ${wordPublished(article)}</span></p>
`
}

/** How a report is shown by itself. */
interface Alone {
  /** The level of its heading. */
  readonly level: 1 | 3
  /** What was read in it, to be shown over its words; null where that is not kept. */
  readonly reading: Report | null
}

/** One report as it reads, the cited words marked, and what the record took from it. */
export function reportPart(
  context: PageContext,
  article: RecordArticle,
  { level, reading }: Alone = { level: 3, reading: null },
): Html {
  const { numbers, prefix, record } = context
  const heading = html`${numbers.get(article.id)}. ${titleWords(article)}`
  const origin = record.origins.find(({ id }) => id === article.origin)
  const layers = reading && layersOf(reading)
  const paragraphs = splitParagraphs(article.text)
  const shown = shownParagraphs(context, article, paragraphs)
  const left = paragraphs.length - shown.length
  return html`<article class="report" id="${reportId(prefix, numbers.get(article.id)!)}" lang="${article.language ?? ''}">
${level === 1 ? html`<h1 dir="auto">${heading}</h1>` : html`<h3 dir="auto">${heading}</h3>`}
<p class="meta">${theirWords(wordOutlet(article))} · ${wordPublished(article)}${origin ? html` · origin: ${theirWords(origin.label)}` : ''}</p>
${article.published?.basis === 'inferred' ? html`<p class="meta">Why this date: ${article.published.evidence.words}</p>` : ''}
${article.because ? html`<p class="meta">Belongs here ${article.because}</p>` : ''}
${layers ? layerForm(layers) : ''}
${bodyPart(context, article, shown, layers ?? [])}
<p class="meta">${left > 0 ? `${count(left, 'paragraph')} not shown · ` : ''}${isWebAddress(article.url) ? html`<a href="${addressOf(context, article, article.url)}" rel="noreferrer nofollow">${article.url}</a> · ` : ''}${article.id} · SHA-256 ${article.sha256.slice(0, 12)}…</p>
${takenPart(context, article)}
${reading ? findingsPart(reading) : ''}</article>`
}

/** The report's own address; where the page has no room for one a passage, at the first words that the record rests on. */
function addressOf({ citations, isCut }: PageContext, { id, text }: RecordArticle, url: string): string {
  const [first] = isCut ? citations.of(id) : []
  return first ? (textFragmentAddress(url, text.slice(first.start, first.end)) ?? url) : url
}

/** What a stretch of the body is: words the record rests on, or words that were read as something. */
type Note = { readonly cited: Citation } | { readonly read: LayerNote }

/** The paragraphs, the cited words marked. */
function bodyPart(
  { citations, links }: PageContext,
  { id, text }: RecordArticle,
  shown: readonly Shown[],
  layers: readonly Markable<LayerNote>[],
): Html {
  const cited = citations
    .of(id)
    .map(({ start, end, ...rest }) => ({ start, end, note: { cited: { start, end, ...rest } } }))
  const read = layers.map(({ note, ...span }) => ({ ...span, note: { read: note } }))
  const spans: Markable<Note>[] = [...cited, ...read].sort((a, b) => a.start - b.start || b.end - a.end)
  return html`${shown.map(
    ({ start, end, isAfterGap }) =>
      html`<p dir="auto">${isAfterGap ? '[…] ' : ''}${renderMarked(markSpans(text, start, end, spans), links)}</p>`,
  )}`
}

/** A paragraph of the body, and whether the page leaves out what stands before it. */
interface Shown extends Span {
  readonly isAfterGap: boolean
}

/** The paragraphs that the page shows: all, or, where it is cut, those that are cited, with the first of a report that is. */
function shownParagraphs(
  { citations, isCut }: PageContext,
  { id }: RecordArticle,
  paragraphs: readonly Span[],
): Shown[] {
  const cited = citations.of(id)
  const isShown = (paragraph: Span, n: number) =>
    !isCut || (n === 0 && cited.length > 0) || cited.some((span) => overlaps(span, paragraph))
  let isAfterGap = false
  return paragraphs.flatMap((paragraph, n) => {
    const isAfter = isAfterGap
    isAfterGap = !isShown(paragraph, n)
    return isAfterGap ? [] : [{ ...paragraph, isAfterGap: isAfter }]
  })
}

/** Each cited passage with the lines that rest on it, and the way to the same words at the source. A page that is cut has their marks alone. */
function takenPart({ citations, links, isCut }: PageContext, { id, text, url }: RecordArticle): Html | '' {
  const cited = citations.of(id)
  if (isCut || cited.length === 0) return ''
  return html`<details class="taken"><summary>${count(cited.length, 'passage')} that the record rests on</summary><ul class="plain">${cited.map(
    ({ id: place, start, end, uses }) => {
      const words = text.slice(start, end)
      const there = textFragmentAddress(url, words)
      const [first, ...more] = uses
      const passage = first
        ? html`<a href="${links.line(first.line)}" dir="auto">${shorten(words)}</a>`
        : shorten(words)
      return html`<li data-of="${place}">${passage}${more.map(({ line, label }) => html` · <a href="${links.line(line)}">${label}</a>`)}${there ? html` · <a href="${there}" rel="noreferrer nofollow">at the source</a>` : ''}</li>`
    },
  )}</ul></details>`
}

/** Marked words, each a link to the line that rests on them: the words themselves are linked, so that marks may nest. */
function renderMarked(marked: MarkedText<Note>, links: PageLinks, around: Around = {}): (Html | string)[] {
  return marked.map((part) => {
    if (typeof part === 'string') return around.cited?.uses[0] ? backLink(part, links, around) : part
    const { note, isRest, inside } = part
    const within = renderMarked(inside, links, { ...around, ...note })
    if ('read' in note) return markedAs(note.read, within)
    return html`<mark${isRest ? '' : html` id="${note.cited.id}"`}>${within}</mark>`
  })
}

/** What the words of a mark lie in. */
interface Around {
  readonly cited?: Citation
  readonly read?: LayerNote
}

/** The way to the first line that rests on the words; under the pointer, what was read there comes first. */
function backLink(words: string, links: PageLinks, { cited, read }: Around): Html {
  const [first, ...more]: readonly Use[] = cited!.uses
  const also = more.length > 0 ? ` (and ${count(more.length, 'more line')})` : ''
  return html`<a class="use" href="${links.line(first!.line)}" title="${read ? `${read.words} · ` : ''}${first!.label}${also}">${words}</a>`
}

const SHOWN = 90 // letters of a passage that is marked in full just above

function shorten(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`
}
