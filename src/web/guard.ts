import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { every } from 'hono/combine'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { sha256 } from '../text/fingerprint.ts'

/** Who may ask the server. */
export interface GuardSettings {
  /** Host names, without port, under which the server may be asked; anything else is a page that rebinds its name to us. Null allows any. */
  readonly hosts: readonly string[] | null
  /** Asked for where the server listens beyond loopback; the user's name may be any. Null where none is wanted. */
  readonly password: string | null
}

/** Names of the machine itself. */
export const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'] as const

/**
 * What stands before every page: nothing is loaded from elsewhere and no other site may frame us or post to us; only
 * known host names are answered (against DNS rebinding), and beyond loopback only who knows the password.
 */
export function guard({ hosts, password }: GuardSettings): MiddlewareHandler {
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ['data:'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
  })
  const known: MiddlewareHandler = async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).replace(/:\d+$/, '').toLowerCase()
    if (hosts && !hosts.includes(host)) return c.text(`This server does not answer for “${host}”.`, 421)
    await next()
  }
  const asked =
    password === null ? [] : [basicAuth({ realm: 'Dateline', verifyUser: (_, given) => sameSecret(given, password) })]
  return every(headers, known, ...asked, csrf())
}

/** Compares in a time that tells nothing of where two secrets differ. */
function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)))
}
