import { createHash, timingSafeEqual } from 'node:crypto'

/** The SHA-256 of bytes or of a text's UTF-8, in lower-case hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** The SHA-256 of a text's UTF-8 in base64, as a Content-Security-Policy names an allowed style. */
export function sha256Base64(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}
