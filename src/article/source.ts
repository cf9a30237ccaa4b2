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
  /** When the bytes were fetched, ISO 8601; null where nobody knows. */
  readonly retrieved: string | null
  /** The encoding that the transport named (HTTP Content-Type); absent or null where it named none. */
  readonly charset?: string | null
  readonly given: Given
}

export type MediaType = 'text/html' | 'text/plain' | 'text/markdown'

/** What the user, a crawler or a feed said of a document. It stands beside what the document says of itself. */
export interface Given {
  readonly title?: string
  /** ISO 8601, any precision. */
  readonly published?: string
  /** The day the user gave for whatever states none itself, ISO 8601. */
  readonly fallback?: string
}
