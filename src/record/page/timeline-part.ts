import { html } from 'hono/html'
import type { Record } from '../record.ts'
import { wordOutcome, wordShortDate } from '../wording.ts'
import { citeLinks, originNote } from './cite.ts'
import { cut, moreLink } from './cut.ts'
import { glancePart } from './glance-part.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'

type Entry = Record['timeline'][number]

/** Entries shown where the page leads to the rest. */
const MOST_ENTRIES = 120

/** The timeline: news first, what reports only recall below it. */
export function timelinePart(context: PageContext): Html | '' {
  const { timeline } = context.record
  if (timeline.length === 0) return ''
  const lines = timeline.map((entry, i) => ({ background: entry.background, html: line(context, entry, i) }))
  // Of a long timeline the entries that weigh most, in their order.
  const heaviest = new Set(
    cut(
      context,
      [...timeline].sort((a, b) => b.weight - a.weight),
      MOST_ENTRIES,
    ),
  )
  const shown = lines.filter((_, i) => heaviest.has(timeline[i]!))
  const news = shown.filter((entry) => !entry.background)
  const background = shown.filter((entry) => entry.background)
  return html`<section aria-labelledby="${context.prefix}timeline"><h2 id="${context.prefix}timeline">What happened and what is planned</h2>
${glancePart(context)}
<ol class="timeline">${news.map((entry) => entry.html)}</ol>
${background.length > 0 ? html`<h3>Background</h3><ol class="timeline background-list">${background.map((entry) => entry.html)}</ol>` : ''}${moreLink(context, 'timeline', timeline.length - heaviest.size)}
</section>`
}

function line(context: PageContext, entry: Entry, index: number): Html {
  const note = originNote(entry.evidence, entry.origins)
  const outcome = wordOutcome(entry)
  return html`<li id="${lineId(context.prefix, 'timeline', index)}"><time class="when" datetime="${entry.date.value}">${wordShortDate(entry.date.value)}</time>
<div><p dir="auto"><span class="badge ${entry.status}">${entry.status}</span>${entry.text}${citeLinks(context, entry.evidence)}</p>
${outcome ? html`<p class="history">${outcome}</p>` : ''}
${entry.history.length > 1 ? html`<p class="history">${history(context, entry)}</p>` : ''}
${note ? html`<p class="history">${note}</p>` : ''}</div></li>`
}

function history(context: PageContext, { history }: Entry): Html[] {
  return history.map(
    (step, i) =>
      html`${i > 0 ? ' → ' : ''}<span class="${step.status}">${step.status}</span>${step.at ? ` (reported ${wordShortDate(step.at)})` : ''}${citeLinks(context, step.evidence)}`,
  )
}
