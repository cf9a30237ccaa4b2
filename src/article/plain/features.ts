/** What is known of a line, by name. Each value lies between 0 and about 3. */
export type Features = Readonly<Record<string, number>>

/** What is known of a line in each of the three rounds in which a page's lines are judged. */
export interface LineFeatures {
  /** Its own look and that of its neighbours. */
  readonly own: Features
  /** What stands around it, by the chances of the first round. */
  readonly around: Features
  /** The same by the chances of the second round. */
  readonly again: Features
}

/** The weight of each feature, by its name: the log odds that one unit of it adds. */
export interface RoundWeights {
  readonly bias: number
  readonly own: Features
  readonly around?: Features
  readonly again?: Features
}

/** The weights of the three rounds. */
export interface Weights {
  readonly first: RoundWeights
  readonly second: RoundWeights
  readonly third: RoundWeights
}

/** What features add to the log odds of a line. */
export function weigh(features: Features, weights: Features | undefined): number {
  let total = 0
  if (weights) for (const name in features) total += features[name]! * (weights[name] ?? 0)
  return total
}
