import type { Record } from '../record.ts'

/** The earlier report that a report took most of its shared words from, and how many. */
export interface Parent {
  readonly article: string
  readonly words: number
}

/** For each report that carries another's words, the report it took most from: article id → parent. */
export function findParents({ reuse }: Pick<Record, 'reuse'>): ReadonlyMap<string, Parent> {
  const shared = new Map<string, Map<string, number>>()
  for (const { a, b, words } of reuse) {
    if (a.article === b.article) continue
    const from = shared.get(b.article) ?? new Map<string, number>()
    from.set(a.article, (from.get(a.article) ?? 0) + words)
    shared.set(b.article, from)
  }
  return new Map(
    [...shared].map(([child, from]) => {
      const [article, words] = [...from].reduce((most, next) => (next[1] > most[1] ? next : most))
      return [child, { article, words }]
    }),
  )
}
