import { roomFor, templatesOf } from '../tagging/feature-pairs.ts'
import type { HashedWeights } from '../tagging/hashed-weights.ts'
import { addRows } from '../tagging/packed-rows.ts'
import type { Scanned } from './span-features.ts'
import {
  BORDER_FAMILY,
  BORDER_FEATURES,
  borderFeatures,
  CUE,
  LABELS,
  TURN_FEATURES,
  turnFeatures,
} from './span-features.ts'
import { scoreUnits } from './unit-scores.ts'

const L = LABELS.length
/** Columns of a border's weights: for each label but "outside" that it ends there, and that it starts there. */
export const BORDER_COLUMNS = 2 * (L - 1)

const BORDER_TEMPLATES = templatesOf(BORDER_FEATURES)

/** The weights of the span model: for each unit a column a label, for each border ends and starts, for turns a pair. */
export interface SpanWeights {
  readonly units: HashedWeights
  readonly borders: HashedWeights
  readonly turns: HashedWeights
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
  const labels = scoreUnits(scanned, weights.units)
  const pairs = new Float64Array(size * L * L)
  const border = roomFor(BORDER_FEATURES)
  const turns = new Int32Array(TURN_FEATURES)
  const ends = new Float64Array(BORDER_COLUMNS)
  for (let i = 1; i < size; i++) {
    borderFeatures(border, scanned, scanned.from + i)
    ends.fill(0)
    addRows(ends, 0, border, BORDER_TEMPLATES, BORDER_FAMILY, weights.borders)
    turnFeatures(turns, scanned, scanned.from + i)
    scoreTurns(pairs, i * L * L, turns, weights.turns, ends, weights.borders.scale)
  }
  const cue = (scanned.at - scanned.from) * L
  for (let label = 0; label < L; label++) if (label !== CUE) labels[cue + label] = -1e6
  return { size, labels, pairs }
}

/** The score of each turn from label to label: its bare weight, whose few features are not hashed, with what ends and starts. */
function scoreTurns(
  to: Float64Array,
  at: number,
  turns: Int32Array,
  { values, scale }: HashedWeights,
  ends: Float64Array,
  endScale: number,
): void {
  const first = turns[0]! * L * L
  const second = turns[1]! * L * L
  const third = turns[2]! * L * L
  for (let a = 0; a < L; a++) {
    for (let b = 0; b < L; b++) {
      const turn = a * L + b
      let score = (values[first + turn]! + values[second + turn]! + values[third + turn]!) * scale
      if (a !== b) score += (a > 0 ? ends[a - 1]! * endScale : 0) + (b > 0 ? ends[L - 2 + b]! * endScale : 0)
      to[at + turn] = score
    }
  }
}

/** One way to label a window, with its score. */
export interface Labelling {
  readonly labels: Uint8Array
  readonly score: number
}

/** The `most` best labellings of a window, best first (Viterbi with lists; Seshadri and Sundberg, 1994). */
export function bestLabellings({ size, labels, pairs }: WindowScores, most: number): Labelling[] {
  const width = L * most
  const scores = new Float64Array(size * width).fill(Number.NEGATIVE_INFINITY)
  const from = new Int16Array(size * width)
  for (let label = 0; label < L; label++) scores[label * most] = labels[label]!
  for (let i = 1; i < size; i++) {
    for (let b = 0; b < L; b++) {
      const row = i * width + b * most
      const worst = row + most - 1
      const label = labels[i * L + b]!
      for (let a = 0; a < L; a++) {
        const step = pairs[i * L * L + a * L + b]! + label
        const before = (i - 1) * width + a * most
        for (let k = 0; k < most; k++) {
          const score = scores[before + k]! + step
          if (score <= scores[worst]!) break
          let to = most - 1
          for (; to > 0 && scores[row + to - 1]! < score; to--) {
            scores[row + to] = scores[row + to - 1]!
            from[row + to] = from[row + to - 1]!
          }
          scores[row + to] = score
          from[row + to] = a * most + k
        }
      }
    }
  }
  return readBack(size, width, most, scores, from)
}

function readBack(size: number, width: number, most: number, scores: Float64Array, from: Int16Array): Labelling[] {
  const last = (size - 1) * width
  const ends = Array.from({ length: width }, (_, state) => state)
    .filter((state) => scores[last + state]! > Number.NEGATIVE_INFINITY)
    .sort((a, b) => scores[last + b]! - scores[last + a]! || a - b)
    .slice(0, most)
  return ends.map((end) => {
    const chosen = new Uint8Array(size)
    let state = end
    for (let i = size - 1; i >= 0; i--) {
      chosen[i] = Math.floor(state / most)
      state = from[i * width + state]!
    }
    return { labels: chosen, score: scores[last + end]! }
  })
}
