import { aroundFeatures } from './around-features.ts'
import type { Block } from './block.ts'
import type { Features, LineFeatures, Weights } from './features.ts'
import { weigh } from './features.ts'
import { ownFeatures } from './own-features.ts'
import type { PageLine } from './page-lines.ts'
import { pageLines } from './page-lines.ts'
import { WEIGHTS } from './weights.ts'

/**
 * The log odds that each block belongs to the report, in three rounds: by its own look; by that and what the chances
 * around it say; once more, by what these say. Each round is a logistic regression on the answers of the last
 * (Kohlschütter, Fankhauser and Nejdl, WSDM 2010, show that shallow features of a block and its neighbours are enough).
 */
export function judgeLines(blocks: readonly Block[]): number[] {
  const lines = pageLines(blocks)
  return judgeFeatures(lines, ownFeatures(lines), WEIGHTS).odds
}

/** As `judgeLines`, for lines whose own features are known, by any weights; with the features of all rounds. */
export function judgeFeatures(
  lines: readonly PageLine[],
  own: readonly Features[],
  { first, second, third }: Weights,
): { readonly odds: number[]; readonly features: LineFeatures[] } {
  const firstChances = own.map((features) => chanceOf(first.bias + weigh(features, first.own)))
  const around = aroundFeatures(lines, firstChances)
  const secondChances = own.map((features, i) =>
    chanceOf(second.bias + weigh(features, second.own) + weigh(around[i]!, second.around)),
  )
  const again = aroundFeatures(lines, secondChances)
  const odds = own.map(
    (features, i) =>
      third.bias + weigh(features, third.own) + weigh(around[i]!, third.around) + weigh(again[i]!, third.again),
  )
  return { odds, features: own.map((features, i) => ({ own: features, around: around[i]!, again: again[i]! })) }
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
