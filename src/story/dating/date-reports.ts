import type { ArticleDate } from '../../article/article.ts'
import { readLanguage } from '../../language/read-language.ts'
import { dayNumber } from '../calendar.ts'
import type { Report } from '../report.ts'
import { dateByStory } from './date-by-story.ts'
import { dateByText } from './date-by-text.ts'
import { dateByYear } from './date-by-year.ts'
import { indexDated } from './dated-sentences.ts'
import { findDayClues } from './day-clues.ts'

/**
 * Dates the undated reports of a story where the words allow it: first by what a report says itself, then by the day in
 * its dateline, in the year of the dated reports beside it, then by what those say; each step's dates serve the next.
 * What stays open between several days stays undated.
 */
export function dateReports(reports: readonly Report[]): Report[] {
  const byText = dateUndated(reports, () => (report) => dateByText(findDayClues(report)))
  const byYear = dateUndated(byText, (dated) => (report) => dateByYear(report, dated))
  return dateUndated(byYear, (dated) => {
    const index = indexDated(dated)
    return (report) => dateByStory(report, findDayClues(report), index)
  })
}

/** The reports, those without a date dated by a rule that is made of the dated ones. */
function dateUndated(
  reports: readonly Report[],
  ruleOf: (dated: readonly Report[]) => (report: Report) => ArticleDate | null,
): Report[] {
  const dated = reports.filter(isDated)
  if (dated.length === reports.length) return [...reports]
  const rule = ruleOf(dated)
  return reports.map((report) => (isDated(report) ? report : withDate(report, rule(report))))
}

function withDate(report: Report, published: ArticleDate | null): Report {
  if (!published) return report
  const article = { ...report.article, published }
  // Read anew: its "Friday" now names a day.
  return { article, reading: readLanguage(article) }
}

/** Whether the day a report was published is known. */
function isDated({ article }: Report): boolean {
  return article.published !== null && dayNumber(article.published.value) !== null
}
