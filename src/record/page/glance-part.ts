import { html } from 'hono/html'
import { dayNumber, daySpan } from '../../story/calendar.ts'
import { isoDay } from '../../text/calendar.ts'
import type { Record } from '../record.ts'
import { wordOutcome, wordShortDate } from '../wording.ts'
import { glanceColumns } from './glance-columns.ts'
import type { Mark } from './glance-mark.ts'
import { lineId } from './lines.ts'
import type { Html, PageContext } from './page.ts'
import { contestedMark, statusMark, wordedContest, wordedStatus } from './status-mark.ts'

// The news of the timeline on one line of days, each a mark of its status that leads to its line. Places are shares of the
// width, so that the marks keep their size on a phone; they are stacked as the narrowest screen needs it.

const EDGE = 2 // percent at both ends, for half a mark
const ROW = 18 // pixels
/** The pixels that a mark is given where marks are stacked, and the width that is reckoned with. */
const ROOM = 15
const NARROWEST = 340
/** Up to so many days each has a tick of its own. */
const MOST_TICKS = 31
/** Marks from which columns are drawn: more are neither told apart by the eye nor passed one by one with the keyboard. */
const MOST_MARKS = 60

/** Where days to come would take more of the width than what was reported, this share of it. */
const AHEAD = 0.3

type Entry = Record['timeline'][number]

/**
 * The timeline at a glance; nothing where there are fewer than three dated entries to compare. `shown` are the entries
 * whose lines stand on the page, `contested` those that sources dispute.
 */
export function glancePart(
  context: PageContext,
  shown: ReadonlySet<Entry>,
  contested: ReadonlyMap<Entry, unknown>,
): Html | '' {
  const marks = context.record.timeline.flatMap((entry, i) => {
    const days = entry.background ? null : daySpan(entry.date.value)
    if (!days) return []
    const id = lineId(context.prefix, 'timeline', i)
    return [{ entry, id, isContested: contested.has(entry), from: days.first, to: days.last }]
  })
  if (marks.length < 3) return ''
  const first = Math.min(...marks.map(({ from }) => from))
  const last = Math.max(...marks.map(({ to }) => to))
  const lastReport = lastReported(context.record)
  const picture =
    marks.length > MOST_MARKS ? glanceColumns(context, marks, shown) : oneByOne(marks, first, last, lastReport)
  return html`<figure class="glance">${picture}<p class="ends" aria-hidden="true"><span>${wordShortDate(isoDay(first))}</span><span>${wordShortDate(isoDay(last))}</span></p>${legend(marks, lastReport !== null && lastReport < last && marks.length <= MOST_MARKS ? lastReport : null, isPressed(first, last, lastReport))}</figure>`
}

/** The day of the last report; null where none is dated. */
function lastReported({ articles }: Record): number | null {
  const days = articles.flatMap(({ published }) => (published && dayNumber(published.value.slice(0, 10))) || [])
  return days.length > 0 ? Math.max(...days) : null
}

function oneByOne(marks: readonly Mark[], first: number, last: number, lastReport: number | null): Html {
  const x = dayScale(first, last, lastReport)
  const placed = stack(marks, x)
  const axis = (Math.max(...placed.map(({ row }) => row)) + 1) * ROW + 4
  return html`<svg height="${axis + 6}" role="group" aria-label="The timeline at a glance">
<line x1="0" y1="${axis}" x2="100%" y2="${axis}"></line>${ticks(first, last, x, axis)}${lastReport !== null && lastReport < last ? untilHere(x(lastReport + 0.5), axis, lastReport) : ''}
${placed.map(({ mark, row }) => markOf(mark, x, axis - 12 - row * ROW))}
</svg>`
}

/**
 * Where a day stands, in percent of the width. A plan that is far ahead would press all that was reported together: then the
 * days behind the last report are drawn closer than those before it.
 */
