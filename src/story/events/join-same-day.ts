import type { Retellings } from './retellings.ts'
import { addMention, type StoryEvent } from './story-event.ts'

// Kinds of which a story seldom has two on one day with the same people and no other place: one crash, one vote.
const SINGULAR: ReadonlySet<string> = new Set([
  '#attack',
  '#disaster',
  '#die',
  '#arrest',
  '#vote',
  '#protest',
  '#rescue',
])
// Words that two tellings must share where they name different places: the town, and the quarter of it.
const WORDS_ACROSS_PLACES = 2

/** Joins what is left of one day's tellings of one event, "Wednesday's crash" and "the tram that derailed", to the main one. */
export function joinSameDay(events: readonly StoryEvent[], retellings: Retellings): StoryEvent[] {
  const rank = ({ mentions }: StoryEvent) => (mentions[0]!.kind === 'event' ? mentions.length : 0)
  const bySize = [...events].sort((a, b) => rank(b) - rank(a))
  const main = new Map<string, StoryEvent>()
  const kept: StoryEvent[] = []
  for (const event of bySize) {
    const { kind, date } = event.mentions[0]!
    const all = kind === 'event' ? [...event.features.keys()].filter((key) => key.startsWith('#')) : []
    const kinds = all.filter((key) => SINGULAR.has(key))
    const known =
      kinds.map((key) => main.get(`${date} ${key}`)).find((other) => other && isSame(event, other, retellings)) ??
      (kind === 'announcement' ? toldEvent(event, main) : undefined)
    if (known) for (const mention of event.mentions) addMention(known, mention)
    else {
      kept.push(event)
      for (const key of all) if (!main.has(`${date} ${key}`)) main.set(`${date} ${key}`, event)
    }
  }
  return kept
}

// Of the words of what somebody says, the share and the number that the event's tellings must hold.
const TOLD_SHARE = 0.5
const TOLD_WORDS = 3

/** "Police say that two trains collided" tells the collision: the event of that day that its words are about. */
function toldEvent(announcement: StoryEvent, main: ReadonlyMap<string, StoryEvent>): StoryEvent | undefined {
  const { date } = announcement.mentions[0]!
  const keys = [...announcement.features.keys()]
  const words = keys.filter((key) => !/^[#@!]/.test(key))
  return keys
    .filter((key) => key.startsWith('#'))
    .map((key) => main.get(`${date} ${key}`))
    .find((event) => {
      const shared = event ? words.filter((word) => event.features.has(word)).length : 0
      return shared >= TOLD_WORDS && shared / words.length >= TOLD_SHARE
    })
}

function isSame(event: StoryEvent, main: StoryEvent, retellings: Retellings): boolean {
  const own = [...event.features.keys()]
  const people = own.filter((key) => key.startsWith('@'))
  const named = event.mentions.some(({ isNamed }) => isNamed)
  const strangers = named && people.length > 0 && !people.some((key) => main.features.has(key))
  const places = placesOf(event)
  const mainPlaces = placesOf(main)
  const elsewhere = places.length > 0 && mainPlaces.length > 0 && !places.some((place) => mainPlaces.includes(place))
  if (!elsewhere && (!strangers || (opensReport(event) && opensReport(main)))) return true
  const words = own.filter((key) => !/^[#@!]/.test(key) && main.features.has(key)).length
  if (words < WORDS_ACROSS_PLACES || (strangers && elsewhere)) return false
  // "Nine civilians were killed in Kelm", "two soldiers were killed in the village of Lom".
  return !elsewhere || !retellings.compare(event, main).clashes.includes('quantity')
}

/** Whether both events are of one kind of which a story seldom has two on one day. */
export function isSingular(a: StoryEvent, b: StoryEvent): boolean {
  return [...SINGULAR].some((kind) => a.features.has(kind) && b.features.has(kind))
}

/** Whether it is the news that a report opens with: of one day and kind, two reports of one story open with one event. */
function opensReport({ mentions }: StoryEvent): boolean {
  return mentions.some(({ position }) => position === 0)
}

function placesOf({ mentions }: StoryEvent): string[] {
  return mentions.slice(0, MOST_READ).flatMap(({ places }) => [...places])
}

// Mentions of an event whose places are looked at: the first tell where it is.
const MOST_READ = 12
