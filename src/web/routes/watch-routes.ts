import { Hono } from 'hono'
import { WatchError } from '../../desk/watch/watched.ts'
import { watchedPage } from '../pages/watched-page.ts'
import type { Server } from './server.ts'

/** What is followed; only addresses are added here: folders of the machine are for the command line. */
export function watchRoutes({ shelf, page }: Server): Hono {
  const routes = new Hono()
  const shown = async (problem: string | null) =>
    page({ title: 'Followed', body: watchedPage(await shelf.watched(), problem) })
  const addressIn = (form: FormData) => String(form.get('address') ?? '').trim()
  routes.get('/watched', async (c) => c.html(await shown(null)))
  routes.post('/watched', async (c) => {
    const address = addressIn(await c.req.formData())
    if (!/^https?:\/\//i.test(address))
      return c.html(await shown('an address that begins with https:// is wanted'), 400)
    try {
      await shelf.watch(address)
      return c.redirect('/watched', 303)
    } catch (error) {
      if (!(error instanceof WatchError)) throw error
      return c.html(await shown(error.message), 400)
    }
  })
  routes.post('/watched/remove', async (c) => {
    await shelf.unwatch(addressIn(await c.req.formData()))
    return c.redirect('/watched', 303)
  })
  return routes
}
