import type { FigureValue, StoryFigure } from '../figures/story-figure.ts'
import type { Development } from './development.ts'

// Of the larger number, the least share by which two must differ to be a change and not another rounding.
const LEAST_CHANGE = 0.1

/** How a figure changed: a holder's new number on a later day, or a count that grew from one report to the next. */
export function figureSteps({ what, values, agree }: StoryFigure): Development[] {
  const dated = values.filter((value) => value.at !== null && value.value !== null && value.evidence.length > 0)
  const sorted = [...dated].sort((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : a.value! - b.value!))
  return sorted.flatMap((value, i) => {
    const before = sorted
      .slice(0, i)
      .findLast((other) => other.at! < value.at! && (agree || (other.by !== null && other.by === value.by)))
    if (!before || Math.abs(value.value! - before.value!) < LEAST_CHANGE * Math.max(value.value!, before.value!))
      return []
    return [
      {
        kind: 'figure',
        of: what,
        at: value.at!,
        what: `${told(before)} → ${told(value)}`,
        from: before.evidence[0]!,
        to: value.evidence[0]!,
      },
    ]
  })
}

function told({ counted }: FigureValue): string {
  return `“${counted}”`
}
