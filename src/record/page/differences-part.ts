import { html } from 'hono/html'
import type { Record } from '../record.ts'
import {
  disputesBesideFigures,
  nameOf,
  wordDifference,
  wordFigure,
  wordHolder,
  wordOutlet,
  wordShortDate,
} from '../wording.ts'
import { citeLinks } from './cite.ts'
import { cut, limitOf, moreLink } from './cut.ts'
import { figurePlot } from './figure-plot.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { theirWords } from './their-words.ts'

// Shown where the page leads to the rest.
const MOST_SEVERAL = 12
const MOST_ALONE = 12

type FigureValue = Record['figures'][number]['values'][number]

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

function disputeBlock(context: PageContext, dispute: Record['disputes'][number]): Html {
  const { record, prefix } = context
  const id = lineId(prefix, 'dispute', record.disputes.indexOf(dispute))
  return html`<div class="dispute" id="${id}"><h3 dir="auto">${theirWords(dispute.topic)} <span class="role">${NATURE[dispute.nature]}</span></h3>
<div class="sides">${dispute.sides.map(
    (side) => html`<div class="side"><h4>${theirWords(nameOf(record, side.by) ?? 'The report itself')}</h4>
<p dir="auto">${theirWords(side.position)}${citeLinks(context, side.evidence)}</p></div>`,
  )}</div></div>`
}

/** Figures that several sources give stand on one scale, each with its holder; the others are one line each. */
function figureBlocks(context: PageContext, figures: Record['figures']): Html {
  // Those that differ first: where the page is cut, they are what it may not lack.
  const several = figures.filter(({ values }) => values.length > 1).sort((a, b) => Number(a.agree) - Number(b.agree))
  const alone = figures.filter(({ values }) => values.length === 1)
  return html`${cut(context, several, MOST_SEVERAL).map((figure) => severalBlock(context, figure))}
${moreLink(context, 'differs', several.length - limitOf(context, MOST_SEVERAL))}
${alone.length > 0 ? html`<h3>Figures that one source gives</h3><ul class="plain">${cut(context, alone, MOST_ALONE).map((figure) => aloneLine(context, figure))}</ul>` : ''}
${moreLink(context, 'differs', alone.length - limitOf(context, MOST_ALONE))}`
}

function severalBlock(context: PageContext, figure: Record['figures'][number]): Html {
  const { what, values } = figure
  const difference = wordDifference(figure)
  return html`<div class="figure" id="${figureId(context, figure)}"><h3 dir="auto">${theirWords(what)}${difference ? html` <span class="badge denied">${difference === 'the figures differ' ? 'differ' : difference}</span>` : ''}</h3>
${figurePlot(values, (value) => ({
  who: html`${theirWords(wordHolder(context.record, value) ?? reportOf(context, value))} <span class="meta">${value.at ? wordShortDate(value.at) : 'undated'}</span>`,
  words: html`${theirWords(countedBeside(value))}${citeLinks(context, value.evidence)}`,
}))}</div>`
}

/** What is counted, as its source words it, without the number where that stands before it. */
function countedBeside(value: FigureValue): string {
  const figure = wordFigure(value)
  const { counted } = value
  return counted.toLowerCase().startsWith(figure.toLowerCase()) ? counted.slice(figure.length).trim() : counted
}

function aloneLine(context: PageContext, figure: Record['figures'][number]): Html {
  const [value] = figure.values
  return html`<li id="${figureId(context, figure)}"><p dir="auto"><strong>${wordFigure(value!)}</strong> ${theirWords(figure.what)}${citeLinks(context, value!.evidence)}</p>
<p class="meta">${holder(context, value!)}</p></li>`
}

function figureId({ record, prefix }: PageContext, figure: Record['figures'][number]): string {
  return lineId(prefix, 'figure', record.figures.indexOf(figure))
}

/** "Oleksiy Reznikov, 4 Dec 2021". */
function holder({ record }: PageContext, value: FigureValue): string {
  const { at } = value
  return `${wordHolder(record, value) ?? 'given by the report itself'}, ${at ? wordShortDate(at) : 'undated'}`
}

/** The outlets that give a number in their own words. */
function reportOf({ record }: PageContext, { evidence }: FigureValue): string {
  const outlets = evidence.flatMap((span) => {
    const article = record.articles.find(({ id }) => id === span.article)
    return article ? [wordOutlet(article)] : []
  })
  return [...new Set(outlets)].join(', ')
}
