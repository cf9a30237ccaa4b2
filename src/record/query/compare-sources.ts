import type { Record, RecordSpan } from '../record.ts'
import { nameOf } from '../wording.ts'

/** What two reports, or two origins, have of one story: what both tell, what only one does, where they differ. */
export interface Comparison {
  readonly a: string
  readonly b: string
  readonly copied: Record['reuse']
  readonly both: Told
  readonly onlyA: Told
  readonly onlyB: Told
  readonly figures: readonly { readonly what: string; readonly values: readonly string[] }[]
  readonly disputes: Record['disputes']
}

interface Told {
  readonly timeline: readonly {
    readonly date: string
    readonly text: string
    readonly evidence: readonly RecordSpan[]
  }[]
  readonly statements: readonly {
    readonly speaker: string | null
    readonly text: string
    readonly evidence: readonly RecordSpan[]
  }[]
}

/** Compares two sources of a record, each an article's or an origin's id. Throws RangeError where the record has no such source. */
export function compareSources(record: Record, a: string, b: string): Comparison {
  const [left, right] = [articlesOf(record, a), articlesOf(record, b)]
  const inside = (spans: readonly RecordSpan[], of: ReadonlySet<string>): boolean =>
    spans.some(({ article }) => of.has(article))
  const told = (keep: (evidence: readonly RecordSpan[]) => boolean): Told => ({
    timeline: record.timeline
      .filter(({ evidence }) => keep(evidence))
      .map(({ date, text, evidence }) => ({ date: date.value, text, evidence })),
    statements: record.statements
      .map((one) => ({ one, evidence: [...one.evidence, ...one.variants.flatMap((variant) => variant.evidence)] }))
      .filter(({ evidence }) => keep(evidence))
      .map(({ one, evidence }) => ({ speaker: nameOf(record, one.speaker) ?? one.by, text: one.text, evidence })),
  })
  return {
    a,
    b,
    copied: record.reuse.filter(
      ({ a: from, b: to }) =>
        (left.has(from.article) && right.has(to.article)) || (right.has(from.article) && left.has(to.article)),
    ),
    both: told((evidence) => inside(evidence, left) && inside(evidence, right)),
    onlyA: told((evidence) => inside(evidence, left) && !inside(evidence, right)),
    onlyB: told((evidence) => !inside(evidence, left) && inside(evidence, right)),
    figures: record.figures
      .filter(
        ({ values, agree }) =>
          !agree && [left, right].every((side) => values.some((one) => inside(one.evidence, side))),
      )
      .map(({ what, values }) => ({ what, values: values.map(({ counted }) => counted) })),
    disputes: record.disputes.filter(({ sides }) =>
      [left, right].every((side) => sides.some(({ evidence }) => inside(evidence, side))),
    ),
  }
}

function articlesOf(record: Record, id: string): ReadonlySet<string> {
  const origin = record.origins.find((one) => one.id === id)
  if (origin) return new Set(origin.articles)
  if (record.articles.some((article) => article.id === id)) return new Set([id])
  throw new RangeError(`the story ${record.id} has no article or origin “${id}”`)
}
