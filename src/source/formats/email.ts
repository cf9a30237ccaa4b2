import PostalMime from 'postal-mime'
import type { Found } from '../found.ts'
import { originalOf } from '../original.ts'
import { type Stored, unread } from '../stored.ts'

/** Mail inside mail is followed this far. */
const DEEPEST = 16

/** The report that a mail carries (RFC 5322, MIME): its HTML part as a page, else its text; subject and date come with it. */
export async function* readEmail(stored: Stored): AsyncGenerator<Found> {
  const { id, path, url, retrieved } = stored
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>
  try {
    mail = await PostalMime.parse(stored.bytes, { maxNestingDepth: DEEPEST })
  } catch (error) {
    yield unread(id, 'malformed', `the mail can't be read: ${(error as Error).message}`)
    return
  }
  const html = mail.html?.trim()
  const text = html || mail.text?.trim()
  if (!text) {
    const attached = mail.attachments.length > 0 ? `; it has ${mail.attachments.length} attached files` : ''
    yield unread(id, 'not-an-article', `the mail has no text of its own${attached}`)
    return
  }
  yield {
    source: {
      id,
      bytes: new TextEncoder().encode(text),
      mediaType: html ? 'text/html' : 'text/plain',
      form: html ? 'page' : 'raw',
      path,
      url,
      retrieved,
      charset: 'utf-8',
      original: originalOf(stored.bytes, 'message/rfc822'),
      given: { ...(mail.subject ? { title: mail.subject } : {}), ...(mail.date ? { published: mail.date } : {}) },
    },
  }
}
