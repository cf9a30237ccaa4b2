import type { Record } from '../../record.ts'
import { numberReports } from '../../wording.ts'
import { collectCitations } from '../citations.ts'
import { isLong, type PageContext, type PageLinks } from '../page.ts'

/** The address of a story's page. */
export function storyAddress(id: string): string {
  return `/stories/${encodeURIComponent(id)}`
}

/** The context of a record whose reports stand on pages of their own. `story` is the story's id on the server; `whole` shows all of a long record. */
export function serverContext(record: Record, story: string, whole = false): PageContext {
  const long = isLong(record)
  const citations = collectCitations(record, '')
  const numbers = numberReports(record)
  const home = storyAddress(story)
  const report = (number: number) => `${home}/reports/${number}`
  const links: PageLinks = {
    evidence: (span) => `${report(numbers.get(span.article)!)}#${citations.idOf(span)}`,
    // A line that a long story's page leaves out stands on the page with all.
    line: (id) => (long ? `${home}/whole#${id}` : `${home}#${id}`),
    whole: (part) => (long && !whole ? `${home}/whole#${part}` : null),
    report,
    comparison: (earlier, later) => `${home}/compare/${earlier}/${later}`,
  }
  return { record, prefix: '', citations, numbers, links, isCut: long && !whole }
}
