import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { localhostHostValidation, localhostOriginValidation, toNodeHandler } from '@modelcontextprotocol/node'
import { createMcpHandler } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
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

/** Serves the protocol over streamable HTTP, on the loopback address alone; requests that name another host or origin are refused. */
export async function serveMcpOnHttp(settings: McpSettings, port: number): Promise<Served> {
  const shelf = await filledShelf(settings)
  const handler = createMcpHandler(() => makeServer(shelf))
  const answer = toNodeHandler(handler)
  const [isLocalHost, isLocalOrigin] = [localhostHostValidation(), localhostOriginValidation()]
  const server = createServer((request, response) => {
    if (!isLocalHost(request, response) || !isLocalOrigin(request, response)) return
    if (request.url?.split('?')[0] !== '/mcp') {
      response.writeHead(404).end('the protocol is served at /mcp\n')
      return
    }
    void answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    async close() {
      await handler.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function filledShelf({ inputs, roots }: McpSettings) {
  const shelf = openShelf([...roots, ...inputs])
  if (inputs.length > 0) await shelf.read(inputs)
  return shelf
}
