import type { SpanWeights } from '../../src/language/statements/label-window.ts'
import { scoreWindow } from '../../src/language/statements/label-window.ts'
import type { Scanned } from '../../src/language/statements/span-features.ts'
import {
  BORDER_FEATURES,
  borderFeatures,
  CONTENT,
  CUE,
  LABELS,
  OUTSIDE,
  SPEAKER,
  UNIT_FEATURES,
  unitFeatures,
} from '../../src/language/statements/span-features.ts'
import type { Window } from '../../src/language/statements/units.ts'
import type { Headed } from './cue-heads.ts'
import { tokensIn } from './cue-heads.ts'
import { nudge, shuffled } from './logistic.ts'

const L = LABELS.length
export interface Labelled {
  readonly scanned: Scanned
  readonly gold: Uint8Array
}

/** The label of each unit of a window by a marked statement: most of its tokens decide. */
export function labelUnits(window: Window, { parsed }: Headed, statement: Headed['statements'][number]): Uint8Array {
  const marks = new Map<number, number>()
  for (const at of tokensIn(parsed, statement.content)) marks.set(at, CONTENT)
  for (const at of tokensIn(parsed, statement.source)) marks.set(at, SPEAKER)
  for (const at of tokensIn(parsed, statement.cue)) marks.set(at, CUE)
  const { units, from, to } = window
  const gold = new Uint8Array(to - from)
  for (let unit = from; unit < to; unit++) {
    const counts = [0, 0, 0, 0]
    for (let at = units.first[unit]!; at < units.last[unit]!; at++) counts[marks.get(at) ?? OUTSIDE]!++
    gold[unit - from] = counts.indexOf(Math.max(...counts))
  }
  gold[window.at - from] = CUE
  return gold
}

/** Learns the span model: a conditional random field over the units of each cue's window (Lafferty and others, 2001). */
export function trainSpans(
  examples: readonly Labelled[],
  unitSlots: number,
  borderSlots: number,
  { rounds = 6, rate = 0.1, l1 = 1e-6 } = {},
): SpanWeights {
  const units = { columns: L, mask: unitSlots - 1, values: new Float32Array(unitSlots * L), scale: 1 }
  const borders = { columns: L * L, mask: borderSlots - 1, values: new Float32Array(borderSlots * L * L), scale: 1 }
  const unitSquares = new Float32Array(units.values.length).fill(1e-2)
  const borderSquares = new Float32Array(borders.values.length).fill(1e-2)
  const slots = new Int32Array(UNIT_FEATURES)
  const pairSlots = new Int32Array(BORDER_FEATURES)
  const order = shuffled(examples.length)
  for (let round = 0; round < rounds; round++) {
    for (const which of order) {
      const { scanned, gold } = examples[which]!
      const { unit, pair } = expectations(scoreWindow(scanned, { units, borders }))
      const size = gold.length
      for (let i = 0; i < size; i++) {
        unitFeatures(slots, scanned, scanned.from + i, units.mask)
        for (let label = 0; label < L; label++) {
          const gradient = (gold[i] === label ? 1 : 0) - unit[i * L + label]!
          if (Math.abs(gradient) < 1e-3) continue
          for (const slot of slots) nudge(units.values, unitSquares, slot * L + label, gradient, rate, l1)
        }
        if (i === 0) continue
        borderFeatures(pairSlots, scanned, scanned.from + i, borders.mask)
        const right = gold[i - 1]! * L + gold[i]!
        for (let both = 0; both < L * L; both++) {
          const gradient = (both === right ? 1 : 0) - pair[i * L * L + both]!
          if (Math.abs(gradient) < 1e-3) continue
          for (const slot of pairSlots) nudge(borders.values, borderSquares, slot * L * L + both, gradient, rate, l1)
        }
      }
    }
  }
  return { units, borders }
}

/** The chance of each label and pair of labels, by the forward and backward sums. */
function expectations({ size, labels, pairs }: ReturnType<typeof scoreWindow>) {
  const f = new Float64Array(size * L)
  const b = new Float64Array(size * L)
  const sum = (xs: number[]): number => {
    const most = Math.max(...xs)
    return most + Math.log(xs.reduce((total, x) => total + Math.exp(x - most), 0))
  }
  for (let y = 0; y < L; y++) f[y] = labels[y]!
  const terms = [0, 0, 0, 0]
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
