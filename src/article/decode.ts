/** The text of a document, and what was doubtful in its bytes. */
export interface Decoded {
  readonly text: string
  readonly warnings: string[]
}

/** How far into a page its own charset is looked for, in bytes: browsers look at 1024, saved pages put more before it. */
const PRESCAN = 4096

/** Up to this share of its characters a text in UTF-8 may be broken and is still read as UTF-8. */
const BROKEN_SHARE = 0.002

/** A text is Cyrillic when this share of its bytes over 127 stand beside another: words of other letters, not accents. */
const CYRILLIC_SHARE = 0.75

/**
 * The text of a document's bytes, decided as browsers do (WHATWG Encoding): by byte order mark, by the charset that came
 * with it, by the page's own `meta`. One thing is done otherwise: bytes that are valid UTF-8 are UTF-8 whatever a `meta`
 * says, since pages are saved and sent on in UTF-8 with their old `meta` in.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), warnings: [] }
  const declared = decoderOf(charset) ?? decoderOf(declaredCharset(bytes))
  // ISO-2022-JP and UTF-16 are made of bytes that are valid UTF-8 too.
  const disguised = declared !== null && /^(?:iso-2022-jp|utf-16)/.test(declared.encoding)
  const utf8 = disguised ? null : decodeUtf8(bytes)
  if (utf8 !== null) return { text: utf8, warnings: [] }
  if (declared && declared.encoding !== 'utf-8') return { text: declared.decode(bytes), warnings: [] }
  const lossy = new TextDecoder('utf-8').decode(bytes)
  const broken = lossy.split('\ufffd').length - 1
  if (broken <= lossy.length * BROKEN_SHARE || declared) {
    return { text: lossy, warnings: [`${broken} characters are no valid UTF-8`] }
  }
  const guess = looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
  return {
    text: new TextDecoder(guess).decode(bytes),
    warnings: [`the bytes are no valid UTF-8; read as ${guess.replace('w', 'W')}`],
  }
}

/** The share of NUL bytes from which a file is binary: a broken page has a few, an image or an archive many. */
const NUL_SHARE = 0.001

/** Whether bytes are a binary file and no text: they hold NUL and no UTF-16 byte order mark. */
export function isBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes)?.startsWith('utf-16')) return false
  const start = bytes.subarray(0, 65_536)
  let nul = 0
  for (let at = start.indexOf(0); at >= 0; at = start.indexOf(0, at + 1)) nul++
  return nul > start.length * NUL_SHARE
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** `<meta charset="…">`, `<meta http-equiv content="text/html; charset=…">` or `<?xml encoding="…"?>` of a page. */
function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const meta = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(start)
  return (meta ?? /^\s*<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w:-]{2,40})/i.exec(start))?.[1] ?? null
}

/** The decoder for a label; null for a label that names no encoding. A page cannot be UTF-16 and say so in ASCII. */
function decoderOf(label: string | null): TextDecoder | null {
  if (!label) return null
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label)
  } catch {
    return null
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function looksCyrillic(bytes: Uint8Array): boolean {
  let [high, beside] = [0, 0]
  const end = Math.min(bytes.length, 65_536)
  for (let i = 0; i < end; i++) {
    if (bytes[i]! < 0xc0) continue
    high++
    if (i + 1 < end && bytes[i + 1]! >= 0xc0) beside++
  }
  return high > 0 && beside / high >= CYRILLIC_SHARE
}
