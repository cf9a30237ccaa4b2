import type { Forest, Tree } from '../../src/article/page/forest.ts'

/** What is learned from: one row of numbers each, whether it belongs (1) or not (0), and how much it counts. */
export interface Examples {
  readonly rows: readonly Float64Array[]
  readonly belongs: readonly number[]
  readonly weights: readonly number[]
}

/** How a forest is grown. */
export interface GrowOptions {
  readonly trees: number
  readonly depth: number
  /** What each tree adds of what it found (shrinkage). */
  readonly rate: number
  /** The share of rows and of features that each tree sees. */
  readonly rows: number
  readonly columns: number
  /** L2 on leaf values, and the least second derivative in a leaf. */
  readonly lambda: number
  readonly minWeight: number
  readonly seed: number
}

/** Most different values of a feature that are told apart. */
const BINS = 40

/** Fewest rows of a node that is split further. */
const FEWEST_ROWS = 10

/**
 * Gradient boosting of decision trees on logistic loss (Friedman 2001, with the second-order gains of XGBoost and the
 * histograms of LightGBM). The same examples and seed give the same forest.
 */
export function growForest(examples: Examples, options: GrowOptions): Forest {
  const { rows, belongs, weights } = examples
  const edges = findEdges(rows)
  const bins = binRows(rows, edges)
  const random = makeRandom(options.seed)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const share = weights.reduce((sum, weight, i) => sum + weight * belongs[i]!, 0) / total
  const bias = Math.log(share / (1 - share))
  const margin = new Float64Array(rows.length).fill(bias)
  const slope = new Float64Array(rows.length)
  const curve = new Float64Array(rows.length)
  const trees: Tree[] = []
  const useful = edges.flatMap((edge, feature) => (edge.length > 0 ? [feature] : []))
  for (let t = 0; t < options.trees; t++) {
    const taken: number[] = []
    for (let i = 0; i < rows.length; i++) {
      const vote = 1 / (1 + Math.exp(-margin[i]!))
      slope[i] = weights[i]! * (vote - belongs[i]!)
      curve[i] = weights[i]! * vote * (1 - vote)
      if (random() < options.rows) taken.push(i)
    }
    const features = useful.filter(() => random() < options.columns)
    const grower = { bins, edges, features, slope, curve, options, width: edges.length }
    const tree = growNode(grower, taken, options.depth)
    trees.push(tree)
    for (let i = 0; i < rows.length; i++) margin[i]! += leafOf(tree, rows[i]!)
  }
  return { bias, trees }
}

interface Grower {
  readonly bins: Uint8Array
  readonly edges: readonly Float64Array[]
  readonly features: readonly number[]
  readonly slope: Float64Array
  readonly curve: Float64Array
  readonly options: GrowOptions
  readonly width: number
}

function growNode(grower: Grower, taken: readonly number[], depth: number): Tree {
  const { slope, curve, options, bins, width } = grower
  let [slopes, curves] = [0, 0]
  for (const i of taken) {
    slopes += slope[i]!
    curves += curve[i]!
  }
  const leaf: Tree = { value: (-options.rate * slopes) / (curves + options.lambda) }
  if (depth === 0 || taken.length < FEWEST_ROWS) return leaf
  const split = findSplit(grower, taken, slopes, curves)
  if (!split) return leaf
  const below = taken.filter((i) => bins[i * width + split.feature]! <= split.bin)
  const above = taken.filter((i) => bins[i * width + split.feature]! > split.bin)
  return {
    feature: split.feature,
    threshold: grower.edges[split.feature]![split.bin]!,
    below: growNode(grower, below, depth - 1),
    above: growNode(grower, above, depth - 1),
  }
}

function findSplit(grower: Grower, taken: readonly number[], slopes: number, curves: number) {
  const { bins, edges, features, slope, curve, options, width } = grower
  const sums = new Float64Array(features.length * BINS * 2)
  for (const i of taken) {
    const start = i * width
    const [s, c] = [slope[i]!, curve[i]!]
    for (let f = 0; f < features.length; f++) {
      const at = (f * BINS + bins[start + features[f]!]!) * 2
      sums[at]! += s
      sums[at + 1]! += c
    }
  }
  const { lambda, minWeight } = options
  const whole = (slopes * slopes) / (curves + lambda)
  let best: { feature: number; bin: number } | null = null
  let bestGain = 1e-6
  features.forEach((feature, f) => {
    let [left, leftCurve] = [0, 0]
    for (let bin = 0; bin < edges[feature]!.length; bin++) {
      left += sums[(f * BINS + bin) * 2]!
      leftCurve += sums[(f * BINS + bin) * 2 + 1]!
      const rightCurve = curves - leftCurve
      if (leftCurve < minWeight || rightCurve < minWeight) continue
      const right = slopes - left
      const gain = (left * left) / (leftCurve + lambda) + (right * right) / (rightCurve + lambda) - whole
      if (gain > bestGain) {
        bestGain = gain
        best = { feature, bin }
      }
    }
  })
  return best as { feature: number; bin: number } | null
}

function leafOf(tree: Tree, row: Float64Array): number {
  let node = tree
  while ('feature' in node) node = row[node.feature]! < node.threshold ? node.below : node.above
  return node.value
}

/** The values at which each feature is cut, at most `BINS` - 1, so that about equally many rows lie between two. */
function findEdges(rows: readonly Float64Array[]): Float64Array[] {
  return Array.from(rows[0]!, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature]!).sort()
    const distinct = values.filter((value, i) => i === 0 || value !== values[i - 1])
    if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => (value + distinct[i]!) / 2)
    const cuts = new Set(
      Array.from({ length: BINS - 1 }, (_, b) => values[Math.floor(((b + 1) * values.length) / BINS)]!),
    )
    return Float64Array.from(cuts).sort()
  })
}

function binRows(rows: readonly Float64Array[], edges: readonly Float64Array[]): Uint8Array {
  const bins = new Uint8Array(rows.length * edges.length)
  rows.forEach((row, i) => {
    edges.forEach((edge, feature) => {
      let [low, high] = [0, edge.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (row[feature]! < edge[middle]!) high = middle
        else low = middle + 1
      }
      bins[i * edges.length + feature] = low
    })
  })
  return bins
}

/** Numbers between 0 and 1 that depend on the seed alone (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
