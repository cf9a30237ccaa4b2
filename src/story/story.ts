import type { Correction } from './corrections/correction.ts'
import type { KeptDecision } from './decisions/decision.ts'
import type { Development } from './developments/development.ts'
import type { Dispute } from './disputes/dispute.ts'
import type { StoryFigure } from './figures/story-figure.ts'
import type { Descent, Origin, Reuse } from './lineage/lineage.ts'
import type { Person } from './people/person.ts'
import type { Report } from './report.ts'
import type { StoryStatement } from './statements/story-statement.ts'
import type { TimelineEntry } from './timeline/timeline-entry.ts'

/** Everything that the reports of one developing event say together. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly span: { readonly from: string; readonly to: string } | null
  /** In order of publication; an undated one that the story dated carries its inferred date. */
  readonly reports: readonly Report[]
  /** Why each report belongs: article id to words. */
  readonly because: ReadonlyMap<string, string>
  readonly origins: readonly Origin[]
  readonly reuse: readonly Reuse[]
  readonly descent: readonly Descent[]
  readonly people: readonly Person[]
  readonly timeline: readonly TimelineEntry[]
  readonly statements: readonly StoryStatement[]
  readonly figures: readonly StoryFigure[]
  readonly disputes: readonly Dispute[]
  readonly developments: readonly Development[]
  readonly corrections: readonly Correction[]
  /** What the reader put right, and whether it found what it is about. */
  readonly decisions: readonly KeptDecision[]
}
