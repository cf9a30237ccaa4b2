import { Piscina } from 'piscina'
import type { Found } from '../found.ts'
import { originalOf } from '../original.ts'
import { ownFile } from '../own-file.ts'
import { type Stored, transportOf, unread } from '../stored.ts'

/** A file that takes longer is given up, in milliseconds. */
const TIME_LIMIT = 30_000
/** What the thread that reads PDF may hold, in megabytes. */
const MEMORY_LIMIT = 1024
/** How long the thread waits for the next file, in milliseconds. */
const IDLE_LIMIT = 2000

let thread: Piscina | null = null

/**
 * The text of a PDF, page by page; its lines are joined to paragraphs like those of any text without markup. It is read in a thread of
 * its own, so that a file that loops or swells ends with a reason.
 */
export async function* readPdf(stored: Stored): AsyncGenerator<Found> {
  const { id, path, url, retrieved } = stored
  try {
    const text = await readPages(stored.bytes)
    if (!/\p{L}/u.test(text)) {
      yield unread(id, 'not-an-article', 'the PDF holds no text, only pictures')
      return
    }
    const original = originalOf(stored.bytes, 'application/pdf')
    const bytes = new TextEncoder().encode(text)
    yield {
      source: {
        id,
        bytes,
        mediaType: 'text/plain',
        form: 'raw',
        path,
        url,
        retrieved,
        charset: 'utf-8',
        original,
        ...transportOf(stored),
        given: {},
      },
    }
  } catch (error) {
    const { name, message } = error as Error
    const reason = name === 'AbortError' ? `it took more than ${TIME_LIMIT / 1000} s` : message
    yield unread(id, 'malformed', `the PDF can't be read: ${reason}`)
  }
}

function readPages(bytes: Uint8Array): Promise<string> {
  thread ??= new Piscina({
    filename: ownFile('source/formats/pdf-worker').href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_LIMIT,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
  })
  return thread.run(new Uint8Array(bytes), { signal: AbortSignal.timeout(TIME_LIMIT) })
}
