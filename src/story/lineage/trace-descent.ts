import type { Report } from '../report.ts'
import type { SharedText } from './find-reuse.ts'
import type { Descent } from './lineage.ts'

/** For each report that took from an earlier one, what it kept, changed, cut and added. `sources` has the number of the earlier one. */
export function traceDescent(
  reports: readonly Report[],
  shared: readonly SharedText[],
  sources: ReadonlyMap<number, number>,
): Descent[] {
  const taken = shared.filter(({ a, b, background }) => a !== b && !background && sources.get(b) === a)
  return taken
    .map((pair) => compare(reports, pair))
    .sort((a, b) => a.order - b.order)
    .map(({ descent }) => descent)
}

function compare(
  reports: readonly Report[],
  { a, b, passages, lengths: [before, after] }: SharedText,
): { order: number; descent: Descent } {
  let [kept, changed] = [0, 0]
  for (const { matched, aStart, aEnd, bStart, bEnd } of passages) {
    kept += matched
    changed += Math.min(aEnd - aStart, bEnd - bStart) - matched
  }
  const descent = {
    article: reports[b]!.article.id,
    from: reports[a]!.article.id,
    kept,
    changed,
    cut: before - kept - changed,
    added: after - kept - changed,
    share: after === 0 ? 1 : Math.round((kept / after) * 1000) / 1000,
  }
  return { order: b, descent }
}
