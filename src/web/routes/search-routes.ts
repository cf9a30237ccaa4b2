import { Hono } from 'hono'
import { serverContext, storyAddress } from '../../record/page/served/links.ts'
import { readHitCursor } from '../../store/search/cursor.ts'
import { QueryError } from '../../store/search/query.ts'
import { searchPage } from '../pages/search-page.ts'
import { ofRecord } from './of-record.ts'
import type { Server } from './server.ts'

const placeOf = (cursor: string | undefined) => (cursor === undefined ? null : readHitCursor(cursor))

/** Search, and the way from what was found to where it stands. */
export function searchRoutes({ shelf, page }: Server): Hono {
  const routes = new Hono()
  const citationsOf = ofRecord((record, story) => serverContext(record, story).citations)
  routes.get('/search', async (c) => {
    const query = (c.req.query('q') ?? '').trim()
    const frame = (body: ReturnType<typeof searchPage>) => page({ title: query || 'Search', query, body })
    if (!query) return c.html(frame(searchPage(query, null, null)))
    try {
      const place = { after: placeOf(c.req.query('after')), before: placeOf(c.req.query('before')) }
      return c.html(frame(searchPage(query, await shelf.search(query, place), null)))
    } catch (error) {
      if (!(error instanceof QueryError)) throw error
      return c.html(frame(searchPage(query, null, error.message)), 400)
    }
  })

  // A hit names its report by id: the story's page numbers them.
  routes.get('/stories/:story/found', async (c) => {
    const story = c.req.param('story')
    const record = await shelf.record(story)
    const number = (record?.articles.findIndex(({ id }) => id === c.req.query('article')) ?? -1) + 1
    if (!record || number === 0) return c.notFound()
    const at = Number(c.req.query('at') ?? 0)
    const cited = citationsOf(record, story)
      .of(c.req.query('article')!)
      .find(({ start, end }) => start <= at && at < end)
    return c.redirect(`${storyAddress(story)}/reports/${number}${cited ? `#${cited.id}` : ''}`)
  })
  return routes
}
