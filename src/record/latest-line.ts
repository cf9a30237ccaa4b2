import { daySpan } from '../story/calendar.ts'
import type { Record } from './record.ts'

type Entry = Record['timeline'][number]

/** What is known to be so; a plan or what is only possible is no development yet. */
const FIRM: ReadonlySet<Entry['status']> = new Set(['happened', 'confirmed', 'denied', 'cancelled'])

/** The last thing that happened by a story's reports: of its latest day the line that weighs most; null where nothing has. */
export function latestLine({ timeline }: Pick<Record, 'timeline'>): Entry | null {
  let latest: Entry | null = null
  for (const entry of timeline) {
    if (entry.background || !FIRM.has(entry.status)) continue
    const later = latest ? lastDay(entry) - lastDay(latest) : 1
    if (later > 0 || (later === 0 && entry.weight > latest!.weight)) latest = entry
  }
  return latest
}

/** The last day of an entry's day, week, month or year: "2025-W09" is over before the May behind it. */
function lastDay({ date }: Entry): number {
  return daySpan(date.value)?.last ?? Number.NEGATIVE_INFINITY
}
