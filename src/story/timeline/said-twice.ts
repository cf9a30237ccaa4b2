import type { EventMention } from '../events/event-mention.ts'
import type { StoryEvent } from '../events/story-event.ts'

/**
 * Leaves out the announcements whose every sentence has a line already, for the event that it announces: "the palace said on
 * Friday that they will meet on Tuesday" is a step in the history of Tuesday's meeting, and no second line on Friday.
 *
 * @param events the events that would have a line, of a whole timeline
 * @returns those that remain, in the same order
 */
export function leaveOutSaidTwice(events: readonly StoryEvent[]): StoryEvent[] {
  const told = new Set(
    events.filter((event) => !isAnnouncement(event)).flatMap(({ mentions }) => mentions.map(placeOf)),
  )
  return events.filter(
    (event) => !isAnnouncement(event) || event.mentions.some((mention) => !told.has(placeOf(mention))),
  )
}

const isAnnouncement = ({ mentions }: StoryEvent): boolean => mentions.every(({ kind }) => kind === 'announcement')

const placeOf = ({ report, position }: EventMention): string => `${position} ${report.article.id}`
