import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Activity } from './activity.ts'
import { activityRoutes } from './activity-routes.ts'
import { loadAssets } from './assets.ts'
import { decisionRoutes } from './decision-routes.ts'
import { type GuardSettings, guard } from './guard.ts'
import { layout } from './layout.ts'
import { problemPage } from './pages/problem-page.ts'
import { searchRoutes } from './search-routes.ts'
import type { Server } from './server.ts'
import type { Shelf } from './shelf.ts'
import { storyRoutes } from './story-routes.ts'

/** The largest form that is taken in, in bytes: a hundred large pages. Larger piles are for the command line. */
const MOST_FORM_BYTES = 256 * 2 ** 20

/** The server's pages over kept stories. Tests may ask it without a port (`app.request`). */
export function makeApp(shelf: Shelf, settings: GuardSettings): { app: Hono; activity: Activity } {
  const assets = loadAssets()
  const activity = new Activity()
  const server: Server = { shelf, activity, page: (frame) => String(layout(assets, frame)) }
  const app = new Hono()
  app.use(guard(settings))
  app.use(bodyLimit({ maxSize: MOST_FORM_BYTES }))
  for (const { path, mediaType, text } of Object.values(assets)) {
    const headers = { 'content-type': mediaType, 'cache-control': 'public, max-age=31536000, immutable' }
    app.get(path, (c) => c.body(text, 200, headers))
  }
  app.route('/', storyRoutes(server))
  app.route('/', searchRoutes(server))
  app.route('/', activityRoutes(server))
  app.route('/', decisionRoutes(server))
  app.notFound((c) => {
    const body = problemPage('Not here', `Nothing is kept at ${c.req.path}.`)
    return c.html(server.page({ title: 'Not here', body }), 404)
  })
  app.onError((error, c) => {
    if ('getResponse' in error) return error.getResponse()
    const body = problemPage('That failed', error.message)
    return c.html(server.page({ title: 'That failed', body }), 500)
  })
  return { app, activity }
}
