import { createRoute, z } from '@hono/zod-openapi'
import { workThrough } from '../../desk/add-inputs.ts'
import { addLines, type LineAnswer } from '../../desk/add-lines.ts'
import { type ApiContext, resource } from './context.ts'
import { ProblemError, problems } from './problem.ts'
import { answerLines, bodyOf, NDJSON } from './streams.ts'

const answerSchema = z
  .object({
    line: z.int().describe('of the body, from 1'),
    id: z.string().describe('the article’s id in the store'),
    state: z
      .enum(['new', 'again', 'same', 'unread', 'refused'])
      .describe(
        'the first of its article, another state of it, the same as before, not a document, or not the same request',
      ),
    reason: z.string().optional(),
  })
  .meta({ id: 'Added' })
const endSchema = z.object({ done: z.record(z.string(), z.int()).describe('how many lines came to each state') })

const route = createRoute({
  method: 'post',
  path: '/articles',
  tags: ['Adding'],
  summary: 'Keeps articles, one or thousands. Streamed: each line is answered once it is on the disk; reading follows',
  request: {
    headers: z.object({
      'idempotency-key': z
        .string()
        .min(1)
        .max(200)
        .optional()
        .describe('kept for a week: the same request again has no second effect and gets the same answer'),
    }),
    query: z.object({
      wait: z.stringbool().default(false).describe('ends the answer only when all was read and the stories are told'),
    }),
    body: {
      content: {
        [NDJSON]: { schema: z.string().describe('a document a line: {id, url, title, published, text | html | raw}') },
        'application/json': { schema: z.looseObject({}).describe('one document, on one line') },
      },
      required: true,
    },
  },
  responses: {
    200: {
      description: 'A line a document, in their order, and {"done": …} at the end',
      content: { [NDJSON]: { schema: z.union([answerSchema, endSchema]) } },
    },
    ...problems(413, 422),
  },
})

/** Takes articles in. */
export function addRoutes({ keeper, activity, jobs }: ApiContext) {
  const routes = resource()
  // Registered by hand: the body is a stream of lines, which no validator may gather.
  routes.openAPIRegistry.registerPath(route)
  routes.post('/articles', async (c) => {
    const key = readKey(c.req.header('idempotency-key'))
    const wait = c.req.query('wait') === 'true' || c.req.query('wait') === '1'
    const answers = addLines(keeper, bodyOf(c.req.raw), key)
    const first = await answers.next()
    if (!first.done && first.value.state === 'refused') throw new ProblemError(422, reasonOf(first.value))
    return answerLines(answered(first, answers, () => readOn(wait)))
  })

  /** Reads what was kept, after what is read already. */
  async function readOn(wait: boolean): Promise<void> {
    activity.begin('articles sent by a program', async (progress) => {
      const { unread } = await workThrough(keeper, { jobs, progress: (step, done) => progress.step(step, done) })
      for (const { id, reason } of unread) progress.unread(id, reason)
    })
    if (wait) await activity.settled()
  }
  return routes
}

function readKey(key: string | undefined): string | null {
  if (key === undefined) return null
  if (key.length === 0 || key.length > 200) throw new ProblemError(400, 'an Idempotency-Key has 1 to 200 letters')
  return key
}

function reasonOf(answer: LineAnswer): string {
  return 'reason' in answer ? answer.reason : ''
}

async function* answered(
  first: IteratorResult<LineAnswer>,
  rest: AsyncGenerator<LineAnswer>,
  readOn: () => Promise<void>,
): AsyncGenerator<object> {
  const done: { [state: string]: number } = {}
  let told: Promise<void> | null = null
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      done[next.value.state] = (done[next.value.state] ?? 0) + 1
      yield next.value
    }
    if (done.new || done.again) told = readOn()
    await told
    yield { done }
  } finally {
    // Who goes away in the middle has left what was answered until then: it is read all the same.
    if (!told && (done.new || done.again)) void readOn()
    await rest.return(undefined)
  }
}
