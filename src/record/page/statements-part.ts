import { html } from 'hono/html'
import type { Record } from '../record.ts'
import { bySpeaker, statementNotes, wordShortDate, wordStatement } from '../wording.ts'
import { citeLinks, originNote } from './cite.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'

/** Who said what, by speaker. */
export function statementsPart(context: PageContext): Html | '' {
  if (context.record.statements.length === 0) return ''
  return html`<section aria-labelledby="${context.prefix}said"><h2 id="${context.prefix}said">Who said what</h2>
${bySpeaker(context.record).map(
  ({ speaker, role, statements }) => html`<h3>${speaker}${role ? html` <span class="role">${role}</span>` : ''}</h3>
<ul class="plain">${statements.map((statement) => line(context, statement))}</ul>`,
)}</section>`
}

function line(context: PageContext, statement: Record['statements'][number]): Html {
  const index = context.record.statements.indexOf(statement)
  const { said, evidence, origins, variants } = statement
  const facts = [
    said ? wordShortDate(said.value) : '',
    ...statementNotes(statement),
    originNote([...evidence, ...variants.flatMap((variant) => variant.evidence)], origins),
  ].filter(Boolean)
  return html`<li id="${lineId(context.prefix, 'statement', index)}"><p class="quote" dir="auto">${wordStatement(statement)}${citeLinks(context, evidence)}</p>
${facts.length > 0 ? html`<p class="meta">${facts.join(' · ')}</p>` : ''}
${
  variants.length > 0
    ? html`<p class="meta">Other wordings:</p><ul class="variants">${variants.map((variant) => html`<li dir="auto">${variant.text}${citeLinks(context, variant.evidence)}</li>`)}</ul>`
    : ''
}</li>`
}
