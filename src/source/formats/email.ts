import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { formatOfBytes, formatOfMediaType, formatOfName } from '../format.ts'
import type { Found } from '../found.ts'
import { originalOf } from '../original.ts'
import { type Stored, unread } from '../stored.ts'
import { isGzip, unpack } from '../unpack.ts'

/** Mail inside mail is followed this far, within one message's own parts and from forwarded message to forwarded message. */
const DEEPEST = 16
/** Attached files of one mail that are read; further ones are named. */
const MOST_ATTACHED = 100

/** Formats of attached files that are reports of their own. */
const ATTACHED = new Set(['text/html', 'text/plain', 'text/markdown', 'pdf', 'email'])

/** Reads the bytes of an attached file as a document of its format. */
type ReadAttached = (
  stored: Stored,
  format: 'text/html' | 'text/plain' | 'text/markdown' | 'pdf',
) => AsyncGenerator<Found>

/**
 * The reports that a mail carries (RFC 5322, MIME): its HTML part as a page, else its text, with subject and date; then each attached
 * page, text, PDF and forwarded mail as a document of its own, named `mail/file`. Other attached files are passed over, as pictures are.
 */
export function readEmailWith(readAttached: ReadAttached): (stored: Stored) => AsyncGenerator<Found> {
  return (stored) => readMail(stored, readAttached, 0)
}

async function* readMail(stored: Stored, readAttached: ReadAttached, depth: number): AsyncGenerator<Found> {
  let mail: Email
  try {
    mail = await PostalMime.parse(stored.bytes, { maxNestingDepth: DEEPEST, forceRfc822Attachments: true })
  } catch (error) {
    yield unread(stored.id, 'malformed', `the mail can't be read: ${(error as Error).message}`)
    return
  }
  const body = bodyOf(stored, mail)
  const files = mail.attachments.filter(isReport)
  if (body) yield body
  else if (files.length === 0) {
    const attached =
      mail.attachments.length > 0
        ? `; none of its ${mail.attachments.length} attached files is a page, text or PDF`
        : ''
    yield unread(stored.id, 'not-an-article', `the mail has no text of its own${attached}`)
  }
  for (const [at, file] of files.entries()) {
    const id = `${stored.id}/${file.filename || `attached-${at + 1}`}`
    if (at >= MOST_ATTACHED) {
      yield unread(id, 'too-large', `the mail has ${files.length} attached files; the first ${MOST_ATTACHED} are read`)
      return
    }
    const inner: Stored = { ...stored, id, bytes: bytesOf(file), charset: charsetOf(file) }
    const format = formatOf(file)
    if (format !== 'email') yield* readAttached(inner, format)
    else if (depth < DEEPEST) yield* readMail(inner, readAttached, depth + 1)
    else yield unread(id, 'malformed', `mails are forwarded in one another more than ${DEEPEST} deep`)
  }
}

function bodyOf(stored: Stored, mail: Email): Found | null {
  const html = mail.html?.trim()
  const text = html || mail.text?.trim()
  if (!text) return null
  const { id, path, url, retrieved } = stored
  return {
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

/** Whether an attached file is a report; what is shown within the mail itself (pictures, styles, signatures) is none. */
function isReport(file: Attachment): boolean {
  return !file.related && ATTACHED.has(formatOf(file))
}

type AttachedFormat = Parameters<ReadAttached>[1] | 'email'

/** What an attached file is: by its type, where that says nothing by its name, else by its bytes. */
function formatOf(file: Attachment): AttachedFormat {
  const named = formatOfMediaType(file.mimeType)
  const told = named === 'look' || named === null ? formatOfName(file.filename ?? '') : named
  const bytes = bytesOf(file)
  const unpacked = isGzip(bytes) ? unpack(bytes) : { bytes }
  const seen = told === 'look' || told === null ? ('bytes' in unpacked ? formatOfBytes(unpacked.bytes) : null) : told
  return (seen ?? (file.mimeType === 'text/plain' ? 'text/plain' : 'none')) as AttachedFormat
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

function charsetOf({ content }: Attachment): string | null {
  return typeof content === 'string' ? 'utf-8' : null
}
