import { html } from 'hono/html'
import type { StoryChanges } from '../../record/changes/render-changes.ts'
import { CHANGE_NAME, wordArrivals, wordChange } from '../../record/changes/word-changes.ts'
import { citeLinks } from '../../record/page/cite.ts'
import type { Html, PageContext } from '../../record/page/page.ts'
import { storyAddress } from '../../record/page/served/links.ts'
import { count } from '../../record/wording.ts'

/** Changes that stand open; the rest stands behind their number. */
const MOST_OPEN = 5

/** What is new to the reader, above the record: each change with the words it rests on. */
export function newsPart(context: PageContext, { changes }: StoryChanges): Html {
  const lines = changes.changes.map((change) => {
    const evidence = change.evidence.filter(({ article }) => context.numbers.has(article))
    return html`<li><p dir="auto"><span class="badge">${CHANGE_NAME[change.kind]}</span> ${wordChange(change)}${citeLinks(context, evidence)}</p></li>`
  })
  const more = lines.slice(MOST_OPEN)
  return html`<section class="news" aria-labelledby="news"><h2 id="news">New since you last looked</h2>
<p class="note">${wordArrivals(changes)}</p><ul class="plain">${lines.slice(0, MOST_OPEN)}</ul>
${more.length > 0 ? html`<details><summary>${count(more.length, 'more change')}</summary><ul class="plain">${more}</ul></details>` : ''}</section>`
}

/** The way to what is new in a story whose records are too long to be compared while the page is waited for. */
export function newsLink(story: string): Html {
  return html`<section class="news" aria-label="New since you last looked"><p><a class="fresh" href="${storyAddress(story)}/changes">New since you last looked</a></p></section>`
}
