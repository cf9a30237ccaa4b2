import { STATUS_CODES } from 'node:http'
import { z } from '@hono/zod-openapi'

/** What went wrong, as RFC 9457 writes it. */
export const problemSchema = z
  .object({
    type: z.string().describe('about:blank: the status says what kind of problem it is'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what is wrong with this very request, in words'),
  })
  .meta({ id: 'Problem' })

/** A request that can't be answered as it is; the message says why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.status = status
    this.headers = headers
  }
}

/** The answer that tells a problem. */
export function problemResponse({ status, message, headers }: Pick<ProblemError, 'status' | 'message' | 'headers'>) {
  const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Problem', status, detail: message }
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}

const MEANINGS = {
  400: 'What was asked is not understood',
  401: 'A token is wanted',
  403: 'Asked for by a page of another site',
  404: 'Nothing is kept under that name',
  406: 'The story can’t be written in that format',
  410: 'What the cursor points into has changed; begin again without it',
  413: 'The body is larger than is taken in',
  421: 'The server does not answer for the host that was asked',
  422: 'The Idempotency-Key was used for another body',
  503: 'The store can’t be used for now; Retry-After says when to come again',
  429: 'Too many requests; Retry-After says when to come again',
} as const

/** What every route may answer. */
const EVERYWHERE = [400, 401, 403, 421, 429, 503] as const

/** Problems as a route's description lists them: those every route may have, and the ones given. */
export function problems(...own: readonly (keyof typeof MEANINGS)[]) {
  const content = { 'application/problem+json': { schema: problemSchema } }
  return Object.fromEntries(
    [...EVERYWHERE, ...own].map((status) => [status, { description: MEANINGS[status], content }]),
  ) as Record<(typeof own)[number] | (typeof EVERYWHERE)[number], { description: string; content: typeof content }>
}
