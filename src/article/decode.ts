/** The text of a document's bytes: by byte order mark, else UTF-8; what is no valid UTF-8 is read as Windows-1252. */
export function decodeText(bytes: Uint8Array): { text: string; warnings: string[] } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), warnings: [] }
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      warnings: ['the bytes are no valid UTF-8; read as Windows-1252'],
    }
  }
}

/** Whether bytes are a binary file and no text: they hold NUL and no UTF-16 byte order mark. */
export function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !utf16 && bytes.subarray(0, 65_536).includes(0)
}
