import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { sha256 } from '../text/fingerprint.ts'

/** Bytes as an `original` row keeps them: compressed (zstd, RFC 8878) where that gains something. */
export function packBytes(bytes: Uint8Array): { sha256: string; size: number; encoding: string; bytes: Uint8Array } {
  const packed = zstdCompressSync(bytes)
  const kept = packed.length < bytes.length ? { encoding: 'zstd', bytes: packed } : { encoding: 'none', bytes }
  return { sha256: sha256(bytes), size: bytes.length, ...kept }
}

/** The bytes as they came. Throws where what is kept is no zstd any more. */
export function unpackBytes({ encoding, bytes }: { encoding: string; bytes: Uint8Array }): Uint8Array {
  return encoding === 'zstd' ? zstdDecompressSync(bytes) : bytes
}

/** Plain data as compressed JSON. */
export function packJson(value: unknown): Uint8Array {
  return packText(JSON.stringify(value))
}

/** What `packJson` packed. */
export function unpackJson<T>(bytes: Uint8Array): T {
  return JSON.parse(unpackText(bytes)) as T
}

export function packText(text: string): Uint8Array {
  return zstdCompressSync(text)
}

export function unpackText(bytes: Uint8Array): string {
  return zstdDecompressSync(bytes).toString('utf8')
}
