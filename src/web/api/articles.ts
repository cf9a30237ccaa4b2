import { createRoute, z } from '@hono/zod-openapi'
import { writeArticleLine } from '../../record/article-line.ts'
import { loadReports } from '../../store/articles/articles.ts'
import { listArticles } from '../../store/articles/list-articles.ts'
import { loadOriginal } from '../../store/articles/originals.ts'
import { listVersions } from '../../store/articles/versions.ts'
import { articleNamed } from '../../store/forget.ts'
import { json, page } from './answers.ts'
import { type ApiContext, resource } from './context.ts'
import { firstOf, linkNext, pageQuery, readCursor, writeCursor } from './paging.ts'
import { ProblemError, problems } from './problem.ts'

const articleSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    published: z.string().nullable().describe('ISO 8601'),
    story: z.string().nullable().describe('id of its story; null until it was grouped'),
    versions: z.int().describe('states of it that were read'),
    state: z.enum(['waiting', 'read', 'same', 'unread']).describe('what became of the bytes that came last'),
    reason: z.string().nullable().describe('why they could not be read'),
  })
  .meta({ id: 'Article' })

/** What `dateline read --format ndjson` prints for one article: its fields are listed in the documentation of `read`. */
export const readingSchema = z
  .looseObject({ id: z.string(), title: z.string().nullable(), text: z.string(), language: z.string().nullable() })
  .meta({ id: 'Reading' })

const versionSchema = z
  .object({
    number: z.int(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    retrieved: z.string().nullable().describe('when its bytes were fetched, where that is known'),
    kept: z.string().describe('when the store took them'),
    sha256: z.string().describe('of the bytes as they came: /originals/{sha256} has them'),
    changes: z.looseObject({}).nullable().describe('what it says otherwise than the version before'),
  })
  .meta({ id: 'Version' })

const idParam = z.object({ id: z.string().max(4000).describe('the article’s id, percent-encoded') })
const tags = ['Sources']
const listRoute = createRoute({
  method: 'get',
  path: '/articles',
  tags,
  summary: 'The kept articles, in the order in which they first came',
  request: { query: pageQuery },
  responses: {
    200: page('A page of articles', articleSchema),
    ...problems(410),
  },
})
const oneRoute = createRoute({
  method: 'get',
  path: '/articles/{id}',
  tags,
  summary: 'An article as it is now, with its reading',
  request: { params: idParam },
  responses: {
    200: json('Article and reading', readingSchema),
    ...problems(404),
  },
})
const versionsRoute = createRoute({
  method: 'get',
  path: '/articles/{id}/versions',
  tags,
  summary: 'Every state of an article that was kept, the oldest first',
  request: { params: idParam },
  responses: {
    200: json('Its versions', z.object({ items: z.array(versionSchema) })),
    ...problems(404),
  },
})
const originalRoute = createRoute({
  method: 'get',
  path: '/originals/{sha256}',
  tags,
  summary: 'Bytes as they came',
  request: { params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: {
    200: {
      description: 'The bytes',
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
    ...problems(404),
  },
})

/** The sources of everything: articles, their versions, and the bytes they were read from. */
export function articleRoutes({ keeper: { store } }: ApiContext) {
  const routes = resource()
  const named = async (id: string): Promise<number> => {
    const [article] = await articleNamed(store, id)
    if (article === undefined) throw new ProblemError(404, `no article “${id}” is kept`)
    return article
  }
  routes.openapi(listRoute, async (c) => {
    const query = c.req.valid('query')
    const found = await listArticles(store.db, readCursor(query.cursor, 'articles'), query.limit + 1)
    const { items, next } = firstOf(found, query, ({ number }) => writeCursor(number, 'articles'))
    linkNext(c, next)
    return c.json({ items: items.map(({ number, ...line }) => line), next }, 200)
  })
  routes.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const [kept] = await loadReports(store.db, [await named(id)])
    if (!kept) throw new ProblemError(404, `“${id}” was not read yet`)
    return c.json(writeArticleLine(kept.report), 200) as never
  })
  routes.openapi(versionsRoute, async (c) => {
    const items = await listVersions(store.db, await named(c.req.valid('param').id))
    return c.json({ items }, 200) as never
  })
  routes.openapi(originalRoute, async (c) => {
    const { sha256 } = c.req.valid('param')
    const bytes = await loadOriginal(store, sha256)
    if (!bytes) throw new ProblemError(404, 'no bytes of that hash are kept')
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-disposition': `attachment; filename="${sha256.slice(0, 16)}"`,
      etag: `"${sha256}"`,
    }) as never
  })
  return routes
}
