import type { StoryEvent } from '../events/story-event.ts'
import type { StoryFigure } from '../figures/story-figure.ts'
import type { Dispute } from './dispute.ts'
import { findContradictions } from './find-contradictions.ts'
import { findDateDisputes } from './find-date-disputes.ts'
import type { Quarrel } from './quarrel.ts'
import type { Stance } from './stance.ts'
import { tellQuarrels } from './tell-quarrels.ts'

/** Where sources differ: figures, days, accusation and denial, and reports that contradict each other. Nothing is decided. */
export function findDisputes(told: {
  readonly stances: readonly Stance[]
  readonly quarrels: readonly Quarrel[]
  readonly figures: readonly StoryFigure[]
  readonly events: readonly StoryEvent[]
}): Dispute[] {
  return [
    ...told.figures.flatMap(figureDispute),
    ...findDateDisputes(told.events.flatMap(({ mentions }) => mentions)),
    ...tellQuarrels(told.quarrels),
    ...findContradictions(told.stances),
  ]
}

function figureDispute({ what, agree, differing, values }: StoryFigure): Dispute[] {
  if (agree) return []
  const differ = new Set(differing.flat())
  const sides = values
    .filter((_, i) => differ.has(i))
    .map(({ counted, by, evidence }) => ({ position: counted, by, evidence }))
  return [{ kind: 'figure', nature: 'difference', topic: what, sides }]
}
