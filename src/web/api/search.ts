import { createRoute, z } from '@hono/zod-openapi'
import { searchKept } from '../../desk/search-kept.ts'
import { readHitCursor, writeHitCursor } from '../../store/search/cursor.ts'
import { QueryError, SEARCH_KINDS } from '../../store/search/query.ts'
import { page } from './answers.ts'
import { type ApiContext, resource } from './context.ts'
import { linkNext, pageQuery } from './paging.ts'
import { ProblemError, problems } from './problem.ts'

const hitSchema = z
  .object({
    kind: z.enum(SEARCH_KINDS),
    title: z.string().describe('headline, speaker, person, or what is counted'),
    text: z.string().describe('the words found, in their sentence or so'),
    marks: z.array(z.object({ start: z.int(), end: z.int() })).describe('stretches of text that were asked for'),
    day: z.string().nullable(),
    outlet: z.string().nullable(),
    language: z.string().nullable().describe('of the words, where it is a report and that is known; ISO 639-1'),
    story: z.string().describe('id of its story'),
    storyTitle: z.string(),
    article: z.string().describe('id of the article'),
    start: z.int().describe('where it stands in the article’s text, in UTF-16 code units'),
    end: z.int(),
  })
  .meta({ id: 'Hit' })

const route = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  summary:
    'Reports, statements, figures and people: words, "phrases", -without, a OR b, begin*, kind:, speaker:, outlet:, story:, said:, published:',
  request: { query: pageQuery.extend({ q: z.string().min(1).max(1000).describe('what to look for') }) },
  responses: {
    200: page('A page of what was found', hitSchema),
    ...problems(),
  },
})

/** Search over everything kept. */
export function searchRoutes({ keeper: { store } }: ApiContext) {
  const routes = resource()
  routes.openapi(route, async (c) => {
    const { q, limit, cursor } = c.req.valid('query')
    try {
      const after = cursor === undefined ? null : readHitCursor(cursor)
      const answer = await searchKept(store, q, { limit, after })
      const { hits } = answer
      const next = answer.next && writeHitCursor(answer.next)
      linkNext(c, next)
      return c.json({ items: hits.map((hit) => ({ ...hit, marks: [...hit.marks] })), next }, 200)
    } catch (error) {
      if (error instanceof QueryError) throw new ProblemError(400, error.message)
      throw error
    }
  })
  return routes
}
