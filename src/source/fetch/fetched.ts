/** What an address answered, kept as it came. */
export interface Fetched {
  /** The address asked for. */
  readonly url: string
  /** The address that answered, after redirects. */
  readonly finalUrl: string
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly bytes: Uint8Array
  /** When the answer was complete, ISO 8601 in UTC. */
  readonly retrieved: string
  /** The condition the address held: nothing changed since the validators that were sent. */
  readonly notModified: boolean
}

/** Why an address gave no document. */
export type FetchCode =
  | 'scheme'
  | 'private-address'
  | 'robots'
  | 'redirects'
  | 'too-large'
  | 'timeout'
  | 'status'
  | 'network'

/** An address gave no document; the message names the reason. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly code: FetchCode

  constructor(code: FetchCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What makes a request conditional (RFC 9110, 13.1): the validators of the answer before. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}
