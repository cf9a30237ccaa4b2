import { html } from 'hono/html'
import type { Record } from '../record.ts'
import type { Html } from './page.ts'

type Status = Record['timeline'][number]['status']

/** The radius of a mark, in pixels. */
export const MARK_RADIUS = 6

/**
 * The mark of a status around the point 0,0: full for what happened, hollow for what is planned, with a point where that is
 * confirmed, dashed for what is possible, crossed for what is denied or called off. `passed`: its day went by without a report.
 */
export function statusMark(status: Status, passed = false): Html {
  return html`<circle r="${MARK_RADIUS - 1}"${status === 'happened' ? html` class="full"` : status === 'possible' ? html` class="dashed"` : ''}></circle>${
    status === 'confirmed'
      ? html`<circle r="2" class="full"></circle>`
      : status === 'denied' || status === 'cancelled'
        ? html`<path d="M-3 -3L3 3M3 -3L-3 3"></path>`
        : passed
          ? html`<path d="M-3 0H3"></path>`
          : ''
  }`
}

/** A status in words behind its mark. */
export function wordedStatus(status: Status, words: string = status, passed = false): Html {
  return html`<span class="status ${status}"><svg class="mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">${statusMark(status, passed)}</svg> ${words}</span>`
}
