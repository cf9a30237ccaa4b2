import { setTimeout as sleep } from 'node:timers/promises'
import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { changesSchema } from '../../record/changes/changes.ts'
import { listNews, newestNews } from '../../store/stories/news-log.ts'
import { type ApiContext, resource } from './context.ts'
import { pageQuery } from './paging.ts'
import { problems } from './problem.ts'

/** Between two looks at the store for what is new, in milliseconds: other processes write it too. */
const LOOK_EVERY_MS = 500
/** Between two signs of life on a silent stream, in milliseconds: proxies close what is silent for a minute. */
const ALIVE_EVERY_MS = 20_000
/** News sent between two looks. */
const AT_ONCE = 50

const newsSchema = z
  .object({
    number: z.int().describe('goes up; the cursor to go on with after this one'),
    story: z.string().describe('id of the story'),
    title: z.string(),
    hash: z.string().describe('SHA-256 of the record’s JSON: its ETag'),
    told: z.string().describe('when the record was made, ISO 8601'),
    changes: changesSchema
      .meta({ id: 'Changes' })
      .nullable()
      .describe('what is new against the record before; null for a story’s first record, all of which is new'),
  })
  .meta({ id: 'News' })

const number = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const changesRoute = createRoute({
  method: 'get',
  path: '/changes',
  tags: ['News'],
  summary: 'What is new since a cursor, over all stories, in the order in which it was told',
  request: {
    query: pageQuery.pick({ limit: true }).extend({
      since: number.default(0).describe('“cursor” of the answer before; 0 for everything'),
    }),
  },
  responses: {
    200: {
      description: 'What is new; an empty list where nothing is',
      content: {
        'application/json': {
          schema: z.object({
            items: z.array(newsSchema),
            cursor: z.int().describe('what to ask with next'),
            more: z.boolean().describe('whether there is more already'),
          }),
        },
      },
    },
    ...problems(),
  },
})
const eventsRoute = createRoute({
  method: 'get',
  path: '/events',
  tags: ['News'],
  summary:
    'Server-sent events: `news` as soon as a record was told. Goes on after Last-Event-ID, else after `since`, else begins with what comes now',
  request: {
    query: z.object({ since: number.optional().describe('a cursor of /changes: what came after it is told first') }),
    headers: z.object({ 'last-event-id': number.optional().describe('the id of the last event that came') }),
  },
  responses: {
    200: {
      description: 'Events without end: id is the number, data the JSON of News',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problems(),
  },
})

/** What is new: asked for, or told as it comes. */
export function newsRoutes({ keeper: { store } }: ApiContext) {
  const routes = resource()
  routes.openapi(changesRoute, async (c) => {
    const { since, limit } = c.req.valid('query')
    const found = await listNews(store.db, since, limit + 1)
    const items = found.slice(0, limit)
    return c.json({ items, cursor: items.at(-1)?.number ?? since, more: found.length > limit }, 200)
  })
  routes.openapi(eventsRoute, async (c) => {
    let last = c.req.valid('header')['last-event-id'] ?? c.req.valid('query').since ?? (await newestNews(store.db))
    return streamSSE(c, async (stream) => {
      // Who stops the server does not wait for a look that nobody wants any more.
      const ended = new AbortController()
      stream.onAbort(() => ended.abort())
      await stream.write(': following\n\n')
      for (let silent = 0; !stream.aborted; silent += LOOK_EVERY_MS) {
        const news = await listNews(store.db, last, AT_ONCE)
        for (const one of news)
          await stream.writeSSE({ event: 'news', id: String(one.number), data: JSON.stringify(one) })
        last = news.at(-1)?.number ?? last
        if (news.length > 0) silent = 0
        else if (silent >= ALIVE_EVERY_MS) {
          await stream.write(': alive\n\n')
          silent = 0
        }
        if (news.length < AT_ONCE) await sleep(LOOK_EVERY_MS, undefined, { signal: ended.signal }).catch(() => {})
      }
    }) as never
  })
  return routes
}
