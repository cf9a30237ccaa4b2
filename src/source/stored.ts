import type { Unread } from '../article/article.ts'
import type { Found } from './found.ts'

/** A file or an answer before anyone has looked inside: its bytes, and where and when they were had. */
export interface Stored {
  readonly id: string
  readonly bytes: Uint8Array
  readonly path: string | null
  readonly url: string | null
  /** ISO 8601; null where nobody knows. */
  readonly retrieved: string | null
  /** The encoding that the transport named, or null. */
  readonly charset: string | null
  /** The address asked for, where redirects led to another, and the headers of the answer; absent where it came otherwise. */
  readonly asked?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The largest single document read into memory, in bytes; a larger one is named and left out. */
export const MAX_BYTES = 64 * 2 ** 20

/** Names what could not be had. */
export function unread(id: string, code: Unread['code'], reason: string): Found {
  return { unread: { id, code, reason } }
}

/** What a document taken out of an answer keeps of how it came. */
export function transportOf({ asked, headers }: Stored): Pick<Stored, 'asked' | 'headers'> {
  return { ...(asked ? { asked } : {}), ...(headers ? { headers } : {}) }
}

/** The line for a document above the limit. */
export function tooLarge(id: string, bytes: number | null): Found {
  const size = bytes === null ? 'too large' : `${bytes} bytes`
  return unread(id, 'too-large', `${size}; documents of up to ${MAX_BYTES} bytes are read`)
}
