import { STEP_SIZES, WEIGHT_STEPS, ZEROS } from '../../src/language/tagging/hashed-weights.ts'

// The largest weight that keeps its size is the one at this share of all, so that a few outliers do not coarsen the rest.
const LARGEST = 0.995

/** Rounds learned weights to steps and writes them as `unpackWeights` reads them. */
export function packWeights(learned: ArrayLike<number>, unit = 1): { packed: string; scale: number; kept: number } {
  const values = Float32Array.from(learned, (value) => value * unit)
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const largest = (sizes[Math.floor(sizes.length * LARGEST)] ?? 1) || 1
  const scale = largest / 127
  const halves: number[] = []
  let zeros = 0
  let kept = 0
  for (let at = 0; at <= values.length; at++) {
    const code = at === values.length ? -1 : codeOf(values[at]! / scale)
    if (code === 0) {
      zeros++
      continue
    }
    for (; zeros > 0; zeros -= Math.min(zeros, 16)) halves.push(ZEROS, Math.min(zeros, 16) - 1)
    if (code > 0) halves.push(code)
    kept++
  }
  if (halves.length % 2) halves.push(ZEROS)
  const bytes = Uint8Array.from({ length: halves.length >> 1 }, (_, at) => halves[2 * at]! * 16 + halves[2 * at + 1]!)
  return { packed: Buffer.from(bytes).toString('base64'), scale, kept: kept - 1 }
}

function codeOf(size: number): number {
  const wanted = Math.abs(size)
  let step = 0
  while (step < WEIGHT_STEPS && Math.abs(STEP_SIZES[step + 1]! - wanted) <= Math.abs(STEP_SIZES[step]! - wanted)) step++
  return step === 0 ? 0 : size > 0 ? step : step + WEIGHT_STEPS
}
