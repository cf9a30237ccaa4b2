import type { Context } from 'hono'
import type { HTTPException } from 'hono/http-exception'
import { problemPage } from './pages/problem-page.ts'
import type { Server } from './routes/server.ts'

/** The largest form that is taken in, in bytes: a hundred large pages. Larger piles are for the command line. */
export const MOST_FORM_BYTES = 256 * 2 ** 20

/** What was refused is called, and why, by its status. */
const REFUSED: Readonly<Record<number, readonly [title: string, reason: string]>> = {
  403: [
    'Not from there',
    'This came from a page of another site, so nothing was done. Open the form here and send it again.',
  ],
  413: [
    'Too much at once',
    `What was sent is larger than ${MOST_FORM_BYTES / 2 ** 20} MB, so nothing was taken in. Send it in parts, or use dateline add.`,
  ],
}

/** Says in words why a guard let something not pass. Who gave no password gets words alone: the style is behind it too. */
export function refuse(error: HTTPException, { page }: Pick<Server, 'page'>, c: Context): Response | Promise<Response> {
  const response = error.getResponse()
  if (error.status === 401) {
    const wanted = 'The password of this server is wanted; any name will do. Open the page again to give it.'
    return c.text(wanted, 401, { 'www-authenticate': response.headers.get('www-authenticate') ?? 'Basic' })
  }
  const words = REFUSED[error.status]
  if (!words) return response
  const [title, reason] = words
  return c.html(page({ title, body: problemPage(title, reason) }), error.status)
}
