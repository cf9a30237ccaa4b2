import type { EventMention } from './event-mention.ts'
import { addMention, type StoryEvent } from './story-event.ts'

/**
 * Joins what a sentence only recalls to the event that a main clause tells. Of a week or month, where both are of one town:
 * "they met at a conference in Trieste in September", "the alarm that they agreed on in Trieste in September". Of a day, where
 * most of its words are the other's: "Reid, whose body was found on Tuesday", "a body was found on Tuesday by searchers".
 *
 * @param events of one date
 */
export function joinRecalled(events: readonly StoryEvent[]): StoryEvent[] {
  if (events.length < 2) return [...events]
  const isSame = isOfWeekOrMonth(events[0]!.mentions[0]!) ? isOfOneTown : isInItsWords
  const told = events.filter(({ mentions }) => mentions.some(({ isMain, kind }) => isMain && kind === 'event'))
  return events.filter((event) => {
    if (told.includes(event) || event.mentions[0]!.kind !== 'event') return true
    const same = told.filter((other) => isSame(event, other))
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

/** Words that a recalled event of a day must share with the one that is told, and the share of its own. Set by reading. */
const FEWEST_WORDS = 2
const WORDS_SHARE = 0.6

function isInItsWords({ mentions }: StoryEvent, other: StoryEvent): boolean {
  return mentions.every(({ stems, isMain }) => {
    const shared = [...stems].filter((stem) => other.features.has(stem)).length
    return !isMain && shared >= FEWEST_WORDS && shared >= WORDS_SHARE * stems.size
  })
}
