import type { FigureValue } from './story-figure.ts'

// How far a rounded number may lie from the truth, as a share of it: "around 100" may be 96, "more than 90" hardly 105.
const AROUND = 0.05
const BEYOND = 0.1
const SO_FAR = 0.3

/**
 * The values that cannot be true together; none where all can. What moves from day to day, as the count of the dead, is
 * compared only with what was first told on the same day, and a holder's new number on another day corrects the old one.
 *
 * @param moves whether it is a count that changes while the story goes on
 */
export function differing(values: readonly FigureValue[], moves: boolean): FigureValue[] {
  if (isOneHolders(values)) return []
  const together = moves ? byFirstDay(values) : [values]
  return together.filter((some) => !meet(some, moves)).flat()
}

function isOneHolders(values: readonly FigureValue[]): boolean {
  const holders = new Set(values.map(({ by }) => by))
  const days = new Set(values.map(({ at }) => at))
  return holders.size === 1 && !holders.has(null) && !days.has(null) && days.size === values.length
}

/** The values by the day on which each number was told first: who repeats it later tells nothing of the later day. */
function byFirstDay(values: readonly FigureValue[]): FigureValue[][] {
  const first = new Map<number, string>()
  for (const { value, at } of values) {
    if (value === null || at === null) continue
    const known = first.get(value)
    if (known === undefined || at < known) first.set(value, at)
  }
  const days = new Map<string, FigureValue[]>()
  for (const value of values) {
    // Of an unknown day nothing can be said to differ.
    const day = value.value === null ? undefined : first.get(value.value)
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), value])
  }
  return [...days.values()]
}

function meet(values: readonly FigureValue[], moves: boolean): boolean {
  const bounds = values.flatMap(({ value, qualifier }) => (value === null ? [] : [boundsOf(value, qualifier, moves)]))
  return Math.max(...bounds.map(([from]) => from)) <= Math.min(...bounds.map(([, to]) => to))
}

function boundsOf(value: number, qualifier: string | null, moves: boolean): readonly [number, number] {
  if (!qualifier || /^(?:only|just|a total of)$/.test(qualifier)) return [value, value]
  // Of the dead and hurt "at least" says only what is known so far; of troops it says about how many there are.
  if (moves && /least/.test(qualifier)) return [value, Number.POSITIVE_INFINITY]
  if (/more than|over|at least|above|exceed|least/.test(qualifier)) {
    return [value, value * (1 + (moves ? SO_FAR : BEYOND))]
  }
  if (/nearly|almost|up to|less than|fewer than|under|as many as|as much as|most|below/.test(qualifier))
    return [value * (1 - BEYOND), value]
  return [value * (1 - AROUND), value * (1 + AROUND)]
}
