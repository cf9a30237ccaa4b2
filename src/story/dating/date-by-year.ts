import type { ArticleDate } from '../../article/article.ts'
import { type DatelineDay, findDateline, findDayLine } from '../../article/credit/find-dateline.ts'
import { UNKNOWN_ZONE } from '../../article/dates/name-zone.ts'
import { type DayNumber, isDay, isoDay, dayNumber as numberOf } from '../../text/calendar.ts'
import { dayNumber, spokenDay } from '../calendar.ts'
import type { Report } from '../report.ts'

/** How far from the story's dated reports a dateline's day may lie, in days: past half a year another year is as near. */
const FARTHEST = 182

/**
 * Dates a report by the day of its dateline, which agencies set without a year: it has the year in which it lies nearest
 * to the story's dated reports.
 *
 * Example: "June 7 (Reuters) -" beside reports of 3 to 5 June 2024 is 7 June 2024.
 *
 * @param dated the story's dated reports
 */
export function dateByYear({ article }: Report, dated: readonly Report[]): ArticleDate | null {
  const dateline = findDateline(article.text).day ?? dayAbove(article)
  if (!dateline) return null
  const days = dated.map(({ article: { published } }) => dayNumber(published!.value)!)
  const [nearest, second] = candidates(dateline, days)
  if (!nearest || nearest.away > FARTHEST || nearest.away === second?.away) return null
  const beside = dated[days.indexOf(nearest.beside)]!
  const words = `Its dateline says “${dateline.words}”, and the nearest such day to a dated report, “${beside.article.title ?? beside.article.id}” of ${spokenDay(nearest.beside)}, is ${spokenDay(nearest.day)}.`
  return {
    value: isoDay(nearest.day),
    precision: 'day',
    zone: UNKNOWN_ZONE,
    basis: 'inferred',
    rule: 'story/dating/dateline-day',
    evidence: { words, where: 'text' },
  }
}

/** Lines above a report, left out of it, in which its day may stand alone. */
const LINES_ABOVE = 4

function dayAbove({ dropped }: Report['article']): DatelineDay | null {
  const lines = dropped.flatMap(({ text }) => text.split('\n')).slice(0, LINES_ABOVE)
  return lines.map(findDayLine).find((day) => day !== null) ?? null
}

/** The day in the years about the story, each with the dated day nearest to it, nearest first. */
function candidates(
  { month, day, year }: { month: number; day: number; year: number | null },
  days: readonly DayNumber[],
) {
  const years = new Set(days.map((one) => Number(isoDay(one).slice(0, 4))))
  const about = year ? [year] : [...new Set([...years].flatMap((one) => [one - 1, one, one + 1]))]
  return about
    .filter((one) => isDay({ year: one, month, day }))
    .map((one) => {
      const at = numberOf({ year: one, month, day })
      const beside = days.reduce((best, other) => (Math.abs(other - at) < Math.abs(best - at) ? other : best))
      return { day: at, beside, away: Math.abs(beside - at) }
    })
    .sort((a, b) => a.away - b.away)
}
