import { dayNumber } from '../calendar.ts'
import type { StoryEvent } from '../events/story-event.ts'
import type { Report } from '../report.ts'

/** What speaks for a day of a story, each between 0 and 1 as a share of the most that any of its days has. */
export interface DaySignals {
  /** Reports that tell something as having happened on it. */
  readonly happened: number
  /** Reports that appeared the day after. */
  readonly nextDay: number
  /** Reports that still name it two days later or more. */
  readonly later: number
  /** Reports that name it in full, by date: what has become history is no "Tuesday" any more. */
  readonly inFull: number
  /** Reports that tell what is to happen on it. */
  readonly ahead: number
  /** Share of the story's reports that had not yet appeared: its first days have most of its events. */
  readonly early: number
}

/**
 * How much each signal weighs. Learned by logistic regression on the days of seven editors' timelines and rounded;
 * cross-validated set by set the learned weights give a date F1 of .73, these .72, counting the reports of a day .64.
 * `ahead` is for stories that are still to come; it changes those figures by less than .01. Learning gives `early` up to three times as much; what it is worth depends on how long a pile goes on, so it has less.
 */
export const SIGNAL_WEIGHTS: DaySignals = { happened: 1.5, nextDay: 1, later: 0.6, inFull: 0.5, ahead: 0.3, early: 1.5 }

const LATER_DAYS = 2

/** The weight of each date of a story's events, from 0 to the sum of the signals' weights. */
export function weighDays(events: readonly StoryEvent[], reports: readonly Report[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [date, signals] of daySignals(events, reports)) {
    let weight = 0
    for (const [name, value] of Object.entries(signals)) weight += SIGNAL_WEIGHTS[name as keyof DaySignals] * value
    weights.set(date, weight)
  }
  return weights
}

/** The signals of each date of a story's events. */
export function daySignals(events: readonly StoryEvent[], reports: readonly Report[]): Map<string, DaySignals> {
  const published = reports.flatMap(({ article }) => (article.published && dayNumber(article.published.value)) ?? [])
  const onDay = new Map<number, number>()
  for (const day of published) onDay.set(day, (onDay.get(day) ?? 0) + 1)
  const before = countBefore(onDay)
  const counts = [...countReports(events)].map(([date, sets]) => {
    const day = sets.first
    const isNews = published.length > 0 && day >= before.first
    return {
      date,
      happened: Math.log1p(sets.happened.size),
      nextDay: Math.log1p(onDay.get(day + 1) ?? 0),
      later: Math.log1p(sets.later.size),
      inFull: Math.log1p(sets.inFull.size),
      ahead: Math.log1p(sets.ahead.size),
      early: isNews ? 1 - before.countOf(day) / published.length : 0,
    }
  })
  const most = { happened: 0, nextDay: 0, later: 0, inFull: 0, ahead: 0, early: 0 }
  const names = Object.keys(most) as (keyof DaySignals)[]
  for (const count of counts) for (const name of names) most[name] = Math.max(most[name], count[name])
  const share = (count: (typeof counts)[number], name: keyof DaySignals) =>
    most[name] > 0 ? count[name] / most[name] : 0
  return new Map(
    counts.map((count) => [
      count.date,
      Object.fromEntries(names.map((name) => [name, share(count, name)])) as unknown as DaySignals,
    ]),
  )
}

interface ReportSets {
  readonly first: number
  readonly happened: Set<string>
  readonly later: Set<string>
  readonly inFull: Set<string>
  readonly ahead: Set<string>
}

/** The reports that speak of each date, by how they do. */
function countReports(events: readonly StoryEvent[]): Map<string, ReportSets> {
  const sets = new Map<string, ReportSets>()
  for (const { mentions } of events) {
    for (const { date, days, status, report, rule } of mentions) {
      const known = sets.get(date) ?? startSets(days.first)
      sets.set(date, known)
      const { id, published } = report.article
      const day = published && dayNumber(published.value)
      if (day !== null && day >= days.first + LATER_DAYS) known.later.add(id)
      if (status !== 'happened') known.ahead.add(id)
      if (status !== 'happened') continue
      known.happened.add(id)
      if (rule.endsWith('/date')) known.inFull.add(id)
    }
  }
  return sets
}

function startSets(first: number): ReportSets {
  return { first, happened: new Set(), later: new Set(), inFull: new Set(), ahead: new Set() }
}

/** How many reports appeared before a day. */
function countBefore(onDay: ReadonlyMap<number, number>): { first: number; countOf(day: number): number } {
  const days = [...onDay.keys()].sort((a, b) => a - b)
  const sums = [0]
  for (const day of days) sums.push(sums.at(-1)! + onDay.get(day)!)
  return {
    first: days[0] ?? 0,
    countOf(day) {
      let low = 0
      let high = days.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (days[middle]! < day) low = middle + 1
        else high = middle
      }
      return sums[low]!
    },
  }
}
