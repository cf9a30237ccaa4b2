import type { EventMention } from './event-mention.ts'
import { joinFulfilled } from './join-fulfilled.ts'
import { joinRecalled } from './join-recalled.ts'
import { joinReworded } from './join-reworded.ts'
import { joinSameDay } from './join-same-day.ts'
import type { Retellings } from './retellings.ts'
import { addMention, featuresOf, isSameEvent, type StoryEvent, startEvent } from './story-event.ts'

/**
 * Joins the mentions of one event: first those of the same day, week, month or year, then what is only known to a week
 * or a month with the day that other reports give it. Looks events up by what they share, never all pairs.
 */
export function joinEvents(mentions: readonly EventMention[], retellings: Retellings): StoryEvent[] {
  const byDate = new Map<string, EventMention[]>()
  for (const mention of mentions) {
    const same = byDate.get(mention.date)
    if (same) same.push(mention)
    else byDate.set(mention.date, [mention])
  }
  const events = [...byDate.values()].flatMap((ofDate) =>
    joinFulfilled(joinRecalled(joinReworded(joinSameDay(joinOneDate(ofDate), retellings), retellings))),
  )
  return joinCoarse(events)
}

// A mention is compared with so many events at most, those it shares most with; and what so many events of a day
// have in common ("@haiti") leads to none of them.
const MOST_COMPARED = 12
const MOST_HOLDERS = 150

function joinOneDate(mentions: readonly EventMention[]): StoryEvent[] {
  const events: StoryEvent[] = []
  const holders = new Map<string, number[]>()
  for (const mention of mentions) {
    const features = featuresOf(mention)
    const shared = new Map<number, number>()
    for (const feature of features) {
      const holding = holders.get(feature)
      if (holding && holding.length <= MOST_HOLDERS) for (const i of holding) shared.set(i, (shared.get(i) ?? 0) + 1)
    }
    const nearest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED)
    const found = nearest.find(([i]) => isSameEvent(mention, events[i]!))?.[0]
    const at = found ?? events.length
    const added = found === undefined ? features : features.filter((feature) => !events[found]!.features.has(feature))
    if (found === undefined) events.push(startEvent(mention))
    else addMention(events[found]!, mention)
    for (const feature of added) {
      const holding = holders.get(feature)
      if (holding) holding.push(at)
      else holders.set(feature, [at])
    }
  }
  return events
}

/** Puts each event of a week or month to the one event of a day in it of the same kind, with the same people. */
function joinCoarse(events: readonly StoryEvent[]): StoryEvent[] {
  const daily = events.filter(({ mentions }) => mentions[0]!.days.precision === 'day')
  const byKind = new Map<string, StoryEvent[]>()
  for (const event of daily) {
    for (const feature of event.features.keys()) {
      if (!feature.startsWith('#')) continue
      const same = byKind.get(feature)
      if (same) same.push(event)
      else byKind.set(feature, [event])
    }
  }
  const kept: StoryEvent[] = []
  for (const event of events) {
    const { days, kind } = event.mentions[0]!
    const day =
      kind === 'event' && (days.precision === 'week' || days.precision === 'month') ? dayOf(event, byKind) : null
    if (day) for (const mention of event.mentions) addMention(day, mention)
    else kept.push(event)
  }
  return kept
}

// How many of the people of a week's or a month's event must take part in the day's: both leaders of a summit, say.
const COARSE_PEOPLE_SHARE = 0.6

function dayOf(event: StoryEvent, byKind: ReadonlyMap<string, readonly StoryEvent[]>): StoryEvent | null {
  const { days } = event.mentions[0]!
  const people = [...event.features.keys()].filter((feature) => feature.startsWith('@'))
  if (people.length === 0) return null
  const candidates = new Set<StoryEvent>()
  for (const feature of event.features.keys()) for (const day of byKind.get(feature) ?? []) candidates.add(day)
  const same = [...candidates].filter(({ mentions, features }) => {
    const { first, last } = mentions[0]!.days
    if (mentions[0]!.kind !== 'event' || first < days.first || last > days.last) return false
    const shared = people.filter((person) => features.has(person)).length
    return shared >= 1 && shared / people.length >= COARSE_PEOPLE_SHARE
  })
  return same.length === 1 ? same[0]! : null
}
