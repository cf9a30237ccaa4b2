import { createRoute, z } from '@hono/zod-openapi'
import { type Record, recordSchema } from '../../record/record.ts'
import { findStory, listStories, placeOf, type StoryLine } from '../../store/stories/records.ts'
import { json, page } from './answers.ts'
import { type ApiContext, resource } from './context.ts'
import { keptStory, storyParam } from './kept-story.ts'
import { cutPage, firstOf, linkNext, pageQuery, readPlace, writePlace } from './paging.ts'
import { problems } from './problem.ts'

const storySchema = z
  .object({
    id: z.string().describe('stays the story’s own while it grows'),
    title: z.string(),
    span: z.object({ from: z.string(), to: z.string() }).nullable(),
    articles: z.int(),
    origins: z.int(),
    updated: z.string().describe('when its record was made, ISO 8601'),
    stale: z.boolean().describe('whether reports came that the record does not hold yet'),
  })
  .meta({ id: 'Story' })

/** The record's lists that can be asked for by themselves; `articles` go without their texts. */
const PARTS = ['timeline', 'statements', 'figures', 'people', 'disputes', 'developments', 'corrections'] as const
const { shape } = recordSchema

const get = 'get' as const
const tags = ['Stories']

const listRoute = createRoute({
  method: get,
  path: '/stories',
  tags,
  summary: 'The kept stories, those with the newest reports first',
  request: { query: pageQuery },
  responses: { 200: page('A page of stories', storySchema), ...problems() },
})
const placeSchema = z.tuple([z.string(), z.int(), z.string()])
const oneRoute = createRoute({
  method: get,
  path: '/stories/{story}',
  tags,
  summary: 'One story as it is listed',
  request: { params: storyParam },
  responses: { 200: json('The story', storySchema), ...problems(404) },
})
const recordRoute = createRoute({
  method: get,
  path: '/stories/{story}/record',
  tags,
  summary: 'The whole record of a story',
  request: { params: storyParam },
  responses: { 200: json('The record', recordSchema.meta({ id: 'Record' })), ...problems(404) },
})
const lineageRoute = createRoute({
  method: get,
  path: '/stories/{story}/lineage',
  tags,
  summary: 'Which reports are copies of which: origins, shared passages, and what each report took from an earlier one',
  request: { params: storyParam },
  responses: {
    200: json('The lineage', z.object({ origins: shape.origins, reuse: shape.reuse, descent: shape.descent })),
    ...problems(404),
  },
})
const partRoute = <Part extends (typeof PARTS)[number]>(part: Part) =>
  createRoute({
    method: get,
    path: `/stories/{story}/${part}` as const,
    tags,
    summary: `The ${part} of a story’s record`,
    request: { params: storyParam, query: pageQuery },
    responses: {
      200: page('A page of them', shape[part].element as z.ZodType),
      ...problems(404, 410),
    },
  })

/** Stories, their records, and the parts of those. */
export function storyRoutes(context: ApiContext) {
  const { store } = context.keeper
  const routes = resource()
  const recordOf = async (name: string) => {
    const kept = await keptStory(context, name)
    return { ...kept, record: JSON.parse(kept.json) as Record }
  }
  routes.openapi(listRoute, async (c) => {
    const query = c.req.valid('query')
    const found = await listStories(store, { after: readPlace(query.cursor, placeSchema), limit: query.limit + 1 })
    const { items, next } = firstOf(found, query, (last) => writePlace(placeOf(last)))
    linkNext(c, next)
    return c.json({ items: items.map(asStory), next }, 200)
  })
  routes.openapi(oneRoute, async (c) => {
    const { story } = await keptStory(context, c.req.valid('param').story)
    return c.json(asStory((await findStory(store, story))!), 200)
  })
  routes.openapi(recordRoute, async (c) => {
    const kept = await keptStory(context, c.req.valid('param').story)
    // The very text that was kept: it is not parsed only to be written again.
    return c.body(kept.json, 200, { 'content-type': 'application/json', etag: `"${kept.hash}"` }) as never
  })
  routes.openapi(lineageRoute, async (c) => {
    const { origins, reuse, descent } = (await recordOf(c.req.valid('param').story)).record
    return c.json({ origins, reuse, descent }, 200)
  })
  for (const part of PARTS) {
    routes.openapi(partRoute(part), async (c) => {
      const { record, hash } = await recordOf(c.req.valid('param').story)
      const { items, next } = cutPage<unknown>(record[part], c.req.valid('query'), hash.slice(0, 16))
      linkNext(c, next)
      return c.json({ items, next }, 200)
    })
  }
  return routes
}

function asStory({ handle, ...line }: StoryLine) {
  return { id: handle, ...line }
}