function dayScale(first: number, last: number, lastReport: number | null): (day: number) => number {
  const width = 100 - 2 * EDGE
  const share = (day: number, from: number, to: number): number => (day - from) / Math.max(1, to - from)
  if (!isPressed(first, last, lastReport)) return (day) => EDGE + share(day, first, last) * width
  const turn = lastReport + 0.5
  return (day) =>
    EDGE + width * (day <= turn ? share(day, first, turn) * (1 - AHEAD) : 1 - AHEAD + share(day, turn, last) * AHEAD)
}

/** Whether the days to come would take more of the width than those that were reported on. */
function isPressed(first: number, last: number, lastReport: number | null): lastReport is number {
  return lastReport !== null && lastReport >= first && last - lastReport > lastReport - first
}

/** The line that what was reported by now lies before, and what is to come behind. */
function untilHere(at: number, axis: number, day: number): Html {
  return html`<g class="until"><title>last report: ${wordShortDate(isoDay(day))}</title><line x1="${at.toFixed(2)}%" y1="0" x2="${at.toFixed(2)}%" y2="${axis}"></line></g>`
}

function ticks(first: number, last: number, x: (day: number) => number, y: number): Html[] {
  if (last - first > MOST_TICKS) return []
  const days = Array.from({ length: last - first + 1 }, (_, day) => x(first + day).toFixed(2))
  return days.map((at) => html`<line x1="${at}%" y1="${y}" x2="${at}%" y2="${y + 5}"></line>`)
}

/** The mark at the day, or at the first of several days, which a bar goes through. */
function markOf({ entry, id, isContested, from, to }: Mark, x: (day: number) => number, y: number): Html {
  const outcome = wordOutcome(entry)
  const label = `${wordShortDate(entry.date.value)}, ${entry.status}${outcome ? ` (${outcome})` : ''}${isContested ? ', disputed' : ''}: ${entry.text}`
  const [at, end] = [x(from).toFixed(2), x(to).toFixed(2)]
  return html`<a href="#${id}" class="${entry.status}" aria-label="${label}"><title>${label}</title>${to > from ? html`<line class="days" x1="${at}%" y1="${y}" x2="${end}%" y2="${y}"></line>` : ''}<svg class="mark" x="${at}%" y="${y}">${statusMark(entry.status, entry.passedWithoutReport)}${isContested ? contestedMark() : ''}</svg></a>`
}

/** What the marks stand for: each status that is there, with its mark and how often it is, and the line of the last report. */
function legend(marks: readonly Mark[], lastReport: number | null, isPressedTogether: boolean): Html {
  const passed = marks.filter(({ entry }) => entry.passedWithoutReport).length
  const contested = marks.filter(({ isContested }) => isContested).length
  const statuses = Map.groupBy(
    marks.filter(({ entry }) => !entry.passedWithoutReport),
    ({ entry }) => entry.status,
  )
  return html`<figcaption class="legend">${[...statuses].map(([status, of]) => wordedStatus(status, `${of.length} ${status}`))}${
    passed > 0 ? wordedStatus('planned', `${passed} passed without a report`, true) : ''
  }${contested > 0 ? wordedContest(`${contested} disputed`) : ''}${
    lastReport === null
      ? ''
      : html`<span class="status until"><svg width="8" height="14" aria-hidden="true"><line x1="4" y1="0" x2="4" y2="14"></line></svg> last report, ${wordShortDate(isoDay(lastReport))}${isPressedTogether ? '; days to come are drawn closer' : ''}</span>`
  }</figcaption>`
}

/** Puts marks that would cover each other into rows above the axis. */
function stack(marks: readonly Mark[], x: (day: number) => number): { mark: Mark; row: number }[] {
  const room = (ROOM / NARROWEST) * 100
  const ends: number[] = []
  return [...marks]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((mark) => {
      let row = ends.findIndex((end) => end <= x(mark.from))
      if (row < 0) row = ends.length
      ends[row] = x(mark.to) + room
      return { mark, row }
    })
}
