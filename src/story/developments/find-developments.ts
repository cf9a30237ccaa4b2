import type { StoryEvent } from '../events/story-event.ts'
import type { StoryFigure } from '../figures/story-figure.ts'
import type { Development } from './development.ts'
import { eventSteps } from './event-steps.ts'
import { figureSteps } from './figure-steps.ts'

// Developments that a record shows at most: those of the events that most reports tell.
const MOST_SHOWN = 40

/** How each plan and figure changed from one report to a later one, each step with its words, in order of the days. */
export function findDevelopments(told: {
  readonly events: readonly StoryEvent[]
  readonly figures: readonly StoryFigure[]
}): Development[] {
  const ofEvents = [...told.events].sort((a, b) => b.mentions.length - a.mentions.length).flatMap(eventSteps)
  const ofFigures = told.figures.flatMap(figureSteps)
  return [...ofEvents, ...ofFigures].slice(0, MOST_SHOWN).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function key({ at, to, from }: Development): string {
  return [at, to.article, String(to.start).padStart(9, '0'), from.article].join('\0')
}
