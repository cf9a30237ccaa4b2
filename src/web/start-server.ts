import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Keeper } from '../desk/keeper.ts'
import { makeApp } from './app.ts'
import { LOOPBACK_HOSTS } from './guard.ts'
import { openShelf, type ShelfSettings } from './kept-shelf.ts'

export interface ServerSettings extends ShelfSettings {
  /** The name or address to listen at; loopback unless the user says otherwise. */
  readonly host: string
  /** 0 takes one that is free. */
  readonly port: number
  /** Asked of everyone; must be there where the host is not loopback. */
  readonly password: string | null
}

export interface RunningServer {
  /** Where a browser finds it. */
  readonly address: string
  /** Finishes what is being taken in, and stops. */
  close(): Promise<void>
}

/** The server can't be started as asked; the message says why. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

/** Starts the server on a store. Throws a ServerError where the port is taken, or where it would stand open to others. */
export async function startServer(keeper: Keeper, settings: ServerSettings): Promise<RunningServer> {
  const { host, port, password } = settings
  const isLoopback = ['localhost', '127.0.0.1', '::1'].includes(host)
  if (!isLoopback && !password)
    throw new ServerError(`at ${host} others can reach it: give a password in DATELINE_PASSWORD`)
  const hosts = [...LOOPBACK_HOSTS, ...(isLoopback ? [] : [host.toLowerCase()])]
  // Behind a password any name may be asked: a page that rebinds its name to us does not know it.
  const { app, activity } = makeApp(openShelf(keeper, settings), { hosts: password ? null : hosts, password })
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new ServerError(error.code === 'EADDRINUSE' ? `port ${port} is taken; --port gives another` : error.message),
      ),
    )
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      await activity.settled()
      const closed = new Promise((resolve) => server.close(resolve))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}
