import { html } from 'hono/html'
import { coursesOf } from '../courses.ts'
import type { Record } from '../record.ts'
import { wordShortDate } from '../wording.ts'
import { citeLinks } from './cite.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { theirWords } from './their-words.ts'

/** How plans, figures and positions changed, step by step. */
export function developmentsPart(context: PageContext): Html | '' {
  const courses = coursesOf(context.record)
  if (courses.length === 0) return ''
  return html`<section aria-labelledby="${context.prefix}developments"><h2 id="${context.prefix}developments">How it developed</h2>
${courses.map(({ of, steps }) => html`${of ? html`<h3 class="course" dir="auto">${of}</h3>` : ''}<ol class="steps">${steps.map(({ step, index }) => stepItem(context, step, index))}</ol>`)}</section>`
}

function stepItem(context: PageContext, { at, what, from, to }: Record['developments'][number], index: number): Html {
  return html`<li id="${lineId(context.prefix, 'development', index)}"><time class="when" datetime="${at}">${wordShortDate(at)}</time> <span dir="auto">${theirWords(what)}</span>
${citeLinks(context, [from])}<span class="arrow" aria-hidden="true"> → </span>${citeLinks(context, [to])}</li>`
}
