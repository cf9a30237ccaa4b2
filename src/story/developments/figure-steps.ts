import { type FigureValue, qualify, type StoryFigure } from '../figures/story-figure.ts'
import type { Cast } from '../people/find-people.ts'
import type { Development } from './development.ts'

// Of the larger number, the least share by which two rounded ones must differ to be a change and not another rounding.
const LEAST_CHANGE = 0.1

/** A value that says of which day it is. */
type Dated = FigureValue & { readonly at: string; readonly value: number }

/** How a figure changed: a count that moves, from one day to the next; of any other, a holder's new number on a later day. */
export function figureSteps({ what, values, moves }: StoryFigure, cast: Cast): Development[] {
  const dated = values
    .filter((value): value is Dated => value.at !== null && value.value !== null && value.evidence.length > 0)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.value - b.value))
  const steps = moves ? foremostOfEachDay(dated) : dated
  return steps.flatMap((value, i) => {
    const before = steps
      .slice(0, i)
      .findLast(({ at, by }) => at < value.at && (moves || (by !== null && by === value.by)))
    return before && hasChanged(before, value) ? [step(what, before, value, cast)] : []
  })
}

/**
 * Of each day the highest number that was not told before, the count as the day left it; where somebody keeps the count
 * from day to day, theirs: what an aid group puts beside a ministry's toll is a difference, and no step of it.
 */
function foremostOfEachDay(sorted: readonly Dated[]): Dated[] {
  const keeper = keeperOf(sorted)
  const theirs = new Set(sorted.filter(({ by }) => by === keeper).map(({ at }) => at))
  const known = new Set<number>()
  const foremost = new Map<string, Dated>()
  for (const value of sorted) {
    if (known.has(value.value) || (theirs.has(value.at) && value.by !== keeper)) continue
    known.add(value.value)
    foremost.set(value.at, value)
  }
  return [...foremost.values()]
}

/** Who gives the number on most days, on two at least; null where nobody does. */
function keeperOf(values: readonly Dated[]): string | null {
  const days = new Map<string, Set<string>>()
  for (const { by, at } of values) if (by !== null) days.set(by, (days.get(by) ?? new Set()).add(at))
  const [first] = [...days].sort(([, a], [, b]) => b.size - a.size)
  return first && first[1].size > 1 ? first[0] : null
}

function hasChanged(a: Dated, b: Dated): boolean {
  const apart = Math.abs(a.value - b.value)
  return a.qualifier || b.qualifier ? apart >= LEAST_CHANGE * Math.max(a.value, b.value) : apart > 0
}

function step(of: string, from: Dated, to: Dated, cast: Cast): Development {
  return {
    kind: 'figure',
    of,
    at: to.at,
    what: `${told(from)} → ${told(to)}${holder(to, cast)}`,
    from: from.evidence[0]!,
    to: to.evidence[0]!,
  }
}

/** "at least 9"; what is measured as its source has it: “3.2 billion euros”. */
function told({ value, qualifier, unit, counted }: Dated): string {
  if (unit) return `“${counted}”`
  return qualify(value.toLocaleString('en-US'), qualifier)
}

/** " (the coast guard)", or nothing where the report itself gives it. */
function holder({ by }: Dated, { people }: Cast): string {
  return by === null ? '' : ` (${people.find(({ id }) => id === by)?.name ?? by})`
}
