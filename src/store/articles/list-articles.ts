import type { Connection } from '../store.ts'

/** An article as it is listed. */
export interface ArticleLine {
  /** Its place in the order of arrival. */
  readonly number: number
  readonly id: string
  readonly title: string | null
  /** ISO 8601, or null. */
  readonly published: string | null
  /** The handle of its story; null until it was grouped. */
  readonly story: string | null
  /** How many versions were read. */
  readonly versions: number
  /** What became of the bytes that came last. */
  readonly state: 'waiting' | 'read' | 'same' | 'unread'
  readonly reason: string | null
}

/** Articles after a place in the order of arrival: so many at most. */
export async function listArticles(db: Connection, after: number, most: number): Promise<ArticleLine[]> {
  const rows = await articleLines(db).where('article.id', '>', after).orderBy('article.id').limit(most).execute()
  return rows.map((row) => ({ ...row, versions: row.versions ?? 0, state: row.state as ArticleLine['state'] }))
}

function articleLines(db: Connection) {
  return db
    .selectFrom('article')
    .innerJoin('retrieval', 'retrieval.article', 'article.id')
    .leftJoin('version', (join) =>
      join.onRef('version.article', '=', 'article.id').onRef('version.number', '=', 'article.version'),
    )
    .leftJoin('membership', 'membership.article', 'article.id')
    .leftJoin('story', 'story.id', 'membership.story')
    .select(['article.id as number', 'article.name as id', 'version.title', 'version.published'])
    .select(['story.handle as story', 'article.version as versions', 'retrieval.state', 'retrieval.reason'])
    .where('retrieval.id', '=', (is) =>
      is
        .selectFrom('retrieval as last')
        .select(({ fn }) => fn.max('last.id').as('id'))
        .whereRef('last.article', '=', 'article.id'),
    )
}
