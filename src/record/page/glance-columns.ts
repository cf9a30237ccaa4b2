import { html } from 'hono/html'
import { isoDay } from '../../text/calendar.ts'
import type { Record } from '../record.ts'
import { wordShortDate } from '../wording.ts'
import type { Mark } from './glance-mark.ts'
import type { Html, PageContext } from './page.ts'

type Entry = Record['timeline'][number]

/** Units of the picture; it scales to its column. */
const WIDTH = 1000
const HEIGHT = 96
const GAP = 4 // between columns
const UNDER = 5 // the bar below a column of which something is disputed
/** The most columns: as many as can be told apart on a phone. */
const COLUMNS = 50

/** From the bottom of a column to its top: the firm, then what was taken back, then what is open. */
const ORDER: readonly Entry['status'][] = ['happened', 'confirmed', 'denied', 'cancelled', 'planned', 'possible']

interface Column {
  /** Days since 1970, the last one included. */
  readonly from: number
  readonly to: number
  readonly marks: readonly Mark[]
}

/** A long timeline as columns of equal numbers of days, by status: each leads to the line that weighs most in it. */
export function glanceColumns(context: PageContext, marks: readonly Mark[], shown: ReadonlySet<Entry>): Html {
  const columns = columnsOf(marks)
  const width = WIDTH / columns.length
  const tallest = Math.max(...columns.map((column) => column.marks.length))
  const drawn = columns.map((column, n) =>
    column.marks.length === 0 ? '' : columnOf(context, column, shown, { x: n * width, width, unit: HEIGHT / tallest }),
  )
  return html`<svg class="columns" preserveAspectRatio="none" viewBox="0 -2 ${WIDTH} ${HEIGHT + UNDER + 6}" role="group" aria-label="The timeline at a glance">
<line x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"></line>
${drawn}
</svg>`
}

function columnsOf(marks: readonly Mark[]): Column[] {
  const first = Math.min(...marks.map(({ from }) => from))
  const last = Math.max(...marks.map(({ to }) => to))
  const days = Math.ceil((last - first + 1) / COLUMNS)
  const byColumn = Map.groupBy(marks, ({ from }) => Math.floor((from - first) / days))
  return Array.from({ length: Math.ceil((last - first + 1) / days) }, (_, n) => {
    const from = first + n * days
    return { from, to: Math.min(last, from + days - 1), marks: byColumn.get(n) ?? [] }
  })
}

/** Where a column stands, and how high one entry of it is. */
interface Place {
  readonly x: number
  readonly width: number
  readonly unit: number
}

function columnOf(context: PageContext, column: Column, shown: ReadonlySet<Entry>, { x, width, unit }: Place): Html {
  const statuses = Map.groupBy(column.marks, ({ entry }) => entry.status)
  let top = HEIGHT
  const blocks = ORDER.flatMap((status) => {
    const height = (statuses.get(status)?.length ?? 0) * unit
    if (height === 0) return []
    top -= height
    return [
      html`<g class="${status}"><rect x="${(x + GAP / 2).toFixed(1)}" y="${top.toFixed(1)}" width="${(width - GAP).toFixed(1)}" height="${height.toFixed(1)}"></rect></g>`,
    ]
  })
  const counts = ORDER.flatMap((status) => (statuses.has(status) ? [`${statuses.get(status)!.length} ${status}`] : []))
  const contested = column.marks.filter(({ isContested }) => isContested).length
  if (contested > 0) {
    counts.push(`${contested} disputed`)
    blocks.push(
      html`<g class="disputed"><rect x="${(x + GAP / 2).toFixed(1)}" y="${HEIGHT + 3}" width="${(width - GAP).toFixed(1)}" height="${UNDER}"></rect></g>`,
    )
  }
  const label = `${wordDays(column)}: ${counts.join(', ')}`
  const address = addressOf(context, column.marks, shown)
  return address === null
    ? html`<g role="img" aria-label="${label}"><title>${label}</title>${blocks}</g>`
    : html`<a href="${address}" aria-label="${label}"><title>${label}</title>${blocks}</a>`
}

function wordDays({ from, to }: Column): string {
  const [first, last] = [wordShortDate(isoDay(from)), wordShortDate(isoDay(to))]
  return from === to ? first : `${first} to ${last}`
}

/** The line that weighs most, of those on the page if there are any; null where no page has it. */
function addressOf({ links }: PageContext, marks: readonly Mark[], shown: ReadonlySet<Entry>): string | null {
  const here = marks.filter(({ entry }) => shown.has(entry))
  if (here.length === 0 && links.whole('timeline') === null) return null
  const { id } = (here.length > 0 ? here : marks).reduce((most, mark) =>
    mark.entry.weight > most.entry.weight ? mark : most,
  )
  return here.length > 0 ? `#${id}` : links.line(id)
}
