import type { Block } from './block.ts'
import { shapeOf } from './shape.ts'

/** Which blocks are the report, and the first and last of them; empty where nothing reads like one. */
export interface Chosen {
  readonly keep: readonly boolean[]
  readonly first: number
  readonly last: number
}

/** Chooses the run of blocks that reads most like a report. `barred` blocks are never part of it. */
export function chooseRun(blocks: readonly Block[], barred: readonly boolean[]): Chosen {
  const scores = blocks.map((block, i) => (barred[i] ? 0 : scoreOf(block)))
  let best = { from: 0, to: -1, sum: 0 }
  let from = 0
  let sum = 0
  scores.forEach((score, i) => {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += score
    if (sum > best.sum) best = { from, to: i, sum }
  })
  const keep = blocks.map((_, i) => i >= best.from && i <= best.to && !barred[i])
  return { keep, first: best.from, last: best.to }
}

function scoreOf(block: Block): number {
  const { weight, ends, stops } = shapeOf(block.text)
  if (/(?:\.{3}|…)$/.test(block.text)) return -25
  if (ends && weight >= 40) return weight
  if (weight >= 120 && stops) return weight * 0.5
  if (ends && weight >= 12) return weight * 0.3
  return -25
}
