import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import { storyAddress } from '../../record/page/served/links.ts'
import { wordShortDate } from '../../record/wording.ts'
import type { StoredDecision } from '../../store/stories/decisions.ts'

/** Everything that was put right, each with its reason and the way back. `idle` is the number of one that found nothing it is about. */
export function decisionsPage(decisions: readonly StoredDecision[], idle: number): Html {
  return html`<div class="page"><h1>What was put right</h1>
${decisions.length === 0 ? html`<p>Nothing yet. Each story’s page leads to what can be put right in it.</p>` : ''}
<ul class="plain decisions">${decisions.map((decision) => decisionItem(decision, decision.id === idle))}</ul></div>`
}

function decisionItem({ id, words, story, reason, reader, at, undone }: StoredDecision, isIdle: boolean): Html {
  const facts = [reason ? `because: ${reason}` : '', reader, wordShortDate(at.slice(0, 10)), undone ? 'undone' : '']
  return html`<li><div><p dir="auto">${undone ? html`<s>${words}</s>` : words}</p>
${isIdle && !undone ? html`<p class="error" role="alert">No report has what this is about: it changed nothing yet.</p>` : ''}
<p class="meta"><a href="${storyAddress(story)}">the story</a>${facts.filter(Boolean).map((fact) => html` · ${fact}`)}</p></div>
${undone ? '' : html`<form method="post" action="/decisions/${id}/undo"><button aria-label="Undo: ${words}">Undo</button></form>`}</li>`
}
