import { findDateline } from '../credit/find-dateline.ts'
import { dateOrder } from './date-order.ts'
import type { FoundDate, FoundDates } from './found-dates.ts'
import { dateOf, type Moment } from './moment.ts'
import { readAddressDay } from './read-address.ts'
import { readWrittenDates, type WrittenDate } from './read-written-dates.ts'
import { FOREIGN_LABEL, MODIFIED_LABEL, PUBLISHED_LABEL } from './words/labels.ts'

/** A line of a plain text that holds dates. */
interface DatedLine {
  readonly text: string
  readonly dates: readonly WrittenDate[]
  /** Letters beside the dates. */
  readonly letters: number
  /** Whether the report's prose has begun above it. */
  readonly afterLede: boolean
  /** Whether no line stands below it but a copyright. */
  readonly isLast: boolean
  /** Lines from the nearest print of the headline; those above it count as farther. Null where it is not near. */
  readonly distance: number | null
}

/**
 * The dates that plain text states of itself: a line "Updated: 03-12-2021 19:23 IST", a line that is a date and stands above the
 * report or closes it, its dateline ("LISBON, Dec. 3, 2021 —"), or the address printed under it. A date inside the story or a caption is none.
 * @param known the address it came from, its language (ISO 639-1) and its headline, each where there is one
 */
export function findDatesInText(text: string, known: KnownOfText = {}): FoundDates {
  const { url = null, language = null, title = null } = known
  const lines = datedLines(text, language, title)
  return {
    published:
      labelled(lines, 'published') ??
      besideHeadline(lines) ??
      dateLine(lines) ??
      dateline(lines) ??
      lastLine(lines) ??
      fromAddress(text, url) ??
      labelled(lines, 'modified'),
    modified: labelled(lines, 'modified'),
  }
}

/** What is known of a text from elsewhere. */
export interface KnownOfText {
  readonly url?: string | null
  readonly language?: string | null
  readonly title?: string | null
}

/** Lines that are longer than this and end like sentences are prose, in characters. */
const PROSE_LENGTH = 120
/** A line with more letters than this beside its date is no date line. */
const MOST_LETTERS = 40
/** Only so much of a line is searched for dates, in characters. */
const LONGEST_LINE = 400
/** Only so many lines of a text are searched: a longer file is no single report. */
const MOST_LINES = 5000

function datedLines(text: string, language: string | null, title: string | null): DatedLine[] {
  const lines = text.split(/\r\n?|\n/, MOST_LINES).filter((line) => line.trim())
  const headlines = headlineLines(lines, title)
  const plain = lines.map((line) => readWrittenDates(line.slice(0, LONGEST_LINE), { language, order: null }))
  const order = dateOrder({ dates: plain.flat(), language, region: null })
  const found: DatedLine[] = []
  const last = lines.findLastIndex((line) => !COPYRIGHT.test(line))
  let prose = 0
  for (const [index, line] of lines.entries()) {
    const isProse = line.length >= PROSE_LENGTH && /[.!?…。]["'”’»)]?\s*$|[.!?…。]["'”’»)]? /u.test(line)
    if (plain[index]!.length > 0) {
      const dates = order ? readWrittenDates(line.slice(0, LONGEST_LINE), { language, order }) : plain[index]!
      const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), line)
      const letters = rest.match(/\p{L}/gu)?.length ?? 0
      const certain = dates.filter(({ otherOrder }) => otherOrder === null || order !== null)
      found.push({
        text: line,
        dates: certain,
        letters,
        afterLede: prose > 0 && !(prose === 1 && isProse),
        isLast: index >= last,
        distance: distanceTo(headlines, index),
      })
    }
    if (isProse) prose++
  }
  return found
}

/** The first labelled date; where another label gives the same day with its hour, that one ("date 2021-12-03 … Created: 03-12-2021 19:23 IST"). */
function labelled(lines: readonly DatedLine[], kind: 'published' | 'modified'): FoundDate | null {
  const all = [...allLabelled(lines, kind)]
  const [first] = all
  if (!first) return null
  const sameDay = all.filter(({ value }) => value.slice(0, 10) === first.value.slice(0, 10))
  return sameDay.reduce((best, date) => (date.value.length > best.value.length ? date : best))
}

function* allLabelled(lines: readonly DatedLine[], kind: 'published' | 'modified'): Generator<FoundDate> {
  for (const line of lines) {
    const { text, dates, letters } = line
    if (letters > MOST_LETTERS * 3 || isSentence(line)) continue
    for (const [index, date] of dates.entries()) {
      const before = text.slice(dates[index - 1]?.end ?? 0, date.start).slice(-40)
      if (FOREIGN_LABEL.test(before)) continue
      const published = PUBLISHED_LABEL.exec(before)?.index ?? -1
      const modified = MODIFIED_LABEL.exec(before)?.index ?? -1
      if (Math.max(published, modified) < 0) continue
      if ((kind === 'published') === published > modified) yield stated(date, text, `text-${kind}`)
    }
  }
}

