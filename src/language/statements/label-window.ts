import type { HashedWeights } from '../tagging/hashed-weights.ts'
import type { Scanned } from './span-features.ts'
import { BORDER_FEATURES, borderFeatures, CUE, LABELS, UNIT_FEATURES, unitFeatures } from './span-features.ts'

const L = LABELS.length

/** The weights of the span model: one row a unit feature (a column a label), one row a border feature (a pair). */
export interface SpanWeights {
  readonly units: HashedWeights
  readonly borders: HashedWeights
}

/** Scores of a window, unit by unit: of each label, and of each pair of labels at the border before it. */
export interface WindowScores {
  readonly size: number
  readonly labels: Float64Array
  readonly pairs: Float64Array
}

/** Scores every unit and border of a window; the cue's own unit can only be cue. */
export function scoreWindow(scanned: Scanned, weights: SpanWeights): WindowScores {
  const size = scanned.to - scanned.from
  const labels = new Float64Array(size * L)
  const pairs = new Float64Array(size * L * L)
  const slots = new Int32Array(UNIT_FEATURES)
  const borders = new Int32Array(BORDER_FEATURES)
  for (let i = 0; i < size; i++) {
    unitFeatures(slots, scanned, scanned.from + i, weights.units.mask)
    addRows(labels, i * L, L, slots, weights.units)
    if (i === 0) continue
    borderFeatures(borders, scanned, scanned.from + i, weights.borders.mask)
    addRows(pairs, i * L * L, L * L, borders, weights.borders)
  }
  const cue = (scanned.at - scanned.from) * L
  for (let label = 0; label < L; label++) if (label !== CUE) labels[cue + label] = -1e6
  return { size, labels, pairs }
}

function addRows(to: Float64Array, at: number, width: number, slots: Int32Array, weights: HashedWeights): void {
  const { values, scale } = weights
  for (const slot of slots) {
    const row = slot * width
    for (let column = 0; column < width; column++) to[at + column]! += values[row + column]! * scale
  }
}

/** The best labels of a window together (Viterbi), with their score. */
export function bestLabels({ size, labels, pairs }: WindowScores): { labels: Uint8Array; score: number } {
  const best = new Float64Array(size * L).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(size * L)
  for (let label = 0; label < L; label++) best[label] = labels[label]!
  for (let i = 1; i < size; i++) {
    for (let b = 0; b < L; b++) {
      for (let a = 0; a < L; a++) {
        const score = best[(i - 1) * L + a]! + pairs[i * L * L + a * L + b]! + labels[i * L + b]!
        if (score > best[i * L + b]!) {
          best[i * L + b] = score
          from[i * L + b] = a
        }
      }
    }
  }
  const chosen = new Uint8Array(size)
  let label = 0
  for (let b = 1; b < L; b++) if (best[(size - 1) * L + b]! > best[(size - 1) * L + label]!) label = b
  const score = best[(size - 1) * L + label]!
  for (let i = size - 1; i >= 0; i--) {
    chosen[i] = label
    label = from[i * L + label]!
  }
  return { labels: chosen, score }
}
