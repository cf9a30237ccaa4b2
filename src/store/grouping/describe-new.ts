import type { Vocabulary } from '../../story/grouping/count-words.ts'
import { describeReport } from '../../story/grouping/report-terms.ts'
import { loadReports } from '../articles/articles.ts'
import { chunks } from '../chunks.ts'
import type { Connection } from '../store.ts'
import type { NewReport } from './kept-in-store.ts'
import type { WaitingArticle } from './waiting.ts'

/** What grouping keeps of the articles that it does not know yet, by id. The readings, which are many times larger, are let go at once. */
export async function describeNew(
  db: Connection,
  waiting: readonly WaitingArticle[],
  stay: () => Promise<void> = async () => {},
): Promise<Map<string, NewReport>> {
  const vocabulary: Vocabulary = new Map()
  const found = new Map<string, NewReport>()
  const unknown = waiting.filter(({ isKnown }) => !isKnown).map(({ article }) => article)
  for (const some of chunks(unknown)) {
    for (const { article, version, report } of await loadReports(db, some)) {
      found.set(report.article.id, { article, version, terms: describeReport(report, vocabulary) })
    }
    await stay()
  }
  return found
}
