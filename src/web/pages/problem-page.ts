import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'

/** What went wrong, in words, where the page would be. */
export function problemPage(title: string, reason: string): Html {
  return html`<div class="page"><h1>${title}</h1><p class="error">${reason}</p><p><a href="/">To the stories</a></p></div>`
}
