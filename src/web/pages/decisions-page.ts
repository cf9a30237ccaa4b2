import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import type { StoredDecision } from '../../store/decisions.ts'
import { storyAddress } from '../links.ts'

/** Everything that was put right, each with its reason and the way back. */
export function decisionsPage(decisions: readonly StoredDecision[]): Html {
  return html`<div class="page"><h1>What was put right</h1>
${decisions.length === 0 ? html`<p>Nothing yet. Each story’s page leads to what can be put right in it.</p>` : ''}
<ul class="plain">${decisions.map(
    ({ id, words, story, reason, at, undone }) => html`<li><p dir="auto">${undone ? html`<s>${words}</s>` : words}</p>
<p class="meta"><a href="${storyAddress(story)}">the story</a> · ${at.slice(0, 10)}${reason ? ` · because: ${reason}` : ''}${undone ? ' · undone' : ''}</p>
${undone ? '' : html`<form method="post" action="/decisions/${id}/undo"><button aria-label="Undo: ${words}">Undo</button></form>`}</li>`,
  )}</ul></div>`
}
