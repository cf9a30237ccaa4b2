import { html } from 'hono/html'
import type { Record } from '../record.ts'
import { count, wordOutlet, wordPublished } from '../wording.ts'
import { citeLinks } from './cite.ts'
import { cut, limitOf, moreLink } from './cut.ts'
import { lineagePicture } from './lineage-picture.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { theirWords } from './their-words.ts'

const BASIS = { credit: 'credited', reuse: 'by shared text', sole: null } as const

// Shown where the page leads to the rest.
const MOST_FAMILIES = 20
const MOST_PASSAGES = 12

/** Who copies whom: each origin with the reports that go back to it, then the passages they share. */
export function lineagePart(context: PageContext): Html {
  const { record } = context
  return html`<section aria-labelledby="${context.prefix}copies"><h2 id="${context.prefix}copies">Who copies whom</h2>
<p class="note">${count(record.articles.length, 'report')}, ${count(record.origins.length, 'independent origin')}. Reports of one origin count once.</p>
${lineagePicture(context)}
<ul class="plain families">${cut(context, record.origins, MOST_FAMILIES).map((origin, i) => family(context, origin, lineId(context.prefix, 'origin', i)))}</ul>
${moreLink(context, 'copies', record.origins.length - limitOf(context, MOST_FAMILIES))}
${record.reuse.length > 0 ? passages(context) : ''}</section>`
}

/** One origin: the reports that go back to it, whom it cites, and whose wording it follows. Titles stand in the list of reports. */
function family(context: PageContext, origin: Record['origins'][number], id: string): Html {
  const { numbers } = context
  const basis = BASIS[origin.basis]
  return html`<li id="${id}"><p><strong>${theirWords(origin.label)}</strong> ${basis === null ? '' : html`<span class="role">${basis}</span>`}${reportLinks(context, origin.articles)}</p>
${origin.cites.length > 0 ? html`<p class="note">Cites ${origin.cites.map(({ name, evidence }, i) => html`${i > 0 ? ', ' : ''}${theirWords(name)}${citeLinks(context, evidence)}`)}</p>` : ''}
${origin.follows.map(
  ({
    article,
    evidence,
  }) => html`<details><summary>Follows the wording of report ${numbers.get(article)} in ${count(evidence.length, 'place')}, without copying it</summary>
${evidence.map(([own, other]) => html`<div class="pairs"><p dir="auto">${theirWords(own.exact)}${citeLinks(context, [own])}</p><p dir="auto">${theirWords(other.exact)}${citeLinks(context, [other])}</p></div>`)}</details>`,
)}</li>`
}

/** Reports by their numbers, each leading to it. */
function reportLinks({ record, numbers, links }: PageContext, ids: readonly string[]): Html {
  const members = record.articles.filter(({ id }) => ids.includes(id))
  return html` ${members.length === 1 ? 'report' : 'reports'}${members.map((article) => {
    const number = numbers.get(article.id)!
    const who = `${wordOutlet(article)}, ${wordPublished(article)}`
    return html` <a class="cite" href="${links.report(number)}" title="${`${article.title ?? article.id} (${who})`}" aria-label="${`report ${number}, ${who}`}">${number}</a>`
  })}`
}

function passages(context: PageContext): Html {
  const { numbers, links, prefix } = context
  const { reuse } = context.record
  return html`<details open><summary>${count(reuse.length, 'shared passage')}</summary>
${cut(context, reuse, MOST_PASSAGES).map(
  (
    { a, b, words, exact },
    i,
  ) => html`<div class="pairs" id="${lineId(prefix, 'reuse', i)}"><p dir="auto">${theirWords(shorten(a.exact))}${citeLinks(context, [a])}</p>
<p class="meta">${words} words, ${exact ? 'word for word' : 'lightly edited'}, in report${citeLinks(context, [a, b])}${sideBySide(links.comparison(numbers.get(a.article)!, numbers.get(b.article)!))}</p></div>`,
)}${moreLink(context, 'copies', reuse.length - limitOf(context, MOST_PASSAGES))}</details>`
}

function sideBySide(address: string | null): Html | '' {
  return address ? html` · <a href="${address}">side by side</a>` : ''
}

const SHOWN = 280 // letters of a shared passage that the list shows; the whole of it is marked in the report

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`
}
