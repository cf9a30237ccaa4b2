import type { Features } from './features.ts'
import { running } from './own-features.ts'
import type { PageLine } from './page-lines.ts'

/** Letters of a line that count as its mass: one huge paragraph must not outweigh all others. */
const MOST_MASS = 400
/** The chance from which a line counts as prose. */
const PROSE = 0.5
/** Letters that a line which is no prose takes from a run at the least: little for the core, much for its dense part. */
const CORE_COST = 12
const DENSE_COST = 80

/** What stands around each line, given the chance of each to be the report (0 to 1). */
export function aroundFeatures(lines: readonly PageLine[], chances: readonly number[]): Features[] {
  const mass = running(lines.map(({ shape }, i) => chances[i]! * Math.min(shape.weight, MOST_MASS)))
  const sum = running(chances)
  const core = runOfProse(lines, chances, CORE_COST)
  const dense = runOfProse(lines, chances, DENSE_COST)
  const shared = sharedTopics(lines, chances, core)
  const title = lines.findLastIndex((line, i) => line.headline && i <= core.to)
  const massOf = (from: number, to: number): number => Math.log1p(mass(from, to)) / 4
  const mean = (from: number, to: number): number => sum(from, to) / (to - from)
  return lines.map((line, i) => {
    const outside = i < core.from || i > core.to ? 1 : 0
    const outsideDense = i < dense.from || i > dense.to ? 1 : 0
    const alone = chances[i]! > PROSE && mean(i - 1, i) + mean(i + 1, i + 2) < 0.4 ? 1 : 0
    return {
      'own chance': Math.max(-3, Math.min(3, Math.log((chances[i]! + 1e-6) / (1 - chances[i]! + 1e-6)) / 2)),
      'mass above': massOf(i - 1, i),
      'mass 2 to 4 above': massOf(i - 4, i - 1),
      'mass 5 to 12 above': massOf(i - 12, i - 4),
      'mass below': massOf(i + 1, i + 2),
      'mass 2 to 4 below': massOf(i + 2, i + 5),
      'mass 5 to 12 below': massOf(i + 5, i + 13),
      'chance above': mean(i - 3, i),
      'chance below': mean(i + 1, i + 4),
      'chance far above': mean(i - 10, i),
      'chance far below': mean(i + 1, i + 11),
      'in the core': 1 - outside,
      'before the core': i < core.from ? 1 : 0,
      'lines before the core': i < core.from ? Math.log1p(core.from - i) / 2 : 0,
      'after the core': i > core.to ? 1 : 0,
      'lines after the core': i > core.to ? Math.log1p(i - core.to) / 2 : 0,
      'in the dense core': 1 - outsideDense,
      'lines before the dense core': i < dense.from ? Math.log1p(dense.from - i) / 2 : 0,
      'after the dense core': i > dense.to ? 1 : 0,
      'lines after the dense core': i > dense.to ? Math.log1p(i - dense.to) / 2 : 0,
      'prose alone': alone,
      'prose alone, outside': alone * outsideDense,
      'words shared': shared[i]!,
      'words shared, outside': shared[i]! * outside,
      'words shared, outside the dense core': shared[i]! * outsideDense,
      'copied, outside': outside * Math.min(2, line.copies),
      'last headline below': title >= 0 && i < title ? 1 : 0,
      'just below the headline': title >= 0 && i > title ? 1 / (i - title) : 0,
    }
  })
}

interface Run {
  readonly from: number
  readonly to: number
}

/** The run of lines with the most prose: each adds or takes by its chance and length (Kadane's maximum subarray). */
function runOfProse(lines: readonly PageLine[], chances: readonly number[], cost: number): Run {
  let best = { from: 0, to: -1, sum: 0 }
  let from = 0
  let sum = 0
  lines.forEach(({ shape }, i) => {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    const lean = chances[i]! - PROSE
    sum += lean > 0 ? lean * Math.min(MOST_MASS, shape.weight) : lean * Math.max(cost, shape.weight)
    if (sum > best.sum) best = { from, to: i, sum }
  })
  return best
}

/** Share of each line's topics that other prose lines of the core have too. */
function sharedTopics(lines: readonly PageLine[], chances: readonly number[], core: Run): number[] {
  const holders = new Map<string, number>()
  const holds = (i: number): boolean => i >= core.from && i <= core.to && chances[i]! >= PROSE
  lines.forEach(({ topics }, i) => {
    if (holds(i)) for (const word of topics) holders.set(word, (holders.get(word) ?? 0) + 1)
  })
  return lines.map(({ topics }, i) => {
    const own = holds(i) ? 1 : 0
    let found = 0
    for (const word of topics) if ((holders.get(word) ?? 0) > own) found++
    return topics.size ? found / topics.size : 0
  })
}
