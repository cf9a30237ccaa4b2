import { textOf } from '../../text/span.ts'
import type { EventMention } from '../events/event-mention.ts'
import type { StoryEvent } from '../events/story-event.ts'
import { PAGE_MATTER } from '../events/words/page-matter.ts'
import { isLooseLine } from './loose-line.ts'
import { dateOf, exactMention } from './weigh-entries.ts'

// Lines of one day and of background at most, and lines of a timeline: so many, and one more for each report.
const MOST_OF_A_DAY = 4
const MOST_OF_BACKGROUND = 6
const MOST_LINES = 20
// One more line of background for so many reports.
const BACKGROUND_REPORTS = 5
// What a unit of its day's weight is worth to an event, beside the logarithm of its reports.
const DAY_WORTH = 0.6

// What each line that a day has already takes from the next one's worth. Set on seven editors' timelines.
const CROWDING = 0.3

/** The days on which a story was reported. */
export interface NewsDays {
  readonly first: number
  readonly last: number
}

/** What the choice leans on: how many reports there are and when, what each date weighs, and what is only recalled. */
interface StoryDays {
  readonly reports: number
  readonly news: NewsDays | null
  readonly days: ReadonlyMap<string, number>
  readonly isBackground: (event: StoryEvent) => boolean
}

/**
 * The events worth a line: those that most reports tell, near their openings, of the story's own people and kind. A day
 * has few lines; what only a month or a year is known of must lie outside the days of the news, or be told twice.
 */
export function chooseEvents(
  events: readonly StoryEvent[],
  { reports, news, days, isBackground }: StoryDays,
): StoryEvent[] {
  const theme = themeOf(events)
  const ranked = spreadOverDays(
    events
      .filter((event) => isTellable(event, news))
      .map((event) => ({ event, worth: worthOf(event, theme) + DAY_WORTH * (days.get(dateOf(event)) ?? 0) })),
  )
  const perDay = new Map<string, number>()
  let background = 0
  let lines = 0
  return ranked
    .filter(({ event }) => {
      const { date } = exactMention(event.mentions)
      const ofDay = perDay.get(date) ?? 0
      const recalled = isBackground(event)
      if (ofDay >= MOST_OF_A_DAY || lines >= MOST_LINES + reports) return false
      if (recalled && background >= MOST_OF_BACKGROUND + reports / BACKGROUND_REPORTS) return false
      perDay.set(date, ofDay + 1)
      lines++
      if (recalled) background++
      return true
    })
    .map(({ event }) => event)
}

interface Ranked {
  readonly event: StoryEvent
  readonly worth: number
}

/** The events by worth, the best first, where each further event of a day is worth less than it would be on a day of its own. */
function spreadOverDays(events: readonly Ranked[]): Ranked[] {
  const ofDay = new Map<string, number>()
  const byWorth = (a: Ranked, b: Ranked) => b.worth - a.worth
  return [...events]
    .sort(byWorth)
    .map(({ event, worth }) => {
      const before = ofDay.get(dateOf(event)) ?? 0
      ofDay.set(dateOf(event), before + 1)
      return { event, worth: worth - CROWDING * before }
    })
    .sort(byWorth)
}

function isTellable({ mentions }: StoryEvent, news: NewsDays | null): boolean {
  const { days, kind, status } = exactMention(mentions)
  if (mentions.every(isDebris)) return false
  if (days.precision === 'day' || news === null) return true
  const inNews = days.last >= news.first && days.first <= news.last
  const articles = new Set(mentions.map(({ report }) => report.article.id)).size
  return kind === 'announcement' ? !inNews : !inNews || articles > 1 || status !== 'happened'
}

function isDebris({ report, shown }: EventMention): boolean {
  const { text } = report.article
  const words = textOf(text, shown)
  return PAGE_MATTER.test(words) || isHalfQuoted(words) || isLooseLine(text, shown)
}

/** "It could take some time.”": a sentence out of a longer quotation, of which nobody is told who speaks. */
function isHalfQuoted(words: string): boolean {
  const count = (sign: string) => words.split(sign).length - 1
  return count('“') !== count('”') || count('"') % 2 === 1
}

/** What a story is about: how often each kind of event and each of its people stands in its events. */
function themeOf(events: readonly StoryEvent[]): (feature: string) => number {
  const counts = new Map<string, number>()
  let most = 1
  for (const { mentions, features } of events) {
    for (const [feature, count] of features) {
      if (!/^[#@]/.test(feature)) continue
      const sum = (counts.get(feature) ?? 0) + Math.min(count, mentions.length)
      counts.set(feature, sum)
      most = Math.max(most, sum)
    }
  }
  return (feature) => (counts.get(feature) ?? 0) / most
}

// What each sign of worth counts for beside the number of reports (its logarithm). Set by reading.
const WORTH = {
  opening: 0.8,
  early: 0.4,
  theme: 1,
  ahead: 0.3,
  coarse: -0.3,
  announcement: -0.3,
  bare: -0.6,
}
// A sentence up to here stands near a report's opening.
const EARLY_SENTENCES = 5

function worthOf({ mentions, features }: StoryEvent, theme: (feature: string) => number): number {
  const articles = new Set(mentions.map(({ report }) => report.article.id)).size
  const position = Math.min(...mentions.map((mention) => mention.position))
  const own = [...features.keys()].filter((feature) => /^[#@]/.test(feature)).map(theme)
  const { kind, days, status } = exactMention(mentions)
  return (
    Math.log2(1 + articles) +
    (position === 0 ? WORTH.opening : position < EARLY_SENTENCES ? WORTH.early : 0) +
    WORTH.theme * Math.max(0, ...own) +
    (status === 'planned' || status === 'confirmed' || status === 'possible' ? WORTH.ahead : 0) +
    (days.precision === 'day' ? 0 : WORTH.coarse) +
    (kind === 'announcement' ? WORTH.announcement : 0) +
    (own.length === 0 ? WORTH.bare : 0)
  )
}
