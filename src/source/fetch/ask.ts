import { type Dispatcher, request } from 'undici'
import type { World } from '../world.ts'
import { PrivateAddressError } from './allowed-address.ts'
import { FetchError, type Fetched, type Validators } from './fetched.ts'
import { retryAfter } from './retry-after.ts'

/** Statuses of servers that may answer otherwise in a while. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

export interface Question {
  readonly url: URL
  readonly validators: Validators
  readonly userAgent: string
  /** Milliseconds from asking to the last byte. */
  readonly timeLimit: number
  /** Bytes of the body; a larger one is refused, or cut there. */
  readonly sizeLimit: number
  readonly cut: boolean
}

/** One request: the document, or the address it redirects to. Throws FetchError, or the signal's reason. */
export async function ask(
  question: Question,
  dispatcher: Dispatcher,
  world: World,
  ended: AbortSignal | undefined,
): Promise<Omit<Fetched, 'url' | 'finalUrl'> | string> {
  const timeLimit = AbortSignal.timeout(question.timeLimit)
  const signal = ended ? AbortSignal.any([timeLimit, ended]) : timeLimit
  const { url } = question
  try {
    const { statusCode, headers, body } = await request(url, { dispatcher, signal, headers: headersOf(question) })
    const location = headers.location
    if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && location) {
      await body.dump()
      return String(location)
    }
    if (statusCode !== 304 && (statusCode < 200 || statusCode >= 300)) {
      await body.dump()
      const facts = {
        status: statusCode,
        passing: PASSING.has(statusCode),
        retryAfter: retryAfter(headers, world.now()),
      }
      throw new FetchError('status', `${url.href} answered with status ${statusCode}`, facts)
    }
    return {
      status: statusCode,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      bytes: await readBody(body, question, String(headers['content-encoding'] ?? '')),
      retrieved: new Date(world.now()).toISOString(),
      notModified: statusCode === 304,
    }
  } catch (error) {
    ended?.throwIfAborted()
    throw asFetchError(error, question, timeLimit.aborted)
  }
}

function headersOf({ userAgent, validators }: Question): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
    'accept-encoding': 'identity',
    ...(validators.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  }
}

/** Gzip is taken off where documents are read, within their bounds; nothing else was asked for, and nothing else is understood. */
const READ_ENCODINGS = /^\s*(?:|identity|x-gzip|gzip)\s*$/i

async function readBody(
  body: AsyncIterable<Uint8Array>,
  { url, sizeLimit, cut }: Question,
  encoding: string,
): Promise<Uint8Array> {
  if (!READ_ENCODINGS.test(encoding)) {
    throw new FetchError('encoding', `${url.href}: its answer is packed as ${encoding}, which was not asked for`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    chunks.push(chunk)
    if (size <= sizeLimit) continue
    if (cut) return Buffer.concat(chunks).subarray(0, sizeLimit)
    throw new FetchError('too-large', `${url.href}: more than ${sizeLimit} bytes`)
  }
  return Buffer.concat(chunks)
}

function asFetchError(error: unknown, { url, timeLimit }: Question, timedOut: boolean): FetchError {
  if (error instanceof FetchError) return error
  const cause = error as Error & { cause?: unknown }
  if (timedOut) {
    return new FetchError('timeout', `${url.href}: no full answer in ${timeLimit / 1000} s`, { cause, passing: true })
  }
  const guard = [cause, cause.cause].find((one) => one instanceof PrivateAddressError)
  if (guard) return new FetchError('private-address', guard.message, { cause })
  return new FetchError('network', `${url.href}: ${cause.message}`, { cause, passing: true })
}
