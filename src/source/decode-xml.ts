/** The text of an XML document's bytes: by the transport's word, its byte order mark, its declaration, else UTF-8. */
export function decodeXml(bytes: Uint8Array, charset: string | null): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const mark = /^\xff\xfe/.test(start) ? 'utf-16le' : /^\xfe\xff/.test(start) ? 'utf-16be' : null
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1] ?? null
  // Programs that write XML as text declare the encoding that their texts have in memory.
  const isByteByByte = /^(?:\xef\xbb\xbf)?\s*<[^\0]/.test(start)
  for (const label of [mark, charset, declared]) {
    if (!label || (isByteByByte && /^utf-?16/i.test(label))) continue
    try {
      return new TextDecoder(label).decode(bytes)
    } catch {
      // A name that no decoder knows says nothing.
    }
  }
  return new TextDecoder().decode(bytes)
}
