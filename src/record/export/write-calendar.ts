import { daySpan } from '../../story/calendar.ts'
import { isoDay } from '../../text/calendar.ts'
import type { Record, RecordDocument } from '../record.ts'
import { wordOutcome, wordOutlet } from '../wording.ts'
import { oneLine, withoutControls } from './clean.ts'
import { spanKey, stableKey, webAddress } from './identify.ts'

type Entry = Record['timeline'][number]

/** What a plan's state is called in a calendar; what has happened, or was denied, is no plan. */
const STATES: { readonly [status in Entry['status']]?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' } = {
  planned: 'TENTATIVE',
  possible: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

/**
 * What is planned in the records as a calendar (iCalendar, RFC 5545). An entry keeps its UID as long as its day and first
 * words do, and its stamp is the day it was last reported: the same records give the same calendar.
 */
export function writeCalendar({ stories }: Pick<RecordDocument, 'stories'>): string {
  const name = stories.length === 1 ? stories[0]!.title : `${stories.length} stories`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Record//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...stories.flatMap((story) => story.timeline.flatMap((entry) => writeEvent(story, entry))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function writeEvent(record: Record, entry: Entry): string[] {
  const state = STATES[entry.status]
  const outcome = wordOutcome(entry)
  const when = eventTimes(entry.date.value)
  if (!state || !when) return []
  const first = (entry.history[0]?.evidence[0] ?? entry.evidence[0])!
  const article = record.articles.find(({ id }) => id === first.article)
  const address = article && webAddress(article)
  const sources = entry.evidence.map(({ article: id, exact }) => {
    const by = record.articles.find((one) => one.id === id)
    return `“${oneLine(exact)}” – ${by ? (by.title ?? wordOutlet(by)) : id}`
  })
  return [
    'BEGIN:VEVENT',
    `UID:${stableKey(entry.date.value, spanKey(record, first))}@dateline.invalid`,
    `DTSTAMP:${stampOf(record, entry)}`,
    ...when,
    `SUMMARY:${escapeText(entry.text)}`,
    `DESCRIPTION:${escapeText([entry.status, ...(outcome ? [outcome] : []), ...sources].join('\n'))}`,
    `STATUS:${state}`,
    'TRANSP:TRANSPARENT',
    `CATEGORIES:${escapeText(record.title)}`,
    ...(address ? [`URL:${address}`] : []),
    'END:VEVENT',
  ]
}

/** A moment is written as such, in UTC where its zone is known; whatever is vaguer covers its days (DTEND is the day after the last). */
function eventTimes(value: string): string[] | null {
  const moment = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(value)
  const span = daySpan(value)
  if (!span) return null
  if (moment) {
    const [, day, hour, minute, second = '00', zone] = moment
    return [`DTSTART:${zone ? utcStamp(value) : `${compact(day!)}T${hour}${minute}${second}`}`]
  }
  return [`DTSTART;VALUE=DATE:${compact(isoDay(span.first))}`, `DTEND;VALUE=DATE:${compact(isoDay(span.last + 1))}`]
}

/** The day on which the entry was last reported; where no report is dated, the entry's own day. */
function stampOf(record: Record, entry: Entry): string {
  const days = entry.history.flatMap(({ at }) => at ?? [])
  const reported = entry.evidence.flatMap(
    ({ article }) => record.articles.find(({ id }) => id === article)?.published?.value ?? [],
  )
  const dated = [...days, ...reported].filter((value) => daySpan(value)).sort()
  const last = daySpan(dated.at(-1) ?? entry.date.value)!
  return `${compact(isoDay(last.last))}T000000Z`
}

const compact = (day: string): string => day.replaceAll('-', '')

function utcStamp(value: string): string {
  return new Date(value).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Text as RFC 5545, 3.3.11 escapes it. */
function escapeText(text: string): string {
  return withoutControls(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
}

const LINE_OCTETS = 75 // RFC 5545, 3.1

/** A line of more than 75 octets, folded between letters: each further line begins with a blank. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = utf8Length(letter)
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n')
}

function utf8Length(letter: string): number {
  const code = letter.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
