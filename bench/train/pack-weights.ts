import { bytesOfRow, STEP_SIZES, WEIGHT_STEPS } from '../../src/language/tagging/half-bytes.ts'
import type { HashedWeights } from '../../src/language/tagging/hashed-weights.ts'

// The largest weight that keeps its size is the one at this share of all, so that a few outliers do not coarsen the rest.
const LARGEST = 0.995

/** Rounds learned weights to steps and writes them as `learnedWeights` reads them. */
export function packWeights(learned: HashedWeights): { packed: string; scale: number; kept: number } {
  const { columns, mask } = learned
  const values = Float32Array.from(learned.values, (value) => value * learned.scale)
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const largest = (sizes[Math.floor(sizes.length * LARGEST)] ?? 1) || 1
  const scale = largest / 127
  const halves = 2 * bytesOfRow(columns)
  const bytes = new Uint8Array(((mask + 1) * halves) / 2)
  let kept = 0
  for (let at = 0; at < values.length; at++) {
    const code = codeOf(values[at]! / scale)
    const half = Math.floor(at / columns) * halves + (at % columns)
    bytes[half >> 1]! |= code << (half & 1 ? 0 : 4)
    if (code > 0) kept++
  }
  return { packed: Buffer.from(bytes).toString('base64'), scale, kept }
}

function codeOf(size: number): number {
  const wanted = Math.abs(size)
  let step = 0
  while (step < WEIGHT_STEPS && Math.abs(STEP_SIZES[step + 1]! - wanted) <= Math.abs(STEP_SIZES[step]! - wanted)) step++
  return step === 0 ? 0 : size > 0 ? step : step + WEIGHT_STEPS
}
