import type { Lineage } from '../lineage/lineage.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** The events of a story by date, one entry an event, with the status each has had. */
export function buildTimeline(_reports: readonly Report[], _cast: Cast, _lineage: Lineage): TimelineEntry[] {
  return []
}
