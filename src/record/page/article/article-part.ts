import { html } from 'hono/html'
import type { Report } from '../../../story/report.ts'
import { splitParagraphs } from '../../../text/paragraphs.ts'
import { listFindings } from '../../findings.ts'
import { count } from '../../wording.ts'
import { type Markable, type MarkedText, markSpans } from '../mark-spans.ts'
import type { Html } from '../page.ts'
import { LAYERS, type LayerNote, layersOf, markedAs } from './layers.ts'

/** An article as it reads, with what was read in it to be shown or hidden, and what was left out and why. */
export function articlePart(report: Report): Html {
  const { article } = report
  const marks = layersOf(report)
  return html`${layerForm(marks)}
<div class="body" lang="${article.language ?? ''}">${splitParagraphs(article.text).map(
    ({ start, end }) => html`<p dir="auto">${render(markSpans(article.text, start, end, marks))}</p>`,
  )}</div>
${findingsPart(report)}`
}

/** What of the reading is shown over the words: a box to tick for each layer, with how many marks it has. */
export function layerForm(marks: readonly Markable<LayerNote>[]): Html {
  return html`<form class="layers" aria-label="What to show in the text"><fieldset><legend>Show</legend>${LAYERS.map(
    (layer) =>
      html`<label class="${layer}"><input type="checkbox" name="${layer}" autocomplete="off"> ${layer} <span class="meta">${marks.filter(({ note }) => note.layer === layer).length}</span></label>`,
  )}</fieldset></form>`
}

/** What was read, as lists, and what of the page is not the report, with the reason for each. */
export function findingsPart(report: Report): Html {
  return html`${listFindings(report).map(
    ([title, lines]) =>
      html`<details><summary>${title}</summary><ul>${lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul></details>`,
  )}
${droppedPart(report)}`
}

function render(marked: MarkedText<LayerNote>): (Html | string)[] {
  return marked.map((part) => (typeof part === 'string' ? part : markedAs(part.note, render(part.inside))))
}

function droppedPart({ article: { dropped } }: Report): Html | '' {
  if (dropped.length === 0) return ''
  return html`<details><summary>${count(dropped.length, 'passage')} left out</summary><ul class="plain">${dropped.map(
    ({ text, reason }) => html`<li><p dir="auto">${text.replace(/\s+/g, ' ')}</p><p class="meta">${reason}</p></li>`,
  )}</ul></details>`
}
