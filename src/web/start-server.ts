import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Keeper } from '../desk/keeper.ts'
import { makeApp } from './app.ts'
import { LOOPBACK_HOSTS } from './guard.ts'
import { openShelf, type ShelfSettings } from './shelf/kept-shelf.ts'

export interface ServerSettings extends ShelfSettings {
  /** The name or address to listen at; loopback unless the user says otherwise. */
  readonly host: string
  /** 0 takes one that is free. */
  readonly port: number
  /** Asked of everyone who opens a page. Where the host is not loopback it or a token must be there. */
  readonly password: string | null
  /** Asked of every program, in the header Authorization; null where none is wanted. */
  readonly token?: string | null
}

export interface RunningServer {
  /** Where a browser finds it. */
  readonly address: string
  /** Finishes what is being taken in, and stops. */
  close(): Promise<void>
}

/** Requests a second that one client may go on making of the API, beyond loopback. */
const RATE = 100

/** The server can't be started as asked; the message says why. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

/** Starts the server on a store. Throws a ServerError where the port is taken, or where it would stand open to others. */
export async function startServer(keeper: Keeper, settings: ServerSettings): Promise<RunningServer> {
  const { host, port, password, token = null } = settings
  const isLoopback = ['localhost', '127.0.0.1', '::1'].includes(host)
  if (!isLoopback && !password && !token)
    throw new ServerError(
      `at ${host} others can reach it: give a password in DATELINE_PASSWORD, or for programs a token in DATELINE_TOKEN`,
    )
  const hosts = [...LOOPBACK_HOSTS, ...(isLoopback ? [] : [host.toLowerCase()])]
  // Behind a secret any name may be asked: a page that rebinds its name to us does not know it.
  const { app, close } = makeApp(
    openShelf(keeper, settings),
    { hosts: password || token ? null : hosts, password, isOpen: !isLoopback },
    { keeper, token, rate: isLoopback ? null : RATE, jobs: settings.jobs },
  )
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
      await close()
      const closed = new Promise((resolve) => server.close(resolve))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}
