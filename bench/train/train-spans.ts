import type { SpanWeights } from '../../src/language/statements/label-window.ts'
import { BORDER_COLUMNS, scoreWindow } from '../../src/language/statements/label-window.ts'
import type { Scanned } from '../../src/language/statements/span-features.ts'
import {
  BORDER_FAMILY,
  BORDER_FEATURES,
  borderFeatures,
  LABELS,
  TURN_FEATURES,
  turnFeatures,
} from '../../src/language/statements/span-features.ts'
import { UNIT_FAMILY, UNIT_FEATURES, unitFeatures } from '../../src/language/statements/unit-features.ts'
import { roomFor, slotsOf } from '../../src/language/tagging/feature-pairs.ts'
import type { HashedWeights } from '../../src/language/tagging/hashed-weights.ts'
import { nudge, shuffled } from './logistic.ts'

const L = LABELS.length
const TURN_SLOTS = 32
// The weights are the mean of those after each round from this one on.
const FIRST_AVERAGED = 1
// A feature seen in fewer units than this tells nothing general.
const LEAST_SEEN = 4
export interface Labelled {
  readonly scanned: Scanned
  readonly gold: Uint8Array
}

/** Learns the span model: a conditional random field over the units of each cue's window (Lafferty and others, 2001). */
export function trainSpans(
  examples: readonly Labelled[],
  unitSlots: number,
  borderSlots: number,
  { rounds = 4, rate = 0.1, l1 = 1e-6 } = {},
): SpanWeights {
  const units = emptyWeights(L, unitSlots)
  const borders = emptyWeights(BORDER_COLUMNS, borderSlots)
  const turns = emptyWeights(L * L, TURN_SLOTS)
  const own = roomFor(UNIT_FEATURES)
  const border = roomFor(BORDER_FEATURES)
  const turnSlots = new Int32Array(TURN_FEATURES)
  const ends = new Float64Array(BORDER_COLUMNS)
  const learn = (model: Learned, active: Int32Array, column: number, gradient: number): void => {
    if (Math.abs(gradient) < 1e-3) return
    for (const slot of active) {
      if (model.counts[slot]! < LEAST_SEEN) continue
      nudge(model.values, model.squares, slot * model.columns + column, gradient, rate, l1)
    }
  }
  for (const { scanned } of examples) {
    for (let unit = scanned.from; unit < scanned.to; unit++) {
      unitFeatures(own, scanned, unit)
      for (const slot of slotsOf(own, UNIT_FAMILY, units.mask)) units.counts[slot]!++
      if (unit === scanned.from) continue
      borderFeatures(border, scanned, unit)
      for (const slot of slotsOf(border, BORDER_FAMILY, borders.mask)) borders.counts[slot]!++
    }
  }
  turns.counts.fill(LEAST_SEEN)
  const order = shuffled(examples.length)
  for (let round = 0; round < rounds; round++) {
    for (const which of order) {
      const { scanned, gold } = examples[which]!
      const { unit, pair } = expectations(scoreWindow(scanned, { units, borders, turns }))
      for (let i = 0; i < gold.length; i++) {
        unitFeatures(own, scanned, scanned.from + i)
        const slots = slotsOf(own, UNIT_FAMILY, units.mask)
        for (let label = 0; label < L; label++)
          learn(units, slots, label, (gold[i] === label ? 1 : 0) - unit[i * L + label]!)
        if (i === 0) continue
        borderFeatures(border, scanned, scanned.from + i)
        const borderSlots = slotsOf(border, BORDER_FAMILY, borders.mask)
        turnFeatures(turnSlots, scanned, scanned.from + i)
        ends.fill(0)
        for (let a = 0; a < L; a++) {
          for (let b = 0; b < L; b++) {
            const gradient = (gold[i - 1] === a && gold[i] === b ? 1 : 0) - pair[i * L * L + a * L + b]!
            learn(turns, turnSlots, a * L + b, gradient)
            if (a === b) continue
            if (a > 0) ends[a - 1]! += gradient
            if (b > 0) ends[L - 2 + b]! += gradient
          }
        }
        for (let column = 0; column < BORDER_COLUMNS; column++) learn(borders, borderSlots, column, ends[column]!)
      }
    }
    if (round < FIRST_AVERAGED) continue
    for (const { values, sums } of [units, borders, turns]) {
      values.forEach((value, at) => {
        sums[at]! += value
      })
    }
  }
  for (const model of [units, borders, turns]) {
    model.values.forEach((_, at) => {
      model.values[at] = model.sums[at]! / (rounds - FIRST_AVERAGED)
    })
  }
  return { units, borders, turns }
}

interface Learned extends HashedWeights {
  readonly values: Float32Array
  readonly squares: Float32Array
  readonly sums: Float32Array
  readonly counts: Uint32Array
}

function emptyWeights(columns: number, slots: number): Learned {
  const size = columns * slots
  return {
    columns,
    mask: slots - 1,
    scale: 1,
    values: new Float32Array(size),
    squares: new Float32Array(size).fill(1e-2),
    sums: new Float32Array(size),
    counts: new Uint32Array(slots),
  }
}

type Four = [number, number, number, number]

/** The chance of each label and pair of labels, by the forward and backward sums. */
function expectations({ size, labels, pairs }: ReturnType<typeof scoreWindow>) {
  const f = new Float64Array(size * L)
  const b = new Float64Array(size * L)
  const sum = ([a, b, c, d]: Four): number => {
    const most = Math.max(a, b, c, d)
    return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most) + Math.exp(d - most))
  }
  for (let y = 0; y < L; y++) f[y] = labels[y]!
  const terms: Four = [0, 0, 0, 0]
  for (let i = 1; i < size; i++) {
    for (let y = 0; y < L; y++) {
      for (let x = 0; x < L; x++) terms[x] = f[(i - 1) * L + x]! + pairs[i * L * L + x * L + y]!
      f[i * L + y] = sum(terms) + labels[i * L + y]!
    }
  }
  for (let i = size - 2; i >= 0; i--) {
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++)
        terms[y] = pairs[(i + 1) * L * L + x * L + y]! + labels[(i + 1) * L + y]! + b[(i + 1) * L + y]!
      b[i * L + x] = sum(terms)
    }
  }
  for (let y = 0; y < L; y++) terms[y] = f[(size - 1) * L + y]!
  const whole = sum(terms)
  const unit = new Float64Array(size * L)
  const pair = new Float64Array(size * L * L)
  for (let i = 0; i < size; i++) {
    for (let y = 0; y < L; y++) {
      unit[i * L + y] = Math.exp(f[i * L + y]! + b[i * L + y]! - whole)
      if (i > 0) {
        for (let x = 0; x < L; x++) {
          const score = f[(i - 1) * L + x]! + pairs[i * L * L + x * L + y]! + labels[i * L + y]! + b[i * L + y]! - whole
          pair[i * L * L + x * L + y] = Math.exp(score)
        }
      }
    }
  }
  return { unit, pair, whole }
}
