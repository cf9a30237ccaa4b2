import type { ArticleDate } from '../../article/article.ts'
import { readLanguage } from '../../language/read-language.ts'
import { dayNumber } from '../calendar.ts'
import type { Report } from '../report.ts'
import { dateByStory } from './date-by-story.ts'
import { dateByText } from './date-by-text.ts'
import { indexDated } from './dated-sentences.ts'
import { type DayClues, findDayClues } from './day-clues.ts'

/**
 * Dates the undated reports of a story where the words allow it: first by what a report says itself, then by the dated
 * reports beside it, which by then include the former. What stays open between several days stays undated.
 */
export function dateReports(reports: readonly Report[]): Report[] {
  if (reports.every(isDated)) return [...reports]
  const byText = reports.map((report) => withDate(report, dateByText))
  const dated = byText.filter(isDated)
  if (dated.length === 0 || dated.length === reports.length) return byText
  const index = indexDated(dated)
  return byText.map((report) => withDate(report, (clues) => dateByStory(report, clues, index)))
}

function withDate(report: Report, date: (clues: DayClues) => ArticleDate | null): Report {
  const published = isDated(report) ? null : date(findDayClues(report))
  if (!published) return report
  const article = { ...report.article, published }
  // Read anew: its "Friday" now names a day.
  return { article, reading: readLanguage(article) }
}

/** Whether the day a report was published is known. */
function isDated({ article }: Report): boolean {
  return article.published !== null && dayNumber(article.published.value) !== null
}
