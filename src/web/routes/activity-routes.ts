import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { isRunning, type Task, wordTask } from '../activity.ts'
import { activityPage } from '../pages/activity-page.ts'
import { addPage } from '../pages/add-page.ts'
import { type Received, receive } from '../receive.ts'
import { RequestError } from '../shelf/shelf.ts'
import type { Server } from './server.ts'

/** Progress is told this often at most, in milliseconds: as fast as it can be read. */
const TELL_EVERY_MS = 200

/** A page without the script asks again after so many seconds. */
const RELOAD_S = 2

/** What the script is told of the task under way (`client/main.ts`). */
function progressOf(task: Task) {
  return { words: wordTask(task), step: task.step, done: task.done, of: task.of, unread: task.unread, running: true }
}
const NOTHING = { words: 'Nothing is being read.', step: null, done: 0, of: null, unread: [], running: false }

/** Taking reports in, and what is being read. */
export function activityRoutes({ shelf, activity, page }: Server): Hono {
  const routes = new Hono()
  routes.get('/add', (c) => c.html(page({ title: 'Add reports', body: addPage() })))

  routes.post('/add', async (c) => {
    const received = await receiveForm(c)
    if ('problem' in received) return c.html(page({ title: 'Add reports', body: addPage(received.problem) }), 400)
    activity.begin(received.what, async (progress) => {
      try {
        await shelf.add(received.inputs, { published: received.published }, progress)
      } finally {
        await received.discard()
      }
    })
    return c.redirect('/activity', 303)
  })

  routes.get('/activity', (c) => {
    const reload = activity.tasks.some(isRunning) ? RELOAD_S : undefined
    return c.html(page({ title: 'Activity', body: activityPage(activity.tasks), reload }))
  })

  routes.get('/activity/events', (c) =>
    streamSSE(c, async (stream) => {
      let changed: (() => void) | null = null
      const stop = activity.follow(() => changed?.())
      stream.onAbort(() => {
        stop()
        changed?.()
      })
      while (!stream.aborted) {
        const running = activity.tasks.findLast(isRunning)
        await stream.writeSSE({ event: 'progress', data: JSON.stringify(running ? progressOf(running) : NOTHING) })
        if (!running) break
        await new Promise<void>((resolve) => {
          changed = resolve
        })
        await stream.sleep(TELL_EVERY_MS)
      }
      stop()
    }),
  )
  return routes
}

/** What a form handed in, or in words why it can't be taken. */
async function receiveForm(c: Context): Promise<Received | { readonly problem: string }> {
  const form = await c.req.formData().catch(() => null)
  try {
    if (!form) throw new RequestError('What was sent is no form.')
    return await receive(form)
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return { problem: error.message }
  }
}
