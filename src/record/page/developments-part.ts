import { html } from 'hono/html'
import { wordShortDate } from '../wording.ts'
import { citeLinks } from './cite.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'

/** How plans, figures and positions changed, step by step. */
export function developmentsPart(context: PageContext): Html | '' {
  const { developments } = context.record
  if (developments.length === 0) return ''
  return html`<section aria-labelledby="${context.prefix}developments"><h2 id="${context.prefix}developments">How it developed</h2>
<ol class="steps">${developments.map(
    (
      { at, what, from, to },
      i,
    ) => html`<li id="${lineId(context.prefix, 'development', i)}"><time class="when" datetime="${at}">${wordShortDate(at)}</time> <span dir="auto">${what}</span>
${citeLinks(context, [from])}<span class="arrow" aria-hidden="true"> → </span>${citeLinks(context, [to])}</li>`,
  )}</ol></section>`
}
