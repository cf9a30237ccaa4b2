import { html } from 'hono/html'
import { wordCorrection } from '../wording.ts'
import { citeLinks } from './cite.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { theirWords } from './their-words.ts'

/** What was corrected or withdrawn, and which reports still carry the old words. */
export function correctionsPart(context: PageContext): Html | '' {
  const { corrections } = context.record
  if (corrections.length === 0) return ''
  return html`<section aria-labelledby="${context.prefix}corrections"><h2 id="${context.prefix}corrections">Corrections</h2>
<ul class="plain">${corrections.map(
    (
      correction,
      i,
    ) => html`<li id="${lineId(context.prefix, 'correction', i)}"><p dir="auto">${theirWords(wordCorrection(context.record, correction))}</p>
${correction.carriers.map(
  ({
    old,
    now,
  }) => html`<div class="pairs"><p dir="auto">Still carried: ${theirWords(old.exact)}${citeLinks(context, [old])}</p>
${now ? html`<p dir="auto">Now: ${theirWords(now.exact)}${citeLinks(context, [now])}</p>` : ''}</div>`,
)}</li>`,
  )}</ul></section>`
}
