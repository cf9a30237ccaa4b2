import type { HtmlEscapedString } from 'hono/utils/html'
import type { Record } from '../record.ts'
import { numberReports } from '../wording.ts'
import { type Citations, collectCitations } from './citations.ts'

/** Escaped HTML: what every part of the page returns. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** What the parts of one story's page share. */
export interface PageContext {
  readonly record: Record
  /** Before every id of this story, so that several stories fit on one page. */
  readonly prefix: string
  readonly citations: Citations
  readonly numbers: ReadonlyMap<string, number>
}

/** The context of a record's page. */
export function makeContext(record: Record, prefix: string): PageContext {
  return { record, prefix, citations: collectCitations(record, prefix), numbers: numberReports(record) }
}
