import { html } from 'hono/html'
import type { RecordSpan } from '../record.ts'
import { wordOutlet, wordPublished } from '../wording.ts'
import { brief } from './lines.ts'
import type { Html, PageContext } from './page.ts'

/** The numbered links behind a line, one a cited stretch; the first of each report only, unless `all`. */
export function citeLinks(
  { record, links, numbers, isCut }: PageContext,
  evidence: readonly RecordSpan[],
  all = false,
): Html {
  const shown = all
    ? evidence
    : evidence.filter((span, i) => evidence.findIndex((s) => s.article === span.article) === i)
  return html`${shown.map((span) => {
    const article = record.articles[numbers.get(span.article)! - 1]!
    const who = `${wordOutlet(article)}, ${wordPublished(article)}`
    const number = numbers.get(span.article)
    // A page that is cut names the report alone: the words of a thousand links are a third of a long page.
    return isCut
      ? html`<a class="cite" href="${links.evidence(span)}" title="${who}">${number}</a>`
      : html`<a class="cite" href="${links.evidence(span)}" title="${`“${brief(span.exact)}” (${who})`}" aria-label="${`report ${number}, ${who}`}">${number}</a>`
  })}`
}

/** "from 2 origins": shown only where more than one report stands behind a line, so that copies are not taken for confirmation. */
export function originNote(evidence: readonly RecordSpan[], origins: readonly string[]): string {
  const reports = new Set(evidence.map(({ article }) => article)).size
  if (reports < 2) return ''
  return origins.length === 1 ? `${reports} reports, one origin` : `${reports} reports, ${origins.length} origins`
}
