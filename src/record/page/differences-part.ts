import { html } from 'hono/html'
import type { Record } from '../record.ts'
import { disputesBesideFigures, nameOf, wordFigure, wordShortDate } from '../wording.ts'
import { citeLinks } from './cite.ts'
import type { Html, PageContext } from './page.ts'

const NATURE = {
  denial: 'one side denies what the other says',
  difference: 'the sources differ',
  contradiction: 'the reports contradict each other; nothing is repaired here',
} as const

/** What differs: disputes with their sides beside each other, then the figures. */
export function differencesPart(context: PageContext): Html | '' {
  const { figures } = context.record
  const disputes = disputesBesideFigures(context.record)
  if (disputes.length === 0 && figures.length === 0) return ''
  return html`<section aria-labelledby="${context.prefix}differs"><h2 id="${context.prefix}differs">What differs, and the figures</h2>
${disputes.map((dispute) => disputeBlock(context, dispute))}
${figures.length > 0 ? figureBlocks(context, figures) : ''}</section>`
}

function disputeBlock(context: PageContext, { topic, nature, sides }: Record['disputes'][number]): Html {
  return html`<h3 dir="auto">${topic} <span class="role">${NATURE[nature]}</span></h3>
<div class="sides">${sides.map(
    (side) => html`<div class="side"><h4>${nameOf(context.record, side.by) ?? 'The report itself'}</h4>
<p dir="auto">${side.position}${citeLinks(context, side.evidence)}</p></div>`,
  )}</div>`
}

/** Figures that several sources give stand side by side, each with its holder; the others are one line each. */
function figureBlocks(context: PageContext, figures: Record['figures']): Html {
  const several = figures.filter(({ values }) => values.length > 1)
  const alone = figures.filter(({ values }) => values.length === 1)
  return html`${several.map(
    (
      figure,
    ) => html`<h3 dir="auto">${figure.what}${figure.agree ? '' : html` <span class="badge possible">differ</span>`}</h3>
<div class="sides">${figure.values.map(
      (value) => html`<div class="side"><p class="value">${wordFigure(value)}</p>
<p class="meta">${holder(context, value)}</p><p dir="auto">${value.counted}${citeLinks(context, value.evidence)}</p></div>`,
    )}</div>`,
  )}
${alone.length > 0 ? html`<h3>Figures that one source gives</h3><ul class="plain">${alone.map((figure) => aloneLine(context, figure))}</ul>` : ''}`
}

function aloneLine(context: PageContext, { what, values: [value] }: Record['figures'][number]): Html {
  return html`<li><p dir="auto"><strong>${wordFigure(value!)}</strong> ${what}${citeLinks(context, value!.evidence)}</p>
<p class="meta">${holder(context, value!)}</p></li>`
}

/** "Oleksiy Reznikov, 4 Dec 2021". */
function holder({ record }: PageContext, { by, at }: Record['figures'][number]['values'][number]): string {
  return `${nameOf(record, by) ?? 'given by the report itself'}, ${at ? wordShortDate(at) : 'undated'}`
}
