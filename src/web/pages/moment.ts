import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'
import { wordShortDate } from '../../record/wording.ts'

/** A moment to the minute, in UTC. */
export function moment(iso: string): Html {
  return html`<time datetime="${iso}">${wordShortDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC</time>`
}