/** So many lines below and above its headline a text prints its day. */
const LINES_BELOW = 8
const LINES_ABOVE = 4

/** Where the headline stands: a page's text prints it as its title, in its path and over the report. */
function headlineLines(lines: readonly string[], title: string | null): number[] {
  const wanted = fold(title ?? '')
  if (wanted.length < SHORTEST_TITLE) return []
  return lines.flatMap((line, index) => (fold(line).startsWith(wanted) ? index : []))
}

/** A shorter headline may be any word of a menu, in letters and digits. */
const SHORTEST_TITLE = 8

function fold(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function distanceTo(headlines: readonly number[], index: number): number | null {
  const near = headlines.flatMap((at) => {
    if (index >= at) return index - at <= LINES_BELOW ? index - at : []
    return at - index <= LINES_ABOVE ? at - index + LINES_ABOVE : []
  })
  return near.length > 0 ? Math.min(...near) : null
}

/** The line nearest to the headline that holds a date and few words beside it. */
function besideHeadline(lines: readonly DatedLine[]): FoundDate | null {
  const near = lines
    .filter((line) => line.distance !== null && line.dates.length > 0 && isDateLine(line, MOST_LETTERS_NEAR))
    .sort((a, b) => a.distance! - b.distance!)
  const [nearest] = near
  return nearest ? stated(nearest.dates[0]!, nearest.text, 'text-headline') : null
}

/** Beside the headline a line with its date may say more: the author, the section. */
const MOST_LETTERS_NEAR = 60

function isDateLine({ text, dates, letters }: DatedLine, most: number): boolean {
  const [date] = dates
  if (!date || letters > most || FOREIGN_LABEL.test(text)) return false
  return !/[.!?]["'”’]?\s*$/u.test(text.slice(date.end))
}

/** "The study was published on March 3, 2019, by two of them." is the story's own, not a label. */
function isSentence({ text, letters, afterLede }: DatedLine): boolean {
  return afterLede && letters > MOST_LETTERS && /[.!?]["'”’)]?\s*$/u.test(text)
}

/** A line above the report that holds a date and hardly a word beside it. */
function dateLine(lines: readonly DatedLine[]): FoundDate | null {
  const line = lines.find((candidate) => !candidate.afterLede && isDateLine(candidate, MOST_LETTERS))
  return line ? stated(line.dates[0]!, line.text, 'text-date-line') : null
}

const COPYRIGHT = /^\s*(?:©|\(c\)|copyright\b)/i
/** Letters beside a day that closes a text: the name of its weekday. */
const MOST_LETTERS_AT_END = 12

/** A day that stands by itself at the end of the text. */
function lastLine(lines: readonly DatedLine[]): FoundDate | null {
  const line = lines.findLast(({ isLast, dates }) => isLast && dates.length > 0)
  return line && isDateLine(line, MOST_LETTERS_AT_END) ? stated(line.dates[0]!, line.text, 'text-last-line') : null
}

/** The place and day that open a wire report, with its agency or without: "LISBON, Dec. 3, 2021 (Reuters) —". */
const DATELINE = /^[^a-zа-я.!?]{2,40}$/u

function dateline(lines: readonly DatedLine[]): FoundDate | null {
  for (const { text, dates } of lines) {
    const [date] = dates
    if (date && (date.end <= findDateline(text).length || opensWith(text, date))) {
      return stated(date, text, 'text-dateline')
    }
  }
  return null
}

function opensWith(text: string, date: WrittenDate): boolean {
  return (
    DATELINE.test(text.slice(0, date.start)) &&
    /^[^\p{L}]{0,3}(?:\([^)]{2,40}\))?[^\p{L}]{0,3}[-–—:]/u.test(text.slice(date.end))
  )
}

function fromAddress(text: string, url: string | null): FoundDate | null {
  const addresses = [url, ...(/\bhttps?:\/\/[^\s"'<>]+\s*$/.exec(text.slice(-LONGEST_LINE)) ?? [])]
  for (const address of addresses) {
    const found = address ? readAddressDay(address) : null
    if (found) return dateOf(found.moment, 'address', 'address', { words: found.words, where: 'address' })
  }
  return null
}

function stated(date: WrittenDate, line: string, rule: string): FoundDate {
  const moment: Moment = date.moment
  return dateOf(moment, 'stated', rule, { words: line.slice(date.start, date.end), where: 'text' })
}
