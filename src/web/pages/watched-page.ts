import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import { count } from '../../record/wording.ts'
import type { WatchLine } from '../../store/watch/watches.ts'
import { moment } from './moment.ts'

/** What is followed, what fails first: the last result of each, its next look, and the way to follow more or less. */
export function watchedPage(all: readonly WatchLine[], problem: string | null): Html {
  const sorted = [...all].sort((a, b) => b.failures - a.failures || a.address.localeCompare(b.address))
  return html`<div class="page"><h1>Followed</h1>
${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
<form method="post" action="/watched"><div class="why"><label class="field">The address of a feed or a page to follow <input type="url" name="address" required placeholder="https://" inputmode="url"></label><button class="main">Follow</button></div></form>
<p class="note">${all.length === 0 ? 'Nothing is followed yet. ' : ''}<code>dateline watch run</code> looks at what is followed, at the pace at which it changes.</p>
<ul class="plain">${sorted.map(watchItem)}</ul></div>`
}

function watchItem({ address, title, kind, looked, result, failures, next }: WatchLine): Html {
  const last =
    looked === null ? 'not looked at yet' : html`${kind ?? 'kind unknown'}, looked at ${moment(looked)}: ${result}`
  return html`<li><p dir="auto"><strong>${title ?? address}</strong></p>${title === null ? '' : html`<p class="meta">${address}</p>`}
<p class="${failures > 0 ? 'error' : 'meta'}">${last}${failures > 1 ? ` (${count(failures, 'failure')} in a row)` : ''}</p><p class="meta">next look ${moment(next)}</p>
<form method="post" action="/watched/remove"><input type="hidden" name="address" value="${address}"><button aria-label="${`Follow no more: ${title ?? address}`}">Follow no more</button></form></li>`
}
