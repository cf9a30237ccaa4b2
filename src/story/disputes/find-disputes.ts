import type { StoryFigure } from '../figures/story-figure.ts'
import type { Lineage } from '../lineage/lineage.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import type { StoryStatement } from '../statements/story-statement.ts'
import type { TimelineEntry } from '../timeline/timeline-entry.ts'
import type { Dispute } from './dispute.ts'

/** Where sources differ: figures, dates, accusation and denial, and reports that contradict each other. */
export function findDisputes(_told: {
  readonly reports: readonly Report[]
  readonly cast: Cast
  readonly lineage: Lineage
  readonly statements: readonly StoryStatement[]
  readonly figures: readonly StoryFigure[]
  readonly timeline: readonly TimelineEntry[]
}): Dispute[] {
  return []
}
