import type { Original } from '../article/source.ts'
import { sha256 } from '../text/fingerprint.ts'

/** The bytes that came in and their facts, for documents whose text had to be taken out of them. */
export function originalOf(bytes: Uint8Array, mediaType: string): Original {
  return { mediaType, sha256: sha256(bytes), bytes: bytes.length, content: bytes }
}
