import type { Connection } from '../store.ts'

/** An article whose newest version waits to be grouped. */
export interface WaitingArticle {
  readonly article: number
  readonly version: number
  /** Its id in records. */
  readonly name: string
  /** Whether grouping knows that version already: then only what it is joined to may have changed. */
  readonly isKnown: boolean
}

/** Articles that wait to be grouped, the oldest first; at most so many. */
export async function waitingArticles(db: Connection, most: number): Promise<WaitingArticle[]> {
  const rows = await db
    .selectFrom('article')
    .leftJoin('grouping_report', 'grouping_report.article', 'article.id')
    .select(['article.id as article', 'article.version', 'name', 'grouping_report.version as known'])
    .where('ungrouped', '=', 1)
    .where('article.version', 'is not', null)
    .orderBy('article.id')
    .limit(most)
    .execute()
  return rows.map(({ article, version, name, known }) => ({
    article,
    version: version!,
    name,
    isKnown: known === version,
  }))
}

/** Has every article that was read wait to be grouped, and lists them. */
export async function waitAll(db: Connection): Promise<WaitingArticle[]> {
  await waitAgain(db)
  return waitingArticles(db, await countUngrouped(db))
}

/** Has every article that was read wait to be grouped. */
export async function waitAgain(db: Connection): Promise<void> {
  await db
    .updateTable('article')
    .set({ ungrouped: 1 })
    .where('ungrouped', '=', 0)
    .where('version', 'is not', null)
    .execute()
}

/** How many articles wait to be grouped. */
export async function countUngrouped(db: Connection): Promise<number> {
  const { n } = await db
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('ungrouped', '=', 1)
    .where('version', 'is not', null)
    .executeTakeFirstOrThrow()
  return n
}

/** How many articles grouping knows. */
export async function countGrouped(db: Connection): Promise<number> {
  const { n } = await db
    .selectFrom('grouping_report')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}
