/** A decision tree: a value, or a question about one feature with a tree for each answer. */
export type Tree =
  | { readonly value: number }
  | { readonly feature: number; readonly threshold: number; readonly below: Tree; readonly above: Tree }

/** Trees whose values are added up to a margin; its logistic is the vote. */
export interface Forest {
  readonly bias: number
  readonly trees: readonly Tree[]
}

/** A forest laid out flat, as it is kept in a file and walked: node by node, `feature` -1 for a leaf. */
export interface FlatForest {
  readonly bias: number
  /** Index of each tree's first node. */
  readonly roots: readonly number[]
  readonly features: Int16Array
  /** Threshold of a question, value of a leaf. */
  readonly numbers: Float64Array
  /** Index of the node for "not below the threshold"; the node for "below" follows its question. */
  readonly above: Int32Array
}

/** What a forest votes on a row of features: how likely the line belongs to the report, 0 to 1. */
export function vote(forest: FlatForest, row: Float64Array): number {
  const { features, numbers, above } = forest
  let margin = forest.bias
  for (const root of forest.roots) {
    let node = root
    for (let feature = features[node]!; feature >= 0; feature = features[node]!) {
      node = row[feature]! < numbers[node]! ? node + 1 : above[node]!
    }
    margin += numbers[node]!
  }
  return 1 / (1 + Math.exp(-margin))
}

/** Digits kept of thresholds and values: enough for the same votes to the third place. */
const DIGITS = 5

/** A forest as one line of text: trees by `;`, nodes in the order of a walk, `f:threshold` a question, `=value` a leaf. */
export function writeForest({ bias, trees }: Forest): string {
  const number = (value: number): string => String(Number(value.toPrecision(DIGITS)))
  const write = (tree: Tree): string =>
    'value' in tree
      ? `=${number(tree.value)}`
      : `${tree.feature}:${number(tree.threshold)} ${write(tree.below)} ${write(tree.above)}`
  return [number(bias), ...trees.map(write)].join(';')
}

/** Reads what `writeForest` wrote. */
export function readForest(text: string): FlatForest {
  const [bias, ...trees] = text.split(';')
  const nodes = trees.map((tree) => tree.split(' '))
  const count = nodes.reduce((sum, tree) => sum + tree.length, 0)
  const flat = { features: new Int16Array(count), numbers: new Float64Array(count), above: new Int32Array(count) }
  const roots: number[] = []
  let at = 0
  for (const tree of nodes) {
    roots.push(at)
    const open: number[] = []
    for (const node of tree) {
      const cut = node.indexOf(':')
      flat.features[at] = cut < 0 ? -1 : Number(node.slice(0, cut))
      flat.numbers[at] = Number(node.slice(cut < 0 ? 1 : cut + 1))
      // A leaf ends the "below" side of the last question whose "above" is still open: the next node is that.
      if (cut >= 0) open.push(at)
      else if (open.length > 0) flat.above[open.pop()!] = at + 1
      at++
    }
  }
  return { bias: Number(bias), roots, ...flat }
}
