import { collectCitations } from '../record/page/citations.ts'
import type { PageContext, PageLinks } from '../record/page/page.ts'
import type { Record } from '../record/record.ts'
import { numberReports } from '../record/wording.ts'

/** The address of a story's page. */
export function storyAddress(id: string): string {
  return `/stories/${encodeURIComponent(id)}`
}

/** The context of a record whose reports stand on pages of their own. `story` is the story's id on the server. */
export function serverContext(record: Record, story: string): PageContext {
  const citations = collectCitations(record, '')
  const numbers = numberReports(record)
  const home = storyAddress(story)
  const report = (number: number) => `${home}/reports/${number}`
  const links: PageLinks = {
    evidence: (span) => `${report(numbers.get(span.article)!)}#${citations.idOf(span)}`,
    line: (id) => `${home}#${id}`,
    report,
    comparison: (earlier, later) => `${home}/compare/${earlier}/${later}`,
  }
  return { record, prefix: '', citations, numbers, links }
}
