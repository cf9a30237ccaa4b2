import type { Connection } from '../store.ts'

/** The validators (RFC 9110, 8.8) of what came last of an article; none where it was never had, carried none, or could not be read. */
export async function lastValidators(
  db: Connection,
  identity: string,
): Promise<{ etag?: string; lastModified?: string }> {
  const last = await db
    .selectFrom('retrieval')
    .innerJoin('article', 'article.id', 'retrieval.article')
    .select(['headers', 'state'])
    .where('identity', '=', identity)
    .orderBy('retrieval.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last?.headers || last.state === 'unread') return {}
  const { etag, 'last-modified': lastModified } = JSON.parse(last.headers) as Readonly<Record<string, string>>
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}
