import { html } from 'hono/html'
import type { Html } from '../../record/page/page.ts'

/** A moment to the minute, in UTC. */
export function moment(iso: string): Html {
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`
}
