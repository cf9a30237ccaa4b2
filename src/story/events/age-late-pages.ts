import { type Day, dayOf, isoDay, isoWeek, shiftMonth, twoDigits, weekdayOf } from '../../text/calendar.ts'
import { textOf } from '../../text/span.ts'
import { daySpan } from '../calendar.ts'
import type { EventMention } from './event-mention.ts'
import { countShared } from './matter.ts'
import { publishedOn, startsAfterSilence } from './silence.ts'
import { meaningStems } from './stems.ts'

// How much older the news of a page must be that was dated anew.
const LEAST_AGE_DAYS = 7
// Sentences in which a report tells its own news; what comes later may recall.
const OPENING_SENTENCES = 6
// Content words that two sentences share, and the share of the shorter one's, to be likely of one event: six reports of one
// event share 4 to 9 and .31 to .60 with a late one. One other report so like is chance (.40, .50); two of one day are not.
const LEAST_STEMS = 4
const LEAST_SHARE = 0.3
const FEWEST_REPORTS = 2
// How many times more reports must give the one earlier day than the next: a weekly protest is like those of many Fridays.
const FOREMOST = 2
// Earlier tellings of the same weekday that a telling is compared with, so that work stays in proportion.
const REACH = 400

/**
 * Sites date pages anew, months after they were written: "on Sunday" of such a page seems to be last Sunday, and the event a
 * second one. Where a page that comes after a silence opens with an event that earlier reports give an earlier day of the
 * same weekday, all days that it reckons from its own date are so much earlier. Its date itself stays as the page has it.
 *
 * @param mentions of all reports of a story
 * @returns the same, in the same order
 */
export function ageLatePages(mentions: readonly EventMention[]): EventMention[] {
  const starts = startsAfterSilence(mentions)
  if (starts.length === 0) return [...mentions]
  const anchors = mentions.filter(isAnchor)
  const contents = new Map(anchors.map((mention) => [mention, contentOf(mention)]))
  const ages = new Map<string, number>()
  for (const mention of anchors) {
    const { id } = mention.report.article
    const start = starts.findLast((day) => day <= (publishedOn(mention.report) ?? -1))
    if (start === undefined || ages.has(id)) continue
    const older = anchors.filter(
      (other) => (publishedOn(other.report) ?? start) < start && isWeeksBefore(other, mention),
    )
    const day = commonDay(
      older.slice(0, REACH).filter((other) => isAlike(contents.get(other)!, contents.get(mention)!)),
    )
    if (day !== null) ages.set(id, day - mention.days.first)
  }
  return mentions.map((mention) => {
    const by = ages.get(mention.report.article.id)
    return by === undefined || !mention.isReckoned ? mention : aged(mention, by)
  })
}

/** A weekday near a report's opening on which something is said to have happened. */
function isAnchor({ isReckoned, time, days, status, position }: EventMention): boolean {
  return (
    isReckoned && time !== null && days.precision === 'day' && status === 'happened' && position < OPENING_SENTENCES
  )
}

function isWeeksBefore({ days: { first } }: EventMention, { days }: EventMention): boolean {
  return days.first - first >= LEAST_AGE_DAYS && weekdayOf(first) === weekdayOf(days.first)
}

/** The content words of the sentence that tells an event, with the names in it. */
function contentOf({ report, position }: EventMention): ReadonlySet<string> {
  return new Set(meaningStems(textOf(report.article.text, report.reading.sentences[position]!)))
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = countShared(a, b)
  return shared >= LEAST_STEMS && shared >= LEAST_SHARE * Math.min(a.size, b.size)
}

/** The one day that several reports give, far more of them than any other; null where there is none. */
function commonDay(tellings: readonly EventMention[]): number | null {
  const reports = new Map<number, Set<string>>()
  for (const { days, report } of tellings)
    reports.set(days.first, (reports.get(days.first) ?? new Set()).add(report.article.id))
  const [first, second] = [...reports].sort(([, a], [, b]) => b.size - a.size)
  if (!first || first[1].size < FEWEST_REPORTS || (second && first[1].size < FOREMOST * second[1].size)) return null
  return first[0]
}

function aged(mention: EventMention, by: number): EventMention {
  const published = publishedOn(mention.report)!
  const date = agedDate(mention, by, dayOf(published), dayOf(published + by))
  return { ...mention, date, days: daySpan(date)!, rule: 'story/timeline/page-dated-anew' }
}

/** A day or week so many days earlier; a month or year so much earlier as the page's own month or year is. */
function agedDate({ date, days }: EventMention, by: number, page: Day, written: Day): string {
  if (days.precision === 'day') return isoDay(days.first + by)
  if (days.precision === 'week') return isoWeek(days.first + by)
  const [year, month] = date.split('-').map(Number) as [number, number]
  if (days.precision === 'year') return String(year + written.year - page.year)
  const aged = shiftMonth(year, month, (written.year - page.year) * 12 + written.month - page.month)
  return `${aged.year}-${twoDigits(aged.month)}`
}
