import { isSingular } from './join-same-day.ts'
import type { Retellings } from './retellings.ts'
import { addMention, type StoryEvent } from './story-event.ts'

/**
 * Likeness (see claims/compare-assertions) from which two tellings of one day are of one event: in any case, and where both
 * tell of a kind of which a story seldom has two on one day. Set by reading all 49 pairs above .2 in a third of the
 * stories of stories/events, where none above these bounds was of two events.
 */
const LEAST_LIKENESS = 0.42
const LEAST_LIKENESS_SINGULAR = 0.24
/** What two events must share to be compared, how many they are compared with, and how many may hold what leads to them. */
const FEWEST_SHARED = 2
const MOST_COMPARED = 12
const MOST_HOLDERS = 60

/** Joins the events of one date that are one event in other words: "the zoo shot its gorilla", "a security team killed the ape". */
export function joinReworded(events: readonly StoryEvent[], retellings: Retellings): StoryEvent[] {
  if (events.length < 2) return [...events]
  const rank = ({ mentions }: StoryEvent) => (mentions[0]!.kind === 'event' ? mentions.length : 0)
  const kept: StoryEvent[] = []
  const holders = new Map<string, number[]>()
  for (const event of [...events].sort((a, b) => rank(b) - rank(a))) {
    const keys = retellings.keysOf(event)
    const same = nearest(keys, holders).find((at) => isSame(event, kept[at]!, retellings))
    if (same !== undefined) {
      for (const mention of event.mentions) addMention(kept[same]!, mention)
      continue
    }
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), kept.length])
    kept.push(event)
  }
  return kept
}

function nearest(keys: ReadonlySet<string>, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>()
  for (const key of keys) {
    const holding = holders.get(key) ?? []
    if (holding.length <= MOST_HOLDERS) for (const at of holding) shared.set(at, (shared.get(at) ?? 0) + 1)
  }
  return [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COMPARED)
    .map(([at]) => at)
}

function isSame(event: StoryEvent, other: StoryEvent, retellings: Retellings): boolean {
  const { likeness, clashes } = retellings.compare(event, other)
  if (clashes.length > 0) return false
  return likeness >= (isSingular(event, other) ? LEAST_LIKENESS_SINGULAR : LEAST_LIKENESS)
}
