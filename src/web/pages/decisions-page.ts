import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import type { Record } from '../../record/record.ts'
import type { StoredDecision } from '../../store/decisions.ts'
import { storyAddress } from '../links.ts'
import type { ShelfStory } from '../shelf.ts'

/** What the reader can put right in a story: its name, what belongs to it, and which lines are not one claim. */
export function correctPage(
  record: Record,
  story: string,
  others: readonly ShelfStory[],
  problem: string | null,
): Html {
  const action = `${storyAddress(story)}/correct`
  const reason = html`<label class="field">Why <input type="text" name="reason" maxlength="500"></label>`
  const claims = record.statements.flatMap(({ text, evidence, variants }) =>
    variants.flatMap((variant) =>
      evidence[0] && variant.evidence[0]
        ? [{ text, other: variant.text, spans: [evidence[0], variant.evidence[0]] }]
        : [],
    ),
  )
  return html`<div class="page"><p class="meta"><a href="${storyAddress(story)}">${record.title}</a></p><h1>Put right</h1>
${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
<p class="note">What is put right here is kept with its reason, holds for reports to come, and can be undone.</p>
<section aria-labelledby="name"><h2 id="name">Name</h2><form method="post" action="${action}"><input type="hidden" name="kind" value="rename">
<label class="field">The story is called <input type="text" name="name" required maxlength="200" value="${record.title}"></label>${reason}<p><button>Rename</button></p></form></section>
${
  others.length > 0
    ? html`<section aria-labelledby="merge"><h2 id="merge">Merge</h2><form method="post" action="${action}"><input type="hidden" name="kind" value="merge">
<label class="field">It is one story with <select name="other">${others.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}</select></label>${reason}<p><button>Merge</button></p></form></section>`
    : ''
}
${
  record.articles.length > 1
    ? html`<section aria-labelledby="split"><h2 id="split">Split</h2><form method="post" action="${action}"><input type="hidden" name="kind" value="split"><fieldset><legend>These reports are of another story</legend>${record.articles.map(({ id, title }) => html`<label class="field"><input type="checkbox" name="article" value="${id}"> ${title ?? id}</label>`)}</fieldset>${reason}<p><button>Split</button></p></form></section>`
    : ''
}
${
  claims.length > 0
    ? html`<section aria-labelledby="claims"><h2 id="claims">Not the same claim</h2><ul class="plain">${claims.map(
        ({ text, other, spans }) =>
          html`<li><p dir="auto">${text}</p><p dir="auto">${other}</p><form method="post" action="${action}"><input type="hidden" name="kind" value="not-same-claim"><input type="hidden" name="claims" value="${JSON.stringify(spans)}"><button>These are two</button></form></li>`,
      )}</ul></section>`
    : ''
}</div>`
}

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
