import { createRoute, z } from '@hono/zod-openapi'
import { watched } from '../../desk/watch/watched.ts'
import { page } from './answers.ts'
import { type ApiContext, resource } from './context.ts'
import { cutPage, linkNext, pageQuery } from './paging.ts'
import { problems } from './problem.ts'

const sourceSchema = z
  .object({
    address: z.string().describe('an address, or the path of a folder'),
    kind: z.string().nullable().describe('feed, page, folder or sitemap; null until the first look'),
    title: z.string().nullable(),
    added: z.string().describe('since when it is followed, ISO 8601'),
    looked: z.string().nullable().describe('when it was looked at last'),
    result: z.string().nullable().describe('what the last look came to'),
    failures: z.int().describe('looks that failed, one after the other, up to now'),
    next: z.string().describe('when the next look is due'),
    interval: z.int().describe('milliseconds between two looks at present'),
  })
  .meta({ id: 'Source' })

const route = createRoute({
  method: 'get',
  path: '/sources',
  tags: ['Sources'],
  summary: 'What is followed, how each is doing, and when the next look is due.',
  request: { query: pageQuery },
  responses: { 200: page('A page of sources', sourceSchema), ...problems() },
})

/** What reports come from by themselves. */
export function sourceRoutes({ keeper }: ApiContext) {
  const routes = resource()
  routes.openapi(route, async (c) => {
    const all = (await watched(keeper)).map((line) => sourceSchema.parse(line))
    const { items, next } = cutPage(all, c.req.valid('query'))
    linkNext(c, next)
    return c.json({ items, next }, 200)
  })
  return routes
}
