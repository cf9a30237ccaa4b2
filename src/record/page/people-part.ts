import { html } from 'hono/html'
import { voicesOf, wordRoles } from '../wording.ts'
import { citeLinks } from './cite.ts'
import { cut, limitOf, moreLink } from './cut.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { theirWords } from './their-words.ts'

/** People shown where the page leads to the rest. */
const MOST_PEOPLE = 24

/** The people of the story, with their roles as given. */
export function peoplePart(context: PageContext): Html | '' {
  const people = voicesOf(context.record)
  if (people.length === 0) return ''
  return html`<section aria-labelledby="${context.prefix}people"><h2 id="${context.prefix}people">People and bodies</h2>
<ul class="plain">${cut(context, people, MOST_PEOPLE).map((person) => {
    const { name, kind, aliases, roles } = person
    const words = wordRoles(context.record, person)
    const id = lineId(context.prefix, 'person', context.record.people.indexOf(person))
    return html`<li id="${id}"><p><strong>${theirWords(name)}</strong>${kind === 'person' ? '' : html` <span class="role">${kind}</span>`}${roles.map(
      (role, i) => html`${i === 0 ? ', ' : '; '}${theirWords(words[i]!)}${citeLinks(context, role.evidence)}`,
    )}</p>${aliases.length > 0 ? html`<p class="meta">also: ${aliases.map((alias, i) => html`${i > 0 ? ', ' : ''}${theirWords(alias)}`)}</p>` : ''}</li>`
  })}</ul>${moreLink(context, 'people', people.length - limitOf(context, MOST_PEOPLE))}</section>`
}
