import type { Report } from '../report.ts'
import { findForerunners } from './find-forerunners.ts'
import type { SharedText } from './find-reuse.ts'
import type { Descent } from './lineage.ts'

/** For each report that took from earlier ones, what it kept, changed, cut and added of each. `sources` has the number of the chief one. */
export function traceDescent(
  reports: readonly Report[],
  shared: readonly SharedText[],
  sources: ReadonlyMap<number, number>,
): Descent[] {
  return findForerunners(shared, sources).map((pair) => compare(reports, pair))
}

function compare(reports: readonly Report[], { a, b, passages, lengths: [before, after] }: SharedText): Descent {
  let [kept, changed] = [0, 0]
  for (const { matched, aStart, aEnd, bStart, bEnd } of passages) {
    kept += matched
    changed += Math.min(aEnd - aStart, bEnd - bStart) - matched
  }
  return {
    article: reports[b]!.article.id,
    from: reports[a]!.article.id,
    kept,
    changed,
    cut: before - kept - changed,
    added: after - kept - changed,
    share: after === 0 ? 1 : Math.round((kept / after) * 1000) / 1000,
  }
}
