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

/** The mark of a line on the rail of the timeline; the line says its status in words too. */
export function railMark(status: Status, passed = false): Html {
  return html`<span class="rail ${status}" aria-hidden="true"><svg class="mark" width="12" height="12" viewBox="-6 -6 12 12">${statusMark(status, passed)}</svg></span>`
}

/** The ring around a mark of what sources dispute. */
export function contestedMark(): Html {
  return html`<circle r="${MARK_RADIUS + 2}" class="contested"></circle>`
}

/** What the ring stands for, in words. */
export function wordedContest(words: string): Html {
  return html`<span class="status disputed"><svg width="16" height="16" viewBox="-9 -9 18 18" aria-hidden="true">${contestedMark()}</svg> ${words}</span>`
}

/** A status in words behind its mark. */
export function wordedStatus(status: Status, words: string = status, passed = false): Html {
  return html`<span class="status ${status}"><svg class="mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">${statusMark(status, passed)}</svg> ${words}</span>`
}
