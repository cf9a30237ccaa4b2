import { html } from 'hono/html'
import { inShort } from '../in-short.ts'
import type { Record } from '../record.ts'
import { count, nameOf, wordFigure, wordShortDate } from '../wording.ts'
import { citeLinks } from './cite.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { theirWords } from './their-words.ts'

/** Reports that a line names behind it, and values of a figure, at most: the line itself leads to all. */
const MOST_CITED = 4
const MOST_VALUES = 4

type Entry = Record['timeline'][number]

/** The lede of the record: what is new, firm, disputed and to come, each line leading to its place and its words. */
export function shortPart(context: PageContext): Html | '' {
  const { latest, firm, figures, disputes, ahead } = inShort(context.record)
  const rows: readonly { kind: string; name: string; lines: readonly Html[] }[] = [
    { kind: 'latest', name: 'Latest', lines: latest ? [entryLine(context, latest, originsOf(latest))] : [] },
    {
      kind: 'firm',
      name: 'Firm',
      lines: firm.length > 0 ? firm.map((entry) => entryLine(context, entry, originsOf(entry))) : [nothingFirm(latest)],
    },
    {
      kind: 'disputed',
      name: 'Disputed',
      lines:
        disputes.length > 0 ? disputes.map((one) => disputeLine(context, one)) : [nothing('No dispute was found.')],
    },
    { kind: 'figures', name: 'Figures differ', lines: figures.map((one) => figureLine(context, one)) },
    { kind: 'ahead', name: 'Ahead', lines: ahead.map((entry) => entryLine(context, entry)) },
  ]
  if (context.record.timeline.length === 0 && disputes.length === 0 && figures.length === 0) return ''
  const shown = rows.filter(({ lines }) => lines.length > 0)
  return html`<dl class="short" aria-label="In short">${shown.map(
    ({ kind, name, lines }) =>
      html`<div class="${kind}"><dt>${name}</dt>${lines.map((line) => html`<dd dir="auto">${line}</dd>`)}</div>`,
  )}</dl>`
}

/** "2 origins"; nothing of what rests on one. */
function originsOf({ origins }: Entry): string {
  return origins.length > 1 ? count(origins.length, 'origin') : ''
}

function nothing(words: string): Html {
  return html`<span class="meta">${words}</span>`
}

/** Said where nothing is firm: whoever looks for it shall not take it for left out. */
function nothingFirm(latest: Entry | null): Html {
  return nothing(`Nothing ${latest && latest.origins.length > 1 ? 'else ' : ''}is reported by several origins.`)
}

function entryLine(context: PageContext, entry: Entry, note = ''): Html {
  const id = lineId(context.prefix, 'timeline', context.record.timeline.indexOf(entry))
  return html`<a class="at" href="${context.links.line(id)}"><time datetime="${entry.date.value}">${wordShortDate(entry.date.value)}</time></a> ${stateOf(entry)}${theirWords(entry.text)}${citeLinks(context, firstReports(entry.evidence))}${note ? html` <span class="meta origins">${note}</span>` : ''}`
}

/** What else than happened or planned: nobody shall take for a fact what was denied. */
function stateOf({ status }: Entry): Html | '' {
  return status === 'happened' || status === 'planned' ? '' : html`<span class="state ${status}">${status}</span> `
}

/** The stretches of the first few reports. */
function firstReports(evidence: Entry['evidence']): Entry['evidence'] {
  const reports = [...new Set(evidence.map(({ article }) => article))].slice(0, MOST_CITED)
  return evidence.filter(({ article }) => reports.includes(article))
}

function disputeLine(context: PageContext, { sides, ...dispute }: Record['disputes'][number]): Html {
  const { record, prefix, links } = context
  const index = record.disputes.findIndex((one) => one.sides === sides)
  return html`<a class="at topic" href="${links.line(lineId(prefix, 'dispute', index))}">${dispute.topic}</a> ${sides.map(
    ({ by, position, evidence }) =>
      html`<span class="one">${by ? html`<span class="meta">${nameOf(record, by)}:</span> ` : ''}${position}${citeLinks(context, firstReports(evidence))}</span> `,
  )}`
}

/** The values that differ; all of them in a record that was kept by a version which did not say which. */
function differingValues({ values, differing = [] }: Record['figures'][number]): Record['figures'][number]['values'] {
  const places = new Set(differing.flat())
  return places.size > 0 ? values.filter((_, i) => places.has(i)) : values
}

function figureLine(context: PageContext, figure: Record['figures'][number]): Html {
  const { record, prefix, links } = context
  const id = lineId(prefix, 'figure', record.figures.indexOf(figure))
  const values = differingValues(figure)
  const more = values.length - MOST_VALUES
  return html`<a class="at topic" href="${links.line(id)}">${figure.what}</a> ${values
    .slice(0, MOST_VALUES)
    .map((value, i) => {
      const by = nameOf(record, value.by)
      return html`${i > 0 ? ' – ' : ''}<strong>${wordFigure(value)}</strong>${by ? html` <span class="meta">${by}</span>` : ''}${citeLinks(context, firstReports(value.evidence))}`
    })}${more > 0 ? html` <a class="at" href="${links.line(id)}">and ${more} more</a>` : ''}`
}
