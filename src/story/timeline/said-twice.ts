import { textOf } from '../../text/span.ts'
import type { EventMention } from '../events/event-mention.ts'
import type { StoryEvent } from '../events/story-event.ts'

/**
 * Leaves out the announcements whose every sentence has a line already, for the event that it announces: "the palace said on
 * Friday that they will meet on Tuesday" is a step in the history of Tuesday's meeting, and no second line on Friday. What it
 * only recalls beside its news ("when the plane crashed on Thursday") is not what it announces.
 *
 * @param events the events that would have a line, of a whole timeline
 * @returns those that remain, in the same order
 */
export function leaveOutSaidTwice(events: readonly StoryEvent[]): StoryEvent[] {
  const told = new Set(
    events
      .filter((event) => !isAnnouncement(event))
      .flatMap(({ mentions }) => mentions.filter((mention) => !isBesideTheNews(mention)).map(placeOf)),
  )
  return events.filter(
    (event) => !isAnnouncement(event) || event.mentions.some((mention) => !told.has(placeOf(mention))),
  )
}

const BESIDE = /^(?:after|before|since|when|while|following|which|who|where|as)\b/i

const isBesideTheNews = ({ report, clause }: EventMention): boolean => BESIDE.test(textOf(report.article.text, clause))

const isAnnouncement = ({ mentions }: StoryEvent): boolean => mentions.every(({ kind }) => kind === 'announcement')

const placeOf = ({ report, position }: EventMention): string => `${position} ${report.article.id}`
