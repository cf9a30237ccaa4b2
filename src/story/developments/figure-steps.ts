import type { FigureValue, StoryFigure } from '../figures/story-figure.ts'
import type { Development } from './development.ts'

// Of the larger number, the least share by which two must differ to be a change and not another rounding.
const LEAST_CHANGE = 0.1

/** A value that says of which day it is. */
type Dated = FigureValue & { readonly at: string; readonly value: number }

/** How a figure changed: a count that moves, from one day to the next; of any other, a holder's new number on a later day. */
export function figureSteps({ what, values, moves }: StoryFigure): Development[] {
  const dated = values
    .filter((value): value is Dated => value.at !== null && value.value !== null && value.evidence.length > 0)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.value - b.value))
  const steps = moves ? foremostOfEachDay(dated) : dated
  return steps.flatMap((value, i) => {
    const before = steps
      .slice(0, i)
      .findLast(({ at, by }) => at < value.at && (moves || (by !== null && by === value.by)))
    return before && hasChanged(before, value) ? [step(what, before, value)] : []
  })
}

/** Of each day the highest number that was not told before: the count as the day left it. */
function foremostOfEachDay(sorted: readonly Dated[]): Dated[] {
  const known = new Set<number>()
  const foremost = new Map<string, Dated>()
  for (const value of sorted) {
    if (known.has(value.value)) continue
    known.add(value.value)
    foremost.set(value.at, value)
  }
  return [...foremost.values()]
}

function hasChanged(before: Dated, { value }: Dated): boolean {
  return Math.abs(value - before.value) >= LEAST_CHANGE * Math.max(value, before.value)
}

function step(of: string, from: Dated, to: Dated): Development {
  return {
    kind: 'figure',
    of,
    at: to.at,
    what: `${told(from)} → ${told(to)}`,
    from: from.evidence[0]!,
    to: to.evidence[0]!,
  }
}

function told({ counted }: FigureValue): string {
  return `“${counted}”`
}
