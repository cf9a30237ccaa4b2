import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { VERSION } from '../../desk/version.ts'
import { isPassing } from '../../store/store-error.ts'
import { COME_AGAIN } from '../come-again.ts'
import { type AccessSettings, access } from './access.ts'
import { addRoutes } from './add.ts'
import { articleRoutes } from './articles.ts'
import type { ApiContext } from './context.ts'
import { decisionRoutes } from './decisions.ts'
import { exportRoutes } from './exports.ts'
import { newsRoutes } from './news.ts'
import { ProblemError, problemResponse } from './problem.ts'
import { readRoutes } from './read.ts'
import { searchRoutes } from './search.ts'
import { sourceRoutes } from './sources.ts'
import { storyRoutes } from './stories.ts'

/** The HTTP API of a store, to be mounted at `/api/v1`. */
export function makeApi(context: ApiContext, settings: AccessSettings): OpenAPIHono {
  const api = new OpenAPIHono()
  api.use(compress())
  api.use(access(settings))
  const tag = etag()
  api.use((c, next) => (c.req.path.endsWith('/events') ? next() : tag(c, next)))
  for (const routes of allRoutes(context)) api.route('/', routes)
  api.get('/openapi.json', (c) => c.json(describe(api)))
  api.all('*', (c) => problemResponse(new ProblemError(404, `the API has no ${c.req.method} ${c.req.path}`)))
  api.onError((error) => {
    if (error instanceof ProblemError) return problemResponse(error)
    if (error instanceof HTTPException) return problemResponse(new ProblemError(error.status, error.message))
    if (isPassing(error)) return problemResponse(new ProblemError(503, error.message, COME_AGAIN))
    return problemResponse(new ProblemError(500, error.message))
  })
  return api
}

/** The OpenAPI 3.1 document of the API. */
export function openApiDocument(): ReturnType<typeof describe> {
  const api = new OpenAPIHono()
  // Nothing is asked of the routes but what they are.
  for (const routes of allRoutes({ keeper: { store: {} } } as ApiContext)) api.route('/', routes)
  return describe(api)
}

function allRoutes(context: ApiContext): OpenAPIHono[] {
  return [
    ...[readRoutes, addRoutes, storyRoutes, exportRoutes, newsRoutes, searchRoutes, articleRoutes],
    ...[sourceRoutes, decisionRoutes],
  ].map((make) => make(context))
}

function describe(api: OpenAPIHono) {
  const bearer = {
    type: 'http',
    scheme: 'bearer',
    description: 'DATELINE_TOKEN, where the server was given one',
  } as const
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: VERSION,
      description: 'The kept reports and the records of their stories. Errors are problem+json (RFC 9457).',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{}, { bearer: [] }],
  })
  const { schemas } = document.components ?? {}
  return { ...document, components: { ...(schemas ? { schemas } : {}), securitySchemes: { bearer } } }
}
