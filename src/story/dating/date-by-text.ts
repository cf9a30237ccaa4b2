import type { ArticleDate } from '../../article/article.ts'
import { UNKNOWN_ZONE } from '../../article/dates/name-zone.ts'
import { type DayNumber, isoDay, weekdayOf } from '../../text/calendar.ts'
import { spokenDay } from '../calendar.ts'
import type { DayClues, NamedDay } from './day-clues.ts'

/**
 * Dates a report by its own words. News agencies call a day within the week by its name, and the news itself happens
 * "on Sunday": the report is of the first such weekday on or after the last day that it names in full.
 *
 * Example: "said on Sunday" opens a report that names "Dec. 7" and, under its picture, "Dec. 9, 2021": 12 December 2021.
 */
export function dateByText({ past, weekdays }: DayClues): ArticleDate | null {
  const lede = weekdays.find(({ inLede, direction }) => inLede && direction === 'past')
  const latest = past.at(-1)
  if (!lede || !latest) return null
  // Two weekdays behind the report leave open which of them is today.
  if (weekdays.some(({ direction, weekday }) => direction === 'past' && weekday !== lede.weekday)) return null
  const day = firstWeekdayFrom(latest.day, lede.weekday)
  const words = `It opens with “${lede.words}”, and the first such day after ${listDays(past)}, the latest that it names, is ${spokenDay(day)}.`
  return {
    value: isoDay(day),
    precision: 'day',
    zone: UNKNOWN_ZONE,
    basis: 'inferred',
    rule: 'story/dating/weekday-after-named-day',
    evidence: { words, where: 'text' },
  }
}

function firstWeekdayFrom(day: DayNumber, weekday: number): DayNumber {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

/** The latest of the days a report names, each with its words: `7 December 2021 (“Dec. 7”)`. */
function listDays(past: readonly NamedDay[]): string {
  const latest = past.at(-1)!.day
  const near = new Map(past.filter(({ day }) => latest - day < 7).map(({ day, words }) => [day, words]))
  return [...near].map(([day, words]) => `${spokenDay(day)} (“${words}”)`).join(' and ')
}
