import { Hono } from 'hono'
import { z } from 'zod'
import { spanSchema } from '../record/record.ts'
import { correctPage } from './pages/correct-page.ts'
import { decisionsPage } from './pages/decisions-page.ts'
import type { Server } from './server.ts'
import { type Order, RequestError } from './shelf.ts'

const claims = z.string().transform((text, context) => {
  const parsed = z.tuple([spanSchema, spanSchema]).safeParse(asJson(text))
  if (parsed.success) return parsed.data
  context.addIssue('two passages are wanted')
  return z.NEVER
})
const name = z.string().trim().min(1).max(200)
const several = (problem: string) => z.array(z.string()).min(2, problem)
const orderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), name }),
  z.object({ kind: z.literal('same-person'), people: several('choose two people at least') }),
  z.object({ kind: z.literal('rename-person'), of: z.string(), name }),
  z.object({ kind: z.literal('rename-origin'), of: z.string(), name }),
  z.object({ kind: z.literal('same-origin'), origins: several('choose two origins at least') }),
  z.object({ kind: z.literal('independent'), of: z.string() }),
  z.object({ kind: z.literal('note'), words: z.string().trim().min(1).max(2000) }),
  z.object({ kind: z.literal('merge'), other: z.string().min(1) }),
  z.object({
    kind: z.literal('split'),
    articles: z.array(z.string()).min(1, 'choose the reports that are of another story'),
  }),
  z.object({ kind: z.literal('not-same-claim'), claims }),
])

/** What a reader puts right, and takes back. */
export function decisionRoutes({ shelf, page }: Server): Hono {
  const routes = new Hono()
  const correct = async (story: string, problem: string | null) => {
    const record = await shelf.record(story)
    if (!record) return null
    const others = (await shelf.stories()).filter(({ id }) => id !== story)
    return page({ title: `Put right: ${record.title}`, body: correctPage(record, story, others, problem) })
  }
  routes.get('/stories/:story/correct', async (c) => {
    const body = await correct(c.req.param('story'), null)
    return body ? c.html(body) : c.notFound()
  })
  routes.post('/stories/:story/correct', async (c) => {
    const story = c.req.param('story')
    const form = await c.req.formData()
    const fields = {
      ...Object.fromEntries(form),
      articles: form.getAll('article'),
      people: form.getAll('person'),
      origins: form.getAll('origin'),
    }
    const order = orderSchema.safeParse(fields)
    try {
      if (!order.success) throw new RequestError(order.error.issues[0]!.message)
      const reason = String(form.get('reason') ?? '').trim() || null
      await shelf.decide({ ...order.data, story, reason } as Order)
      return c.redirect('/decisions', 303)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      const body = await correct(story, error.message)
      return body ? c.html(body, 400) : c.notFound()
    }
  })
  routes.get('/decisions', async (c) =>
    c.html(page({ title: 'What was put right', body: decisionsPage(await shelf.decisions()) })),
  )
  routes.post('/decisions/:id{[0-9]+}/undo', async (c) => {
    await shelf.undo(Number(c.req.param('id')))
    return c.redirect('/decisions', 303)
  })
  return routes
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
