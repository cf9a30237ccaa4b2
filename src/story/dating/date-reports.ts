import type { ArticleDate } from '../../article/article.ts'
import { readLanguage } from '../../language/read-language.ts'
import { dayNumber } from '../calendar.ts'
import type { Report } from '../report.ts'
import { dateByStory } from './date-by-story.ts'
import { dateByText } from './date-by-text.ts'
import { indexDated } from './dated-sentences.ts'
import { findDayClues } from './day-clues.ts'

export interface DatedReport {
  readonly report: Report
  /** Whether the story gave it its date. */
  readonly dated: boolean
}

/**
 * Dates the undated reports of a story where the words allow it: first by what a report says itself, then by the dated
 * reports beside it, which by then include the former. What stays open between several days stays undated.
 */
export function dateReports(reports: readonly Report[]): DatedReport[] {
  if (reports.every(isDated)) return reports.map((report) => ({ report, dated: false }))
  const byText = reports.map((report) => withDate(report, (clues) => dateByText(clues)))
  const dated = byText.flatMap(({ report }) => (isDated(report) ? [report] : []))
  if (dated.length === 0 || dated.length === reports.length) return byText
  const index = indexDated(dated)
  return byText.map(({ report, dated }) => {
    const second = withDate(report, (clues) => dateByStory(report, clues, index))
    return { report: second.report, dated: dated || second.dated }
  })
}

function withDate(report: Report, date: (clues: ReturnType<typeof findDayClues>) => ArticleDate | null): DatedReport {
  if (isDated(report)) return { report, dated: false }
  const published = date(findDayClues(report))
  if (!published) return { report, dated: false }
  const article = { ...report.article, published }
  // Read anew: its "Friday" now names a day.
  return { report: { article, reading: readLanguage(article) }, dated: true }
}

/** Whether the day a report was published is known. */
function isDated({ article }: Report): boolean {
  return article.published !== null && dayNumber(article.published.value) !== null
}
