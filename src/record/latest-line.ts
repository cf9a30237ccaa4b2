import type { Record } from './record.ts'

type Entry = Record['timeline'][number]

/** What is known to be so; a plan or what is only possible is no development yet. */
const FIRM: ReadonlySet<Entry['status']> = new Set(['happened', 'confirmed', 'denied', 'cancelled'])

/** The last thing that happened by a story's reports: of its latest day the line that weighs most; null where nothing has. */
export function latestLine({ timeline }: Pick<Record, 'timeline'>): Entry | null {
  let latest: Entry | null = null
  for (const entry of timeline) {
    if (entry.background || !FIRM.has(entry.status)) continue
    const isLater = !latest || entry.date.value > latest.date.value
    if (isLater || (entry.date.value === latest!.date.value && entry.weight > latest!.weight)) latest = entry
  }
  return latest
}
