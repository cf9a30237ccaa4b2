import { daySpan } from '../../story/calendar.ts'
import { dayOf } from '../../text/calendar.ts'
import type { Record } from '../record.ts'
import { numberReports, reportNumbers, wordOutcome, wordOutlet, wordScope, wordShortDate } from '../wording.ts'
import { escapeHtml } from './clean.ts'
import { spanKey, stableKey, webAddress } from './identify.ts'

/** A story's timeline as TimelineJS 3 reads it: a title slide, and a slide for each entry with the words it rests on. Its texts are HTML, and escaped. */
export function writeTimelineJs(record: Record): string {
  const numbers = numberReports(record)
  const events = record.timeline.flatMap((entry) => {
    const dates = slideDates(entry.date.value)
    if (!dates) return []
    const cited = reportNumbers(entry.evidence, numbers).map((number) => reportLink(record, number))
    const outcome = wordOutcome(entry)
    const quotes = entry.evidence.map(({ exact }) => `<blockquote>${escapeHtml(exact)}</blockquote>`)
    return [
      {
        ...dates,
        display_date: wordShortDate(entry.date.value),
        text: {
          headline: escapeHtml(entry.text),
          text: `${quotes.join('')}${outcome ? `<p>${outcome}</p>` : ''}<p>${cited.join(', ')}</p>`,
        },
        group: entry.background ? 'background' : entry.status,
        unique_id: stableKey(entry.date.value, entry.text, ...entry.evidence.map((span) => spanKey(record, span))),
      },
    ]
  })
  const title = { text: { headline: escapeHtml(record.title), text: `<p>${escapeHtml(wordScope(record))}</p>` } }
  return `${JSON.stringify({ scale: 'human', title, events }, null, 1)}\n`
}

interface SlideDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly hour?: number
  readonly minute?: number
}

/** The first and last moment of a slide, as precise as the value; null for a value that is no date. */
function slideDates(value: string): { start_date: SlideDate; end_date?: SlideDate } | null {
  const span = daySpan(value)
  if (!span) return null
  const first = dayOf(span.first)
  if (span.precision === 'year') return { start_date: { year: first.year } }
  if (span.precision === 'month') return { start_date: { year: first.year, month: first.month } }
  if (span.precision === 'week') return { start_date: first, end_date: dayOf(span.last) }
  const clock = /T(\d\d):(\d\d)/.exec(value)
  return { start_date: clock ? { ...first, hour: Number(clock[1]), minute: Number(clock[2]) } : first }
}

function reportLink(record: Record, number: number): string {
  const article = record.articles[number - 1]!
  const label = escapeHtml(article.title ?? wordOutlet(article))
  const address = webAddress(article)
  return address ? `<a href="${escapeHtml(address)}">${label}</a>` : label
}
