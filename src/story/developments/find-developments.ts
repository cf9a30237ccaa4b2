import type { Quarrel } from '../disputes/quarrel.ts'
import type { Stance } from '../disputes/stance.ts'
import type { StoryFigure } from '../figures/story-figure.ts'
import type { Cast } from '../people/find-people.ts'
import type { Report } from '../report.ts'
import type { TimelineLine } from '../timeline/build-timeline.ts'
import type { Development } from './development.ts'
import { eventSteps } from './event-steps.ts'
import { figureSteps } from './figure-steps.ts'
import { positionSteps } from './position-steps.ts'
import { refusalSteps } from './refusal-steps.ts'

// Developments that a record shows at most: those of the events that most reports tell.
const MOST_SHOWN = 40

/** How each position, plan and figure changed from one report to a later one, each step with its words, in order of the days. */
export function findDevelopments(told: {
  readonly timeline: readonly TimelineLine[]
  readonly figures: readonly StoryFigure[]
  readonly stances: readonly Stance[]
  readonly quarrels: readonly Quarrel[]
  readonly reports: readonly Report[]
  readonly cast: Cast
}): Development[] {
  const ofEvents = [...told.timeline]
    .sort((a, b) => b.event.mentions.length - a.event.mentions.length)
    .flatMap(eventSteps)
  const ofPositions = [
    ...positionSteps(told.stances, told.quarrels, told.cast),
    ...refusalSteps(told.reports, told.stances, told.cast),
  ]
  const ofFigures = told.figures.flatMap((figure) => figureSteps(figure, told.cast))
  return [...ofPositions, ...ofEvents, ...ofFigures].slice(0, MOST_SHOWN).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function key({ at, to, from }: Development): string {
  return [at, to.article, String(to.start).padStart(9, '0'), from.article].join('\0')
}
