import { html } from 'hono/html'
import { wordDecision } from '../word-decision.ts'
import type { Html, PageContext } from './page.ts'

/** What a reader put right in the record, and noted. */
export function decisionsPart({ record, prefix }: PageContext): Html | '' {
  const { decisions } = record
  if (decisions.length === 0) return ''
  return html`<section aria-labelledby="${prefix}decided"><h2 id="${prefix}decided">Put right by the reader</h2>
<ul class="plain">${decisions.map((decision) => html`<li><p dir="auto">${wordDecision(record, decision)}</p></li>`)}</ul></section>`
}
