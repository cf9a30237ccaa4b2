import type { EventNote } from './find-notes.ts'
import type { StoryEvent } from './story-event.ts'

// Of the people that take part in an event, the share that a note must name to be about it.
const PEOPLE_SHARE = 0.5

/** Puts each note to the one event still to come that it can be about; a note that fits several is left aside. */
export function attachNotes(events: readonly StoryEvent[], notes: readonly EventNote[]): void {
  const ahead = events.filter(({ mentions }) =>
    mentions.some(({ status }) => status === 'planned' || status === 'confirmed'),
  )
  const byKind = new Map<string, { event: StoryEvent; people: string[] }[]>()
  for (const event of ahead) {
    const people = mainPeople(event)
    if (people.length === 0) continue
    for (const feature of event.features.keys()) {
      if (!feature.startsWith('#')) continue
      const same = byKind.get(feature)
      if (same) same.push({ event, people })
      else byKind.set(feature, [{ event, people }])
    }
  }
  for (const note of notes) {
    const fitting = new Set<StoryEvent>()
    for (const kind of note.classes) {
      for (const { event, people } of byKind.get(`#${kind}`) ?? []) if (isAbout(note, event, people)) fitting.add(event)
    }
    if (fitting.size === 1) [...fitting][0]!.notes.push(note)
  }
}

/** The people whom at least half of an event's mentions name. */
function mainPeople({ mentions, features }: StoryEvent): string[] {
  return [...features].flatMap(([key, count]) =>
    key.startsWith('@') && count * 2 >= mentions.length ? [key.slice(1)] : [],
  )
}

function isAbout(note: EventNote, { mentions }: StoryEvent, people: readonly string[]): boolean {
  const day = mentions[0]!.days
  if (day.last < note.published) return false
  const shared = people.filter((id) => note.people.has(id)).length
  return shared >= 1 && shared / people.length >= PEOPLE_SHARE
}
