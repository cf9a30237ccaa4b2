import { gunzipSync } from 'node:zlib'
import { MAX_BYTES } from './stored.ts'

/** Bytes out of their gzip wrapping, or why they can't be had. */
export type Unpacked =
  | { readonly bytes: Uint8Array }
  | { readonly code: 'too-large' | 'malformed'; readonly reason: string }

/** Whether bytes are gzip (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Unwraps gzip once; other bytes come back as they are. No more than the largest document is ever unwrapped: a bomb stops there. */
export function unpack(bytes: Uint8Array): Unpacked {
  if (!isGzip(bytes)) return { bytes }
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      return { code: 'too-large', reason: `unpacked it has more than ${MAX_BYTES} bytes` }
    }
    return { code: 'malformed', reason: `its gzip is broken: ${message}` }
  }
}
