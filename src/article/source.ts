/** What a door hands in: the bytes of one document, where they came from, and what was said of them on the way. */
export interface Source {
  /** Given id, else the path relative to the input folder, else the address. */
  readonly id: string
  readonly bytes: Uint8Array
  readonly mediaType: MediaType
  /** How the text is to be read: `page` and `raw` still have their menus in, `clean` is a body alone. */
  readonly form: 'page' | 'raw' | 'clean'
  readonly path: string | null
  readonly url: string | null
  /** The address that was asked for, where redirects led to another; it stays the document's identity. */
  readonly asked?: string
  /** When the bytes were fetched, ISO 8601; null where nobody knows. */
  readonly retrieved: string | null
  /** The encoding that the transport named (HTTP Content-Type); absent or null where it named none. */
  readonly charset?: string | null
  /** The headers it came with (HTTP), names in small letters; absent where there were none. */
  readonly headers?: Readonly<Record<string, string>>
  /** What came in, where `bytes` is the text taken out of it (a PDF, a mail); absent where `bytes` is what came in. */
  readonly original?: Original
  readonly given: Given
}

/** Bytes that are no page or text themselves, and their facts. */
export interface Original {
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: number
  /** The bytes themselves; absent where they have been put away already. */
  readonly content?: Uint8Array
}

export type MediaType = 'text/html' | 'text/plain' | 'text/markdown'

/** What the user, a crawler or a feed said of a document. It stands beside what the document says of itself. */
export interface Given {
  readonly title?: string
  /** As crawlers, feeds and mails write it: ISO 8601 of any precision, or RFC 5322. */
  readonly published?: string
  /** Who published it, as a feed says (RSS `source`, else the feed's own title). */
  readonly outlet?: { readonly name: string | null; readonly domain: string | null }
  readonly authors?: readonly string[]
  /** What is to be known of how it came: that a feed's own text stands in for a page. */
  readonly warnings?: readonly string[]
  /** The day the user gave for whatever states none itself, ISO 8601. */
  readonly fallback?: string
}
