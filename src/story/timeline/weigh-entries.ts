import type { EventMention } from '../events/event-mention.ts'
import type { StoryEvent } from '../events/story-event.ts'

// What a report that says so is worth beside one that tells an event: the words of the day matter less than its deeds.
const ANNOUNCEMENT_WORTH = 0.6
// What a date without its day is worth beside a day.
const COARSE_WORTH = 0.5

/**
 * The weight of each event that has a line: its day's weight, by all that is told of it, shared out among the day's events by how many reports tell each, so that
 * a day is not worth more for having been told in pieces.
 */
export function weighEvents(events: readonly StoryEvent[], days: ReadonlyMap<string, number>): Map<StoryEvent, number> {
  const support = new Map(events.map((event) => [event, supportOf(event)]))
  const total = new Map<string, number>()
  for (const event of events) total.set(dateOf(event), (total.get(dateOf(event)) ?? 0) + support.get(event)!)
  return new Map(
    events.map((event) => {
      const date = dateOf(event)
      const share = support.get(event)! / total.get(date)!
      const coarse = exactMention(event.mentions).days.precision === 'day' ? 1 : COARSE_WORTH
      return [event, Math.round((days.get(date) ?? 0) * share * coarse * 1000) / 1000]
    }),
  )
}

function supportOf({ mentions }: StoryEvent): number {
  const articles = new Set(mentions.map(({ report }) => report.article.id)).size
  return articles * (mentions[0]!.kind === 'announcement' ? ANNOUNCEMENT_WORTH : 1)
}

/** The date of an event: the day where any mention gives one. */
export function dateOf({ mentions }: StoryEvent): string {
  return exactMention(mentions).date
}

/** The first mention that gives an event its day; the first of all where none does. */
export function exactMention(mentions: readonly EventMention[]): EventMention {
  return mentions.find(({ days }) => days.precision === 'day') ?? mentions[0]!
}
