import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'

/** How reports come in: files, an address or a feed, or text. */
export function addPage(problem: string | null = null): Html {
  return html`<div class="page"><h1>Add reports</h1>
${problem ? html`<p class="error" role="alert">${problem}</p>` : ''}
<form action="/add" method="post" enctype="multipart/form-data">
<div class="drop"><label class="field">Files: pages, text, PDF, mail, feeds, archives. They can also be dropped anywhere on this page.
<input type="file" name="files" multiple></label></div>
<label class="field">An address of a page, a feed or a sitemap <input type="url" name="address" placeholder="https://" inputmode="url"></label>
<label class="field">Or the text of a report, as it stands <textarea name="text" rows="8"></textarea></label>
<label class="field">The day it was published, where the report does not say <input type="date" name="published"></label>
<p><button class="main">Add</button></p></form></div>`
}
