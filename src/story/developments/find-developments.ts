import type { StoryEvent } from '../events/story-event.ts'
import type { StoryFigure } from '../figures/story-figure.ts'
import type { Report } from '../report.ts'
import type { StoryStatement } from '../statements/story-statement.ts'
import type { Development } from './development.ts'

/** How each plan, figure and position changed, step by step, each step with its words. */
export function findDevelopments(_told: {
  readonly reports: readonly Report[]
  readonly statements: readonly StoryStatement[]
  readonly figures: readonly StoryFigure[]
  readonly events: readonly StoryEvent[]
}): Development[] {
  return []
}
