import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { checkLiteralAddress, guardedLookup, PrivateAddressError } from './allowed-address.ts'
import { FetchError, type Fetched, type Validators } from './fetched.ts'
import { openRobots } from './robots.ts'

export interface FetchSettings {
  readonly userAgent: string
  /** Hosts that may be at private or loopback addresses. */
  readonly allowHosts: readonly string[]
  /** Milliseconds for one answer, from asking to its last byte. */
  readonly timeLimit: number
  /** The largest body, unpacked, in bytes. */
  readonly sizeLimit: number
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  readonly firstPause: number
}

export const FETCH_SETTINGS: Omit<FetchSettings, 'userAgent'> = {
  allowHosts: [],
  timeLimit: 30_000,
  sizeLimit: 32 * 2 ** 20,
  firstPause: 1_000,
}

const MOST_REDIRECTS = 10
const TRIES = 3
const CONNECTIONS_PER_HOST = 2
/** The longest pause that a server may ask for with Retry-After, in milliseconds. */
const LONGEST_PAUSE = 30_000
const WORTH_ANOTHER_TRY = new Set([408, 429, 500, 502, 503, 504])

export interface Fetcher {
  /** Fetches one document. Throws FetchError. */
  fetch(url: string, validators?: Validators): Promise<Fetched>
  close(): Promise<void>
}

/** A polite client: it obeys robots.txt, asks each host with at most two connections, and never leaves the public internet unasked. A signal ends what is under way; its reason is thrown. */
export function openFetcher(settings: FetchSettings, signal?: AbortSignal): Fetcher {
  const allowed = new Set(settings.allowHosts)
  const agent = new Agent({
    connections: CONNECTIONS_PER_HOST,
    pipelining: 1,
    connect: { lookup: guardedLookup(allowed), timeout: settings.timeLimit },
  })
  const context: Context = { settings, allowed, agent, signal }
  const mayFetch = openRobots(settings.userAgent, async (url) => {
    try {
      const { status, bytes } = await followRedirects(context, url, {}, async () => true)
      return { status, text: new TextDecoder().decode(bytes) }
    } catch (error) {
      if (!(error instanceof FetchError) || error.code === 'network' || error.code === 'timeout') return null
      if (error instanceof StatusError) return { status: error.status, text: '' }
      throw error
    }
  })
  return {
    fetch: (url, validators = {}) => retry(context, () => followRedirects(context, url, validators, mayFetch)),
    close: () => agent.close(),
  }
}

interface Context {
  readonly settings: FetchSettings
  readonly allowed: ReadonlySet<string>
  readonly agent: Agent
  readonly signal: AbortSignal | undefined
}

/** Repeats what failed for a passing reason, with growing pauses. */
async function retry({ settings: { firstPause }, signal }: Context, once: () => Promise<Fetched>): Promise<Fetched> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once()
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof FetchError) || attempt === TRIES) throw error
      const passing = error.code === 'network' || (error instanceof StatusError && WORTH_ANOTHER_TRY.has(error.status))
      if (!passing) throw error
      const asked = error instanceof StatusError ? error.retryAfter : null
      await sleep(Math.min(asked ?? firstPause * 2 ** (attempt - 1), LONGEST_PAUSE), undefined, { signal })
    }
  }
}

/** The server answered with a status that is no document. */
class StatusError extends FetchError {
  readonly status: number
  /** Milliseconds the server asks to wait, or null. */
  readonly retryAfter: number | null

  constructor(url: URL, status: number, retryAfter: number | null) {
    super('status', `${url.href} answered with status ${status}`)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** Follows redirects one by one: each address is checked as if it had been given. */
async function followRedirects(
  context: Context,
  first: string,
  validators: Validators,
  mayFetch: (url: URL) => Promise<boolean>,
): Promise<Fetched> {
  let url = parseAddress(first)
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    check(url, context.allowed)
    if (!(await mayFetch(url))) throw new FetchError('robots', `${url.href}: the site's robots.txt asks not to read it`)
    const answer = await ask(context, url, validators)
    if (typeof answer !== 'string') return { ...answer, url: first }
    url = parseAddress(answer, url)
  }
  throw new FetchError('redirects', `${first}: more than ${MOST_REDIRECTS} redirects`)
}

function parseAddress(address: string, base?: URL): URL {
  try {
    return new URL(address, base)
  } catch (cause) {
    throw new FetchError('scheme', `${address} is no address`, { cause })
  }
}

function check(url: URL, allowed: ReadonlySet<string>): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('scheme', `${url.href}: only http and https addresses are read`)
  }
  try {
    checkLiteralAddress(url, allowed)
  } catch (cause) {
    throw new FetchError('private-address', (cause as Error).message, { cause })
  }
}

/** One request: the document, or the address it redirects to. */
async function ask(
  { settings, agent, signal: ended }: Context,
  url: URL,
  validators: Validators,
): Promise<Fetched | string> {
  const timeLimit = AbortSignal.timeout(settings.timeLimit)
  const signal = ended ? AbortSignal.any([timeLimit, ended]) : timeLimit
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': settings.userAgent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        'accept-encoding': 'identity',
        ...(validators.etag ? { 'if-none-match': validators.etag } : {}),
        ...(validators.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
      },
    })
    const location = headers.location
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && location) {
      await body.dump()
      return String(location)
    }
    if (statusCode !== 304 && (statusCode < 200 || statusCode >= 300)) {
      await body.dump()
      throw new StatusError(url, statusCode, pauseAsked(headers['retry-after']))
    }
    const bytes = await readBody(body, url, settings.sizeLimit)
    return {
      url: url.href,
      finalUrl: url.href,
      status: statusCode,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      bytes,
      retrieved: new Date().toISOString(),
      notModified: statusCode === 304,
    }
  } catch (error) {
    ended?.throwIfAborted()
    throw asFetchError(error, url, settings.timeLimit, timeLimit.aborted)
  }
}

async function readBody(body: AsyncIterable<Uint8Array>, url: URL, sizeLimit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > sizeLimit) throw new FetchError('too-large', `${url.href}: more than ${sizeLimit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Retry-After in seconds; its date form is rare and left to the pauses of our own. */
function pauseAsked(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null
}

function asFetchError(error: unknown, url: URL, timeLimit: number, timedOut: boolean): FetchError {
  if (error instanceof FetchError) return error
  const cause = error as Error & { cause?: unknown }
  if (timedOut) return new FetchError('timeout', `${url.href}: no full answer in ${timeLimit / 1000} s`, { cause })
  const guard = [cause, cause.cause].find((one) => one instanceof PrivateAddressError)
  if (guard) return new FetchError('private-address', guard.message, { cause })
  return new FetchError('network', `${url.href}: ${cause.message}`, { cause })
}
