import type { ArticleDate } from '../../article/article.ts'
import { UNKNOWN_ZONE } from '../../article/dates/name-zone.ts'
import { type DayNumber, isoDay, weekdayOf } from '../../text/calendar.ts'
import { textOf } from '../../text/span.ts'
import { dayNumber, spokenDay } from '../calendar.ts'
import type { Report } from '../report.ts'
import { alikeSentences, type DatedIndex, type DatedSentence, type Likeness } from './dated-sentences.ts'
import type { DayClues, NamedWeekday } from './day-clues.ts'

/** A weekday of the undated report, and the day it is by a dated report's sentence of the same content. */
interface Anchor {
  readonly clue: NamedWeekday
  readonly day: DayNumber
  readonly by: DatedSentence
}

// A weekday without more is the nearest one: it lies at most six days off.
const WEEK = 6
// Sentences at most in which a report tells its own news; what comes after is mostly recalled.
const OPENING_SENTENCES = 6

/**
 * Dates a report by the dated reports of its story: its weekdays are the days that like sentences there give them, so
 * that it was written after those behind it and before those to come; and its own news was reported on one of the days left.
 *
 * Example: "said on Friday" of 3 December and "on Tuesday" of 7 December leave 4 to 6 December, and the spokesman's
 * confirmation that it opens with is first reported on the 4th.
 */
export function dateByStory(report: Report, clues: DayClues, index: DatedIndex): ArticleDate | null {
  const anchors = anchorWeekdays(clues.weekdays, index)
  const past = latestOf(anchors.filter(({ clue }) => clue.direction === 'past'))
  if (!past) return null
  const future = earliestOf(anchors.filter(({ clue, day }) => clue.direction === 'future' && day > past.day))
  // A report that opens with other news than Friday's and recalls Friday's is of a later day.
  const opensWithIt = clues.weekdays.some(({ inLede, weekday }) => inLede && weekday === past.clue.weekday)
  const named = clues.past.at(-1)?.day ?? past.day
  const first = Math.max(opensWithIt ? past.day : past.day + 1, named, future ? future.day - WEEK : past.day)
  const last = Math.min(past.day + WEEK, future ? future.day - 1 : past.day + WEEK)
  if (first > last) return null
  const bounds = describeBounds(past, future, first, last)
  if (first === last) return inferred(first, 'story/dating/between-weekdays', bounds)
  const news = firstReportOf(report, clues, index, first, last)
  if (!news) return null
  const words = `${bounds} What it opens with is first reported on ${spokenDay(news.published)} by ${nameOf(news.report)}: “${textOf(news.report.article.text, news.span)}”`
  return inferred(news.published, 'story/dating/news-first-reported', words)
}

// Sentences that name the same weekday need fewer words in common to tell the same.
const SAME_DAY: Likeness = { shared: 3, telling: 0 }

/** The day that each weekday is, by most of the dated sentences that say the same as those it stands in. */
function anchorWeekdays(clues: readonly NamedWeekday[], index: DatedIndex): Anchor[] {
  const votes = new Map<string, { anchor: Anchor; votes: number }>()
  for (const clue of clues) {
    for (const by of alikeSentences(index, clue.said, SAME_DAY)) {
      for (const { value } of by.times) {
        const day = dayNumber(value)
        if (day === null || weekdayOf(day) !== clue.weekday) continue
        const key = `${clue.direction} ${day}`
        votes.set(key, { anchor: votes.get(key)?.anchor ?? { clue, day, by }, votes: (votes.get(key)?.votes ?? 0) + 1 })
      }
    }
  }
  const best = new Map<string, { anchor: Anchor; votes: number }>()
  for (const vote of votes.values()) {
    const key = `${vote.anchor.clue.direction} ${vote.anchor.clue.weekday}`
    if (vote.votes > (best.get(key)?.votes ?? 0)) best.set(key, vote)
  }
  return [...best.values()].map(({ anchor }) => anchor)
}

/**
 * The first report of the newest thing that the report opens with, if it lies within the days that are left. What stands
 * after the first weekday behind it is recalled, and says nothing of when it was written.
 */
function firstReportOf(
  { article, reading }: Report,
  clues: DayClues,
  index: DatedIndex,
  first: DayNumber,
  last: DayNumber,
) {
  const recalled = clues.weekdays.find(({ direction }) => direction === 'past')?.at ?? article.text.length
  const opening = reading.sentences.slice(0, OPENING_SENTENCES).filter(({ start }, i) => i === 0 || start < recalled)
  const news = opening
    .flatMap(
      (span) => alikeSentences(index, textOf(article.text, span)).sort((a, b) => a.published - b.published)[0] ?? [],
    )
    .sort((a, b) => b.published - a.published)[0]
  return news && news.published >= first && news.published <= last ? news : null
}

function latestOf(anchors: readonly Anchor[]): Anchor | undefined {
  return [...anchors].sort((a, b) => b.day - a.day)[0]
}

function earliestOf(anchors: readonly Anchor[]): Anchor | undefined {
  return [...anchors].sort((a, b) => a.day - b.day)[0]
}

function describeBounds(past: Anchor, future: Anchor | undefined, first: DayNumber, last: DayNumber): string {
  const known = [past, ...(future ? [future] : [])]
    .map(({ clue, day, by }) => `its “${clue.words}” is ${spokenDay(day)} by ${nameOf(by.report)}`)
    .join(', and ')
  const left = first === last ? spokenDay(first) : `${spokenDay(first)} to ${spokenDay(last)}`
  return `${known[0]!.toUpperCase()}${known.slice(1)}, which leaves ${left}.`
}

function nameOf({ article }: Report): string {
  return article.title ? `“${article.title}”` : article.id
}

function inferred(day: DayNumber, rule: string, words: string): ArticleDate {
  return {
    value: isoDay(day),
    precision: 'day',
    zone: UNKNOWN_ZONE,
    basis: 'inferred',
    rule,
    evidence: { words, where: 'story' },
  }
}
