import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { sameSecret } from '../../text/fingerprint.ts'
import { isOwnOrigin } from '../guard.ts'
import { ProblemError } from './problem.ts'

/** Who may ask the API, and how often. */
export interface AccessSettings {
  /** The bearer token asked for; null where none is wanted. */
  readonly token: string | null
  /** The password of the pages, which opens the API too; null where there is none. */
  readonly password: string | null
  /** Requests a second that one client may go on making; null for any number. */
  readonly rate: number | null
}

/** A client may make the requests of so many seconds at once, after a pause. */
const BURST_SECONDS = 2
/** Clients remembered; one that asked long ago is forgotten, and has its whole burst again. */
const MOST_CLIENTS = 10_000

/** What stands before the API: no page of another site, only who knows the token, and nobody too often. */
export function access({ token, password, rate }: AccessSettings): MiddlewareHandler {
  const take = rate === null ? null : limitRate(rate)
  return async (c, next) => {
    refuseOtherSites(c)
    const wait = take?.(clientOf(c)) ?? 0
    if (wait > 0) {
      throw new ProblemError(429, `too many requests: ${rate} a second are answered`, { 'retry-after': String(wait) })
    }
    if ((token !== null || password !== null) && !isKnown(c.req.header('authorization'), token, password)) {
      throw new ProblemError(401, 'a bearer token is wanted', { 'www-authenticate': 'Bearer realm="Dateline"' })
    }
    await next()
  }
}

/** A browser says where a request comes from; programs that are none say nothing. */
function refuseOtherSites(c: Context): void {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const isOther = site ? !['same-origin', 'none'].includes(site) : origin !== undefined && !isOwnOrigin(origin, c)
  if (isOther) throw new ProblemError(403, 'asked for by a page of another site')
}

function isKnown(header: string | undefined, token: string | null, password: string | null): boolean {
  const [, scheme, given] = /^(bearer|basic) +(\S+)$/i.exec(header ?? '') ?? []
  if (given === undefined) return false
  if (/^bearer$/i.test(scheme!)) return token !== null && sameSecret(given, token)
  const decoded = Buffer.from(given, 'base64').toString()
  return password !== null && sameSecret(decoded.slice(decoded.indexOf(':') + 1), password)
}

function clientOf(c: Context): string {
  // Asked without a port (tests) there is no connection.
  return c.env && 'incoming' in c.env ? (getConnInfo(c).remote.address ?? '') : ''
}

/** A bucket a client, filled again at the rate given. Returns the seconds to wait; 0 where the request may be answered. */
function limitRate(rate: number): (client: string) => number {
  const most = rate * BURST_SECONDS
  const buckets = new Map<string, { left: number; at: number }>()
  return (client) => {
    const now = performance.now()
    const before = buckets.get(client) ?? { left: most, at: now }
    const left = Math.min(most, before.left + ((now - before.at) / 1000) * rate)
    buckets.delete(client)
    buckets.set(client, { left: left >= 1 ? left - 1 : left, at: now })
    if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value!)
    return left >= 1 ? 0 : Math.ceil((1 - left) / rate)
  }
}
