import type { EventMention } from '../events/event-mention.ts'
import { type EventCluster, featuresOf, isSameEvent, joinCluster, startCluster } from './event-cluster.ts'

/**
 * Joins the mentions of one event: first those of the same day, week, month or year, then what is only known to a week
 * or a month with the day that other reports give it. Looks clusters up by what they share, never all pairs.
 */
export function clusterMentions(mentions: readonly EventMention[]): EventCluster[] {
  const byDate = new Map<string, EventMention[]>()
  for (const mention of mentions) {
    const same = byDate.get(mention.date)
    if (same) same.push(mention)
    else byDate.set(mention.date, [mention])
  }
  const clusters = [...byDate.values()].flatMap(clusterOneDate)
  return joinCoarse(clusters)
}

// A mention is compared with so many clusters at most, those it shares most with; and what so many clusters of a day
// have in common ("@haiti") leads to none of them.
const MOST_COMPARED = 12
const MOST_HOLDERS = 150

function clusterOneDate(mentions: readonly EventMention[]): EventCluster[] {
  const clusters: EventCluster[] = []
  const holders = new Map<string, number[]>()
  for (const mention of mentions) {
    const features = featuresOf(mention)
    const shared = new Map<number, number>()
    for (const feature of features) {
      const holding = holders.get(feature)
      if (holding && holding.length <= MOST_HOLDERS) for (const i of holding) shared.set(i, (shared.get(i) ?? 0) + 1)
    }
    const nearest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED)
    const found = nearest.find(([i]) => isSameEvent(mention, clusters[i]!))?.[0]
    const at = found ?? clusters.length
    if (found === undefined) clusters.push(startCluster(mention))
    const known = found === undefined ? new Set<string>() : new Set(clusters[at]!.features.keys())
    if (found !== undefined) joinCluster(clusters[at]!, mention)
    for (const feature of features) {
      if (known.has(feature)) continue
      const holding = holders.get(feature)
      if (holding) holding.push(at)
      else holders.set(feature, [at])
    }
  }
  return clusters
}

/** Puts each cluster of a week or month to the one day in it that has the same kind of event with the same people. */
function joinCoarse(clusters: readonly EventCluster[]): EventCluster[] {
  const daily = clusters.filter(({ mentions }) => mentions[0]!.days.precision === 'day')
  const byKind = new Map<string, EventCluster[]>()
  for (const cluster of daily) {
    for (const feature of cluster.features.keys()) {
      if (!feature.startsWith('#')) continue
      const same = byKind.get(feature)
      if (same) same.push(cluster)
      else byKind.set(feature, [cluster])
    }
  }
  const kept: EventCluster[] = []
  for (const cluster of clusters) {
    const { days, kind } = cluster.mentions[0]!
    const day =
      kind === 'event' && (days.precision === 'week' || days.precision === 'month') ? dayOf(cluster, byKind) : null
    if (day) for (const mention of cluster.mentions) joinCluster(day, mention)
    else kept.push(cluster)
  }
  return kept
}

// How many of the people of a week's or a month's event must take part in the day's: both leaders of a summit, say.
const COARSE_PEOPLE_SHARE = 0.6

function dayOf(cluster: EventCluster, byKind: ReadonlyMap<string, readonly EventCluster[]>): EventCluster | null {
  const { days } = cluster.mentions[0]!
  const people = [...cluster.features.keys()].filter((feature) => feature.startsWith('@'))
  if (people.length === 0) return null
  const candidates = new Set<EventCluster>()
  for (const feature of cluster.features.keys()) for (const day of byKind.get(feature) ?? []) candidates.add(day)
  const same = [...candidates].filter(({ mentions, features }) => {
    const { first, last } = mentions[0]!.days
    if (mentions[0]!.kind !== 'event' || first < days.first || last > days.last) return false
    const shared = people.filter((person) => features.has(person)).length
    return shared >= 1 && shared / people.length >= COARSE_PEOPLE_SHARE
  })
  return same.length === 1 ? same[0]! : null
}
