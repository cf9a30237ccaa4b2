import { html } from 'hono/html'
import type { Record } from '../record.ts'
import { nameOf, wordFigure, wordShortDate } from '../wording.ts'
import { citeLinks } from './cite.ts'
import type { Html, PageContext } from './page.ts'

const NATURE = {
  denial: 'one side denies what the other says',
  difference: 'the sources differ',
  contradiction: 'the reports contradict each other; nothing is repaired here',
} as const

/** What differs: disputes with their sides beside each other, then the figures. */
export function differencesPart(context: PageContext): Html | '' {
  const { disputes, figures } = context.record
  if (disputes.length === 0 && figures.length === 0) return ''
  return html`<section aria-labelledby="${context.prefix}differs"><h2 id="${context.prefix}differs">What differs, and the figures</h2>
${disputes.map((dispute) => disputeBlock(context, dispute))}
${figures.length > 0 ? figureTable(context, figures) : ''}</section>`
}

function disputeBlock(context: PageContext, { topic, nature, sides }: Record['disputes'][number]): Html {
  return html`<h3 dir="auto">${topic} <span class="role">${NATURE[nature]}</span></h3>
<div class="sides">${sides.map(
    (side) => html`<div class="side"><h4>${nameOf(context.record, side.by) ?? 'The report itself'}</h4>
<p dir="auto">${side.position}${citeLinks(context, side.evidence)}</p></div>`,
  )}</div>`
}

function figureTable(context: PageContext, figures: Record['figures']): Html {
  return html`<h3>Figures</h3><table><thead><tr><th scope="col">What</th><th scope="col">Figure</th><th scope="col">Given by</th><th scope="col">Reported</th></tr></thead>
<tbody>${figures.map((figure) =>
    figure.values.map(
      (value, i) => html`<tr>${
        i === 0
          ? html`<th scope="rowgroup" rowspan="${figure.values.length}">${figure.what}${figure.agree ? '' : html` <span class="badge possible">differ</span>`}</th>`
          : ''
      }<td><span class="value">${wordFigure(value)}</span>${citeLinks(context, value.evidence)}</td>
<td>${nameOf(context.record, value.by) ?? 'the report'}</td><td>${value.at ? wordShortDate(value.at) : 'undated'}</td></tr>`,
    ),
  )}</tbody></table>`
}
