/** What is known of a line, by name. Each value lies between 0 and about 3. */
export type Features = Readonly<Record<string, number>>

/** The weight of each feature, by its name; the log odds of a line are their sum. */
export type WeightTable = Readonly<Record<string, number>>

/** The weights of the three rounds in which a page's lines are judged. */
export interface Weights {
  readonly own: WeightTable
  readonly around: WeightTable
  readonly again: WeightTable
}

/** The log odds that a line's features add up to. */
export function oddsOf(features: Features, weights: WeightTable): number {
  let total = weights.bias ?? 0
  for (const name in features) total += features[name]! * (weights[name] ?? 0)
  return total
}
