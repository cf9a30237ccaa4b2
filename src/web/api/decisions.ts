import { createRoute, z } from '@hono/zod-openapi'
import { listDecisions } from '../../store/stories/decisions.ts'
import { page } from './answers.ts'
import { type ApiContext, resource } from './context.ts'
import { cutPage, linkNext, pageQuery } from './paging.ts'
import { problems } from './problem.ts'

const decisionSchema = z
  .object({
    id: z.int(),
    story: z.string().describe('id of the story it was made on'),
    words: z.string().describe('what was decided'),
    reason: z.string().nullable(),
    reader: z.string(),
    at: z.string().describe('ISO 8601'),
    undone: z.string().nullable().describe('when it was taken back; null where it stands'),
  })
  .meta({ id: 'Decision' })

const route = createRoute({
  method: 'get',
  path: '/decisions',
  tags: ['Decisions'],
  summary: 'What readers put right, the first first; those that were taken back stay in the list.',
  request: { query: pageQuery },
  responses: { 200: page('A page of decisions', decisionSchema), ...problems() },
})

/** What readers put right. */
export function decisionRoutes({ keeper: { store } }: ApiContext) {
  const routes = resource()
  routes.openapi(route, async (c) => {
    const all = (await listDecisions(store.db)).map((decision) => decisionSchema.parse(decision))
    const { items, next } = cutPage(all, c.req.valid('query'))
    linkNext(c, next)
    return c.json({ items, next }, 200)
  })
  return routes
}
