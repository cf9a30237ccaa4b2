import { gunzipSync } from 'node:zlib'
import type { MediaType } from '../article/source.ts'
import { FetchError, type Fetched } from './fetch/fetched.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import type { Found } from './found.ts'

/** The document at an http or https address, or why it could not be had. */
export async function readAddress(url: string, fetcher: Fetcher): Promise<Found> {
  try {
    return sourceOf(url, await fetcher.fetch(url))
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return { unread: { id: url, code: 'unreadable', reason: error.message } }
  }
}

function sourceOf(url: string, fetched: Fetched): Found {
  const type = fetched.headers['content-type'] ?? ''
  const mediaType = mediaTypeOf(type, fetched.bytes)
  if (!mediaType)
    return { unread: { id: url, code: 'unreadable', reason: `it is ${type}, which Dateline does not read` } }
  return {
    source: {
      id: url,
      bytes: unpack(fetched.bytes),
      mediaType,
      form: mediaType === 'text/html' ? 'page' : 'raw',
      path: null,
      url: fetched.finalUrl,
      retrieved: fetched.retrieved,
      charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? null,
      given: {},
    },
  }
}

/** The kind of an answer: by its header, and where that says nothing, by how the bytes begin. */
function mediaTypeOf(type: string, bytes: Uint8Array): MediaType | null {
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return 'text/html'
  if (/^text\/markdown/i.test(type)) return 'text/markdown'
  if (/^text\/plain/i.test(type)) return 'text/plain'
  if (type && !/^application\/octet-stream/i.test(type)) return null
  return /^\s*</.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1')) ? 'text/html' : 'text/plain'
}

const MOST_UNPACKED = 64 * 2 ** 20 // bytes, as for files

/** Some servers pack an answer even where they were asked not to. */
function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED })
  } catch {
    return bytes
  }
}
