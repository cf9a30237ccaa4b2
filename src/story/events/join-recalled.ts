import type { EventMention } from './event-mention.ts'
import { addMention, type StoryEvent } from './story-event.ts'

/**
 * Joins what a sentence only recalls of a week or month to the event that a main clause tells of it, where both are of one
 * town: "they met at a conference in Trieste in September", "the alarm that they agreed on in Trieste in September".
 *
 * @param events of one date
 */
export function joinRecalled(events: readonly StoryEvent[]): StoryEvent[] {
  if (events.length < 2 || !isOfWeekOrMonth(events[0]!.mentions[0]!)) return [...events]
  const told = events.filter(({ mentions }) => mentions.some(({ isMain, kind }) => isMain && kind === 'event'))
  return events.filter((event) => {
    if (told.includes(event) || event.mentions[0]!.kind !== 'event') return true
    const same = told.filter((other) => isOfOneTown(event, other))
    if (same.length !== 1) return true
    for (const mention of event.mentions) addMention(same[0]!, mention)
    return false
  })
}

const isOfWeekOrMonth = ({ days }: EventMention): boolean => days.precision === 'week' || days.precision === 'month'

/** Whether two events name one town and, where the first names others besides, one of them too. */
function isOfOneTown({ mentions }: StoryEvent, other: StoryEvent): boolean {
  const towns = new Set(mentions.flatMap(({ places }) => [...places]))
  const others = mentions.flatMap(({ people }) => [...people]).filter((id) => !towns.has(id))
  const takesPart = (id: string) => other.features.has(`@${id}`)
  return [...towns].some(takesPart) && (others.length === 0 || others.some(takesPart))
}
