import type { Record, RecordSpan } from '../record.ts'

/** What tells news from old words told anew: which reports came in, or changed, since the record before. */
export interface Fresh {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** The stretches that stand in a report that came in or, changed, has words there that it had not. */
  fresh(evidence: readonly RecordSpan[]): RecordSpan[]
  /** The earliest day of the reports that some stretches stand in; null where none is dated. */
  dayOf(evidence: readonly RecordSpan[]): string | null
}

/** Compares the reports of two records of one story. */
export function findFresh(before: Record, now: Record): Fresh {
  const old = new Map(before.articles.map((article) => [article.id, article]))
  const present = new Map(now.articles.map((article) => [article.id, article]))
  const added = now.articles.filter(({ id }) => !old.has(id)).map(({ id }) => id)
  const changed = now.articles.filter(({ id, text }) => old.has(id) && old.get(id)!.text !== text).map(({ id }) => id)
  const [isAdded, isChanged] = [new Set(added), new Set(changed)]
  return {
    added,
    changed,
    removed: before.articles.filter(({ id }) => !present.has(id)).map(({ id }) => id),
    fresh: (evidence) =>
      evidence.filter(
        ({ article, exact }) =>
          isAdded.has(article) || (isChanged.has(article) && !old.get(article)!.text.includes(exact)),
      ),
    dayOf: (evidence) => {
      const days = evidence.flatMap(({ article }) => present.get(article)?.published?.value.slice(0, 10) ?? [])
      return days.sort()[0] ?? null
    },
  }
}
