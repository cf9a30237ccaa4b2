import { createRoute, z } from '@hono/zod-openapi'
import { findSources } from '../../desk/reading/read-reports.ts'
import { writeArticleLine } from '../../record/article-line.ts'
import { readingSchema } from './articles.ts'
import { type ApiContext, resource } from './context.ts'
import { problems } from './problem.ts'
import { answerLines, bodyOf, NDJSON } from './streams.ts'

const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/)

/** Bodies of any kind that the command line reads. */
export const documentBody = {
  content: {
    [NDJSON]: { schema: z.string().describe('a document a line: {id, url, title, published, text | html | raw}') },
    'text/html': { schema: z.string() },
    'text/plain': { schema: z.string() },
    'application/octet-stream': { schema: z.string().describe('PDF, mail, WARC, a feed …, gzipped or not') },
  },
}

const route = createRoute({
  method: 'post',
  path: '/read',
  tags: ['Reading'],
  summary: 'Reads articles, and keeps nothing. Streamed: each line is answered when it is read',
  request: {
    query: z.object({ published: day.optional().describe('the day of what states none') }),
    body: { content: documentBody.content, required: true },
  },
  responses: {
    200: {
      description: 'A line an article, in their order: its reading, or {"unread": …} with the reason',
      content: { [NDJSON]: { schema: readingSchema } },
    },
    ...problems(413),
  },
})

/** Articles in, readings out. */
export function readRoutes({ threads }: ApiContext) {
  const routes = resource()
  routes.openapi(route, (c) => {
    const { published } = c.req.valid('query')
    const found = findSources(['-'], { stdin: bodyOf(c.req.raw), published, signal: c.req.raw.signal })
    async function* readings(): AsyncGenerator<object> {
      for await (const one of found) {
        const outcome = 'unread' in one ? one : await threads().read(one.source)
        yield 'unread' in outcome ? outcome : writeArticleLine(outcome.report)
      }
    }
    return answerLines(readings()) as never
  })
  return routes
}
