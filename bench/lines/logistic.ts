/** One line to learn from: its features by name, whether it belongs, and how much it counts. */
export interface Example {
  readonly features: Readonly<Record<string, number>>
  readonly belongs: boolean
  readonly weight: number
}

const ROUNDS = 8

/** Logistic regression with a ridge, by Newton's method. `bias` is added and not held small. */
export function fitLogistic(examples: readonly Example[], ridge: number): Record<string, number> {
  const names = ['bias', ...new Set(examples.flatMap(({ features }) => Object.keys(features)))]
  const place = new Map(names.map((name, i) => [name, i]))
  const rows = examples.map(({ features }) => {
    const entries = Object.entries(features).filter(([, value]) => value !== 0)
    const places = Int32Array.from([0, ...entries.map(([name]) => place.get(name)!)])
    return { places, values: Float64Array.from([1, ...entries.map(([, value]) => value)]) }
  })
  const size = names.length
  let beta = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = beta.map((value, i) => (i === 0 ? 0 : -ridge * value))
    const hessian = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size)
      row[i] = i === 0 ? 1e-6 : ridge
      return row
    })
    rows.forEach(({ places, values }, k) => {
      const { belongs, weight } = examples[k]!
      let odds = 0
      for (let i = 0; i < places.length; i++) odds += beta[places[i]!]! * values[i]!
      const chance = 1 / (1 + Math.exp(-odds))
      const error = weight * ((belongs ? 1 : 0) - chance)
      const curve = weight * Math.max(1e-6, chance * (1 - chance))
      for (let i = 0; i < places.length; i++) {
        gradient[places[i]!]! += error * values[i]!
        const target = hessian[places[i]!]!
        const scaled = curve * values[i]!
        for (let j = 0; j < places.length; j++) target[places[j]!]! += scaled * values[j]!
      }
    })
    const step = solve(hessian, gradient)
    beta = beta.map((value, i) => value + step[i]!)
  }
  return Object.fromEntries(names.map((name, i) => [name, beta[i]!]))
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const a = matrix.map((row) => Float64Array.from(row))
  const b = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    const pivot = a[i]![i]! || 1e-9
    for (let k = i + 1; k < size; k++) {
      const factor = a[k]![i]! / pivot
      if (!factor) continue
      for (let j = i; j < size; j++) a[k]![j]! -= factor * a[i]![j]!
      b[k]! -= factor * b[i]!
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) b[i]! -= a[i]![j]! * b[j]!
    b[i]! /= a[i]![i]! || 1e-9
  }
  return b
}
