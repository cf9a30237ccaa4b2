import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { localhostHostValidation, localhostOriginValidation, toNodeHandler } from '@modelcontextprotocol/node'
import { createMcpHandler } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { sameSecret } from '../text/fingerprint.ts'
import { openShelf } from './shelf.ts'
import { makeServer } from './tools.ts'

export interface McpSettings {
  /** Files and folders to read before the first question. */
  readonly inputs: readonly string[]
  /** Folders that may be read at all. */
  readonly roots: readonly string[]
}

/** A server that runs; `close` ends it. */
export interface Served {
  /** The address to connect to; null over standard input and output. */
  readonly address: string | null
  close(): Promise<void>
}

/** Serves the Model Context Protocol over this process's standard input and output: nothing else may print there. */
export async function serveMcpOnStdio(settings: McpSettings): Promise<Served> {
  const shelf = await filledShelf(settings)
  const handle = serveStdio(() => makeServer(shelf))
  return { address: null, close: () => handle.close() }
}

/** Where the protocol is served over HTTP. */
export interface HttpPlace {
  readonly port: number
  /** The name or address to listen at; loopback unless the user says otherwise. */
  readonly host?: string | undefined
  /** Asked of everyone in the header Authorization; must be there where the host is not loopback. */
  readonly token?: string | null
}

/**
 * Serves the protocol over streamable HTTP. On loopback, requests that name another host are refused; beyond it, those without the
 * token; everywhere those of a page of another site. Throws a ServerError where it would stand open to others.
 */
export async function serveMcpOnHttp(
  settings: McpSettings,
  { port, host = '127.0.0.1', token = null }: HttpPlace,
): Promise<Served> {
  const isLoopback = ['localhost', '127.0.0.1', '::1'].includes(host)
  if (!isLoopback && !token) throw new ServerError(`at ${host} others can reach it: give a token in DATELINE_TOKEN`)
  const shelf = await filledShelf(settings)
  const handler = createMcpHandler(() => makeServer(shelf))
  const answer = toNodeHandler(handler)
  const [isLocalHost, isLocalOrigin] = [localhostHostValidation(), localhostOriginValidation()]
  const server = createServer((request, response) => {
    // Behind a token any name may be asked: a page that rebinds its name to us does not know it.
    if (isLoopback && !isLocalHost(request, response)) return
    if (!isLocalOrigin(request, response)) return
    if (token !== null && !knows(request.headers.authorization, token)) {
      response.writeHead(401, { 'www-authenticate': 'Bearer realm="Dateline"' }).end('a bearer token is wanted\n')
      return
    }
    if (request.url?.split('?')[0] !== '/mcp') {
      response.writeHead(404).end('the protocol is served at /mcp\n')
      return
    }
    void answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/mcp`,
    async close() {
      await handler.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The server can't be started as asked; the message says why. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

/** Whether a header Authorization brings the token. */
function knows(header: string | undefined, token: string): boolean {
  const given = /^bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? ''
  return sameSecret(given, token)
}

async function filledShelf({ inputs, roots }: McpSettings) {
  for (const root of roots) {
    const facts = await stat(root).catch(() => null)
    if (!facts) throw new ServerError(`--root ${root}: no such folder`)
  }
  const shelf = openShelf([...roots, ...inputs])
  if (inputs.length > 0) {
    const { read, unread } = await shelf.read(inputs)
    // An agent that starts us with names that are wrong would talk to an empty shelf.
    if (read === 0) throw new ServerError(unread.map(({ id, reason }) => `${id}: ${reason}`).join('; '))
  }
  return shelf
}
