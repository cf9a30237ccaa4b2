import { aroundFeatures } from './around-features.ts'
import type { Block } from './block.ts'
import type { Features, Weights } from './features.ts'
import { oddsOf } from './features.ts'
import { ownFeatures } from './own-features.ts'
import type { PageLine } from './page-lines.ts'
import { pageLines } from './page-lines.ts'
import { WEIGHTS } from './weights.ts'

/**
 * The log odds that each block belongs to the report, in three rounds: by its own look; by that and what the chances
 * around it say; once more, by what these say. Each round is a logistic regression on the answers of the last
 * (Kohlschütter, Fankhauser and Nejdl, WSDM 2010, show that shallow features of a block and its neighbours are enough).
 */
export function judgeLines(blocks: readonly Block[], weights: Weights = WEIGHTS): number[] {
  const lines = pageLines(blocks)
  return lineFeatures(lines, ownFeatures(lines), weights).map((features) => oddsOf(features.again, weights.again))
}

/** The features of one line in each of the three rounds. */
export interface LineFeatures {
  readonly own: Features
  readonly around: Features
  readonly again: Features
}

/** The features of every line of a page, given the weights of the rounds before. */
export function lineFeatures(lines: readonly PageLine[], own: readonly Features[], weights: Weights): LineFeatures[] {
  const first = own.map((features) => chanceOf(oddsOf(features, weights.own)))
  const around = aroundFeatures(lines, first).map((features, i) => ({ ...own[i]!, ...features }))
  const second = around.map((features) => chanceOf(oddsOf(features, weights.around)))
  const again = aroundFeatures(lines, second).map((features, i) => ({ ...around[i]!, ...renamed(features) }))
  return own.map((features, i) => ({ own: features, around: around[i]!, again: again[i]! }))
}

/** The last round's features have names, and so weights, of their own. */
function renamed(features: Features): Features {
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [`again: ${name}`, value]))
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
