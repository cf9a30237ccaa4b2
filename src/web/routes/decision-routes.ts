import { Hono } from 'hono'
import { DecisionError } from '../../desk/deciding/decision-order.ts'
import { StoryNameError } from '../../desk/kept-records.ts'
import { type CorrectProblem, correctPage } from '../pages/correct-page.ts'
import { decisionsPage } from '../pages/decisions-page.ts'
import { wishOfForm } from '../wish-of-form.ts'
import type { Server } from './server.ts'

/** What a reader puts right, and takes back. */
export function decisionRoutes({ shelf, page }: Server): Hono {
  const routes = new Hono()
  const correct = async (story: string, problem: CorrectProblem | null) => {
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
    try {
      const reason = textOf(form, 'reason') || null
      // A report is pinned to the story that is chosen, which may be another.
      const { id, holds } = await shelf.decide({ story: textOf(form, 'to') || story, what: wishOfForm(form), reason })
      return c.redirect(holds ? '/decisions' : `/decisions?idle=${id}`, 303)
    } catch (error) {
      if (!(error instanceof DecisionError || error instanceof StoryNameError)) throw error
      const body = await correct(story, { words: error.message, kind: textOf(form, 'kind') })
      return body ? c.html(body, 400) : c.notFound()
    }
  })
  routes.get('/decisions', async (c) => {
    const idle = Number(c.req.query('idle'))
    return c.html(page({ title: 'What was put right', body: decisionsPage(await shelf.decisions(), idle) }))
  })
  routes.post('/decisions/:id{[0-9]+}/undo', async (c) => {
    await shelf.undo(Number(c.req.param('id')))
    return c.redirect('/decisions', 303)
  })
  return routes
}

function textOf(form: FormData, field: string): string {
  return String(form.get(field) ?? '').trim()
}
