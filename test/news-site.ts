import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A site of one test's own: what each path answers may be changed at any time. */
export interface NewsSite {
  readonly base: string
  readonly answers: Map<string, Answer>
  /** Paths in the order in which they were asked for, robots.txt left out. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Starts a site at a free port of 127.0.0.1. */
export async function openNewsSite(): Promise<NewsSite> {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    if (request.url !== '/robots.txt') asked.push(request.url!)
    const answer = answers.get(request.url!)
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    close() {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

/** Answers with a body; `headers` may hold an ETag, which is compared. */
export function body(type: string, text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer {
  return (request, response) => {
    if (headers.etag && request.headers['if-none-match'] === headers.etag) response.writeHead(304, headers).end()
    else response.writeHead(200, { 'content-type': type, ...headers }).end(text)
  }
}

export const page = (text: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  body(
    'text/html; charset=utf-8',
    `<html><body><article><h1>Ferry Aurelia aground</h1>${text}</article></body></html>`,
    headers,
  )

/** An RSS feed of entries by their paths. */
export const feed = (
  base: string,
  paths: readonly string[],
  {
    own = '',
    headers = {},
    extra = '',
  }: { own?: string; headers?: Readonly<Record<string, string>>; extra?: string } = {},
): Answer =>
  body(
    'application/rss+xml',
    `<rss version="2.0"><channel><title>Velmara Daily</title><link>${base}/</link>${extra}${paths
      .map(
        (path) =>
          `<item><title>Ferry Aurelia aground ${path}</title><link>${base}${path}</link><pubDate>Mon, 12 May 2031 10:00:00 +0000</pubDate>${own && `<description>${own}</description>`}</item>`,
      )
      .join('')}</channel></rss>`,
    headers,
  )
