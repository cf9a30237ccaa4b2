import { html } from 'hono/html'
import { wordRevisions } from '../wording.ts'
import type { Html, PageContext } from './page.ts'
import { theirWords } from './their-words.ts'

/** What was changed in reports since they were first kept. */
export function revisionsPart({ record, prefix, numbers, links }: PageContext): Html | '' {
  const revisions = wordRevisions(record)
  if (revisions.length === 0) return ''
  return html`<section aria-labelledby="${prefix}revisions"><h2 id="${prefix}revisions">What was changed in reports</h2>
<ul class="plain">${revisions.map(
    ({ article, words }) =>
      html`<li><p dir="auto">${theirWords(words)} <a class="cite" href="${links.report(numbers.get(article)!)}">${numbers.get(article)}</a></p></li>`,
  )}</ul></section>`
}
