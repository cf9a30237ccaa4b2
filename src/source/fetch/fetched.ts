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
  /** The condition the address held: nothing changed since the validators that were sent, and there are no bytes. */
  readonly notModified: boolean
}

/** Why an address gave no document. */
export type FetchCode =
  | 'scheme'
  | 'private-address'
  | 'robots'
  | 'redirects'
  | 'too-large'
  | 'encoding'
  | 'timeout'
  | 'status'
  | 'network'

/** What is known of a failure beyond its message. */
interface FetchFacts {
  /** The status of an answer that is no document. */
  readonly status?: number
  /** Milliseconds the server asks to wait before the next request. */
  readonly retryAfter?: number | null
  /** Asking again later may do. */
  readonly passing?: boolean
  readonly cause?: unknown
}

/** An address gave no document; the message names the reason. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly code: FetchCode
  readonly status: number | null
  readonly retryAfter: number | null
  readonly passing: boolean

  constructor(
    code: FetchCode,
    message: string,
    { status, retryAfter = null, passing = false, cause }: FetchFacts = {},
  ) {
    super(message, { cause })
    this.code = code
    this.status = status ?? null
    this.retryAfter = retryAfter
    this.passing = passing
  }
}

/** What a message says of an address, without the address at its head: for where that stands before it anyway. */
export function withoutAddress(message: string, address: string): string {
  const spelled = URL.canParse(address) ? new URL(address).href : address
  for (const name of [address, spelled]) {
    if (message.startsWith(`${name}: `)) return message.slice(name.length + 2)
    if (message.startsWith(`${name} `)) return `it${message.slice(name.length)}`
  }
  return message
}

/** What makes a request conditional (RFC 9110, 13.1): the validators of the answer before. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** The validators that an answer carries. */
export function validatorsOf({ headers }: Pick<Fetched, 'headers'>): Validators {
  const { etag, 'last-modified': lastModified } = headers
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}
