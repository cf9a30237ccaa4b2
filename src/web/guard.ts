import type { Context, MiddlewareHandler } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { every } from 'hono/combine'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { sameSecret } from '../text/fingerprint.ts'
import { problemResponse } from './api/problem.ts'

/** Who may ask the server. */
export interface GuardSettings {
  /** Host names, without port, under which the server may be asked; anything else is a page that rebinds its name to us. Null allows any. */
  readonly hosts: readonly string[] | null
  /** Asked for where the server listens beyond loopback; the user's name may be any. Null where none is wanted. */
  readonly password: string | null
  /** Whether others can reach a server that has no password: then there are no pages, and the API asks for its token. */
  readonly isOpen?: boolean
}

/** Names of the machine itself. */
export const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'] as const

/**
 * What stands before everything: nothing is loaded from elsewhere, no other site may frame us, and only known host names are
 * answered (against DNS rebinding).
 */
export function frontDoor({ hosts }: GuardSettings): MiddlewareHandler {
  const headers = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ['data:'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
  })
  const known: MiddlewareHandler = async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).replace(/:\d+$/, '').toLowerCase()
    if (!hosts || hosts.includes(host)) return next()
    const message = `This server does not answer for “${host}”.`
    return c.req.path.startsWith('/api/')
      ? problemResponse({ status: 421, message, headers: {} })
      : c.text(message, 421)
  }
  return every(headers, known)
}

/** Whether a browser's `Origin` is the host it asked for. Its scheme may differ: a proxy in front speaks TLS for us. */
export function isOwnOrigin(origin: string, c: Context): boolean {
  return URL.canParse(origin) && new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host)
}
const sameSite = csrf({ origin: isOwnOrigin })

/** What stands before the pages: no other site may post to us, and beyond loopback only who knows the password gets in. */
export function guardPages({ password, isOpen }: GuardSettings): MiddlewareHandler {
  const closed: MiddlewareHandler = async (c) => c.text('Pages are shown where DATELINE_PASSWORD is set.', 403)
  if (password === null) return isOpen ? closed : sameSite
  return every(basicAuth({ realm: 'Dateline', verifyUser: (_, given) => sameSecret(given, password) }), sameSite)
}
