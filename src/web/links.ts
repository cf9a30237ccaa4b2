import { collectCitations } from '../record/page/citations.ts'
import type { PageContext, PageLinks } from '../record/page/page.ts'
import type { Record } from '../record/record.ts'
import { numberReports } from '../record/wording.ts'

/** The address of a story's page. */
export function storyAddress(id: string): string {
  return `/stories/${encodeURIComponent(id)}`
}

/** Statements from which a story's page shows the first of each part, and another page all: some hundred reports have as many. */
const LONG_FROM_STATEMENTS = 800

/** The context of a record whose reports stand on pages of their own. `story` is the story's id on the server; `whole` shows all of a long record. */
export function serverContext(record: Record, story: string, whole = false): PageContext {
  const isCut = record.statements.length >= LONG_FROM_STATEMENTS
  const citations = collectCitations(record, '')
  const numbers = numberReports(record)
  const home = storyAddress(story)
  const report = (number: number) => `${home}/reports/${number}`
  const links: PageLinks = {
    evidence: (span) => `${report(numbers.get(span.article)!)}#${citations.idOf(span)}`,
    // A line that a long story's page leaves out stands on the page with all.
    line: (id) => (isCut ? `${home}/whole#${id}` : `${home}#${id}`),
    whole: (part) => (isCut && !whole ? `${home}/whole#${part}` : null),
    report,
    comparison: (earlier, later) => `${home}/compare/${earlier}/${later}`,
  }
  return { record, prefix: '', citations, numbers, links }
}
