import { html } from 'hono/html'
import type { Record } from '../record.ts'
import { wordShortDate } from '../wording.ts'
import { citeLinks, originNote } from './cite.ts'
import { glancePart } from './glance-part.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'

type Entry = Record['timeline'][number]

/** The timeline: news first, what reports only recall below it. */
export function timelinePart(context: PageContext): Html | '' {
  const { timeline } = context.record
  if (timeline.length === 0) return ''
  const lines = timeline.map((entry, i) => ({ background: entry.background, html: line(context, entry, i) }))
  const news = lines.filter((entry) => !entry.background)
  const background = lines.filter((entry) => entry.background)
  return html`<section aria-labelledby="${context.prefix}timeline"><h2 id="${context.prefix}timeline">What happened and what is planned</h2>
${glancePart(context)}
<ol class="timeline">${news.map((entry) => entry.html)}</ol>
${background.length > 0 ? html`<h3>Background</h3><ol class="timeline background-list">${background.map((entry) => entry.html)}</ol>` : ''}
</section>`
}

function line(context: PageContext, entry: Entry, index: number): Html {
  const note = originNote(entry.evidence, entry.origins)
  return html`<li id="${lineId(context.prefix, 'timeline', index)}"><time class="when" datetime="${entry.date.value}">${wordShortDate(entry.date.value)}</time>
<div><p dir="auto"><span class="badge ${entry.status}">${entry.status}</span>${entry.text}${citeLinks(context, entry.evidence)}</p>
${entry.passedWithoutReport ? html`<p class="history">Its day has passed; no report here says that it happened.</p>` : ''}
${entry.history.length > 1 ? html`<p class="history">${history(context, entry)}</p>` : ''}
${note ? html`<p class="history">${note}</p>` : ''}</div></li>`
}

function history(context: PageContext, { history }: Entry): Html[] {
  return history.map(
    (step, i) =>
      html`${i > 0 ? ' → ' : ''}<span class="${step.status}">${step.status}</span>${step.at ? ` (reported ${wordShortDate(step.at)})` : ''}${citeLinks(context, step.evidence)}`,
  )
}
