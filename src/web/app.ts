import { availableParallelism } from 'node:os'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Keeper } from '../desk/keeper.ts'
import { openThreads, type ReadingThreads } from '../desk/reading/reading-threads.ts'
import { isPassing } from '../store/store-error.ts'
import { Activity } from './activity.ts'
import { makeApi } from './api/api.ts'
import { loadAssets } from './assets.ts'
import { COME_AGAIN } from './come-again.ts'
import { frontDoor, type GuardSettings, guardPages } from './guard.ts'
import { layout } from './layout.ts'
import { problemPage } from './pages/problem-page.ts'
import { MOST_FORM_BYTES, refuse } from './refuse.ts'
import { activityRoutes } from './routes/activity-routes.ts'
import { decisionRoutes } from './routes/decision-routes.ts'
import { searchRoutes } from './routes/search-routes.ts'
import type { Server } from './routes/server.ts'
import { storyRoutes } from './routes/story-routes.ts'
import { watchRoutes } from './routes/watch-routes.ts'
import type { Shelf } from './shelf/shelf.ts'

/** What the API of a store goes by. */
export interface ApiSettings {
  readonly keeper: Keeper
  /** The bearer token asked for; null where none is wanted. */
  readonly token: string | null
  /** Requests a second that one client may make of the API; null for any number. */
  readonly rate: number | null
  readonly jobs?: number | undefined
}

export interface App {
  readonly app: Hono
  readonly activity: Activity
  /** Finishes what is being taken in. */
  close(): Promise<void>
}

/** The server's pages over kept stories, and its API where a store is given. Tests may ask it without a port (`app.request`). */
export function makeApp(shelf: Shelf, settings: GuardSettings, api?: ApiSettings): App {
  const assets = loadAssets()
  const activity = new Activity()
  const server: Server = { shelf, activity, page: (frame) => String(layout(assets, frame)) }
  const app = new Hono()
  app.use(frontDoor(settings))
  let threads: ReadingThreads | null = null
  if (api) {
    const { keeper, jobs, token, rate } = api
    const makeThreads = () => (threads ??= openThreads(jobs ?? availableParallelism()))
    const context = { keeper, activity, jobs, threads: makeThreads }
    app.route('/api/v1', makeApi(context, { token, rate, password: settings.password }))
  }
  app.use(guardPages(settings))
  app.use(bodyLimit({ maxSize: MOST_FORM_BYTES }))
  for (const { path, mediaType, body } of Object.values(assets).flat()) {
    const headers = { 'content-type': mediaType, 'cache-control': 'public, max-age=31536000, immutable' }
    app.get(path, (c) => c.body(body, 200, headers))
  }
  app.route('/', storyRoutes(server))
  app.route('/', searchRoutes(server))
  app.route('/', activityRoutes(server))
  app.route('/', decisionRoutes(server))
  app.route('/', watchRoutes(server))
  app.notFound((c) => {
    const body = problemPage('Not here', `Nothing is kept at ${c.req.path}.`)
    return c.html(server.page({ title: 'Not here', body }), 404)
  })
  app.onError((error, c) => {
    if (error instanceof HTTPException) return refuse(error, server, c)
    const title = isPassing(error) ? 'Not just now' : 'That failed'
    const page = server.page({ title, body: problemPage(title, error.message) })
    return isPassing(error) ? c.html(page, 503, COME_AGAIN) : c.html(page, 500)
  })
  return {
    app,
    activity,
    async close() {
      await activity.settled()
      await threads?.close()
    },
  }
}
