import { html } from 'hono/html'
import { daySpan } from '../../story/calendar.ts'
import { isoDay } from '../../text/calendar.ts'
import type { Record } from '../record.ts'
import { wordShortDate } from '../wording.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'

// The news of the timeline on one line of days: full marks for what happened, hollow ones for what is only planned,
// dashed ones for what is possible. Each mark leads to its line.

const WIDTH = 1000 // units of the picture; it scales to its column
const EDGE = 14
const ROW = 20
const RADIUS = 7

interface Mark {
  readonly entry: Record['timeline'][number]
  readonly id: string
  /** Days since 1970, the last one included. */
  readonly from: number
  readonly to: number
}

/** The timeline at a glance; nothing where there are fewer than three dated entries to compare. */
export function glancePart({ record, prefix }: PageContext): Html | '' {
  const marks = record.timeline.flatMap((entry, i) => {
    const days = entry.background ? null : daySpan(entry.date.value)
    return days ? [{ entry, id: lineId(prefix, 'timeline', i), from: days.first, to: days.last }] : []
  })
  if (marks.length < 3) return ''
  const first = Math.min(...marks.map(({ from }) => from))
  const last = Math.max(...marks.map(({ to }) => to))
  const x = (day: number): number => Math.round(EDGE + ((day - first) / Math.max(1, last - first)) * (WIDTH - 2 * EDGE))
  const placed = stack(marks, x)
  const height = (Math.max(...placed.map(({ row }) => row)) + 1) * ROW + 14
  const axis = height - 6
  return html`<figure class="glance"><svg viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="The timeline at a glance">
<line x1="0" y1="${axis}" x2="${WIDTH}" y2="${axis}"></line>
${placed.map(({ mark, row }) => markOf(mark, x, axis - 12 - row * ROW))}
</svg><p class="ends" aria-hidden="true"><span>${wordShortDate(isoDay(first))}</span><span>${wordShortDate(isoDay(last))}</span></p>${legend(marks)}</figure>`
}

function markOf({ entry, id, from, to }: Mark, x: (day: number) => number, y: number): Html {
  const label = `${wordShortDate(entry.date.value)}, ${entry.status}: ${entry.text}`
  const width = Math.max(2 * RADIUS, x(to) - x(from))
  return html`<a href="#${id}" class="${entry.status}" aria-label="${label}"><title>${label}</title><rect x="${x(from) - RADIUS}" y="${y - RADIUS}" width="${width}" height="${2 * RADIUS}" rx="${RADIUS}"></rect></a>`
}

/** What the marks stand for: each status that is there, with its mark and how often it is. */
function legend(marks: readonly Mark[]): Html {
  const statuses = Map.groupBy(marks, ({ entry }) => entry.status)
  return html`<figcaption class="legend">${[...statuses].map(
    ([status, of]) =>
      html`<span class="${status}"><svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true"><rect x="2" y="2" width="14" height="14" rx="7"></rect></svg> ${of.length} ${status}</span>`,
  )}</figcaption>`
}

/** Puts marks that would cover each other into rows above the axis. */
function stack(marks: readonly Mark[], x: (day: number) => number): { mark: Mark; row: number }[] {
  const ends: number[] = []
  return [...marks]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((mark) => {
      const start = x(mark.from) - RADIUS
      let row = ends.findIndex((end) => end < start)
      if (row < 0) row = ends.length
      ends[row] = Math.max(x(mark.to), x(mark.from)) + RADIUS + 3
      return { mark, row }
    })
}
