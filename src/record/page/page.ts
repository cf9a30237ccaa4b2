import type { HtmlEscapedString } from 'hono/utils/html'
import type { Record, RecordSpan } from '../record.ts'
import { numberReports } from '../wording.ts'
import { type Citations, collectCitations } from './citations.ts'

/** Escaped HTML: what every part of the page returns. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where a page's links lead: within the one file, or to other pages of a server. */
export interface PageLinks {
  /** The cited words in their report. */
  evidence(span: RecordSpan): string
  /** A line of the record, by its id. */
  line(id: string): string
  /** A report, by its number in the record. */
  report(number: number): string
  /** Two reports side by side, by their numbers; null where the page can't show that. */
  comparison(earlier: number, later: number): string | null
  /** A part with all its lines, where the page shows only the first of a long one; null where no page has them all. */
  whole(part: LongPart): string | null
}

/** Parts of a record that grow with its reports, by their ids on the page. */
export type LongPart = 'timeline' | 'differs' | 'said' | 'copies' | 'people' | 'reports'

/** What the parts of one story's page share. */
export interface PageContext {
  readonly record: Record
  /** Before every id of this story, so that several stories fit on one page. */
  readonly prefix: string
  readonly citations: Citations
  readonly numbers: ReadonlyMap<string, number>
  readonly links: PageLinks
  /** Whether the page shows only the first lines of long parts. */
  readonly isCut: boolean
}

/** Statements from which a page shows the first of each part: some hundred reports have as many. */
const LONG_FROM_STATEMENTS = 800

/** Whether a record is too long for one page to show every line of it. */
export function isLong({ statements }: Record): boolean {
  return statements.length >= LONG_FROM_STATEMENTS
}

/** The context of a record whose reports stand on the same page. */
export function makeContext(record: Record, prefix: string): PageContext {
  const citations = collectCitations(record, prefix)
  const links: PageLinks = {
    evidence: (span) => `#${citations.idOf(span)}`,
    line: (id) => `#${id}`,
    report: (number) => `#${reportId(prefix, number)}`,
    comparison: () => null,
    whole: () => null,
  }
  return { record, prefix, citations, numbers: numberReports(record), links, isCut: isLong(record) }
}

/** The id of a report on a page that holds it. */
export function reportId(prefix: string, number: number): string {
  return `${prefix}report-${number}`
}
