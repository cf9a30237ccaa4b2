import { once } from 'node:events'
import { withKeeper } from '../desk/keeper.ts'
import { readerName } from '../desk/reader-name.ts'
import { storeLocation } from '../desk/store-location.ts'
import { untilStopped } from '../desk/until-stopped.ts'
import { startServer } from './start-server.ts'

export interface ServeOptions {
  readonly store?: string
  readonly reader?: string
  readonly host: string
  readonly port: number
  readonly allowHost?: readonly string[]
  readonly jobs?: number
}

/** `dateline serve`: the kept stories in the browser, until SIGTERM or SIGINT. */
export async function runServe(
  options: ServeOptions,
  { stdout, stderr }: { readonly stdout: NodeJS.WritableStream; readonly stderr: NodeJS.WritableStream },
): Promise<number> {
  const { store, host, port, allowHost, jobs } = options
  await untilStopped((signal) =>
    withKeeper(storeLocation(store), { create: true }, async (keeper) => {
      const password = process.env.DATELINE_PASSWORD || null
      const server = await startServer(keeper, {
        reader: readerName(options.reader),
        host,
        port,
        password,
        token: process.env.DATELINE_TOKEN || null,
        allowHost,
        jobs,
      })
      stdout.write(`${server.address}\n`)
      stderr.write(`dateline: serving ${keeper.store.location}; stop with Ctrl-C or SIGTERM\n`)
      if (!signal.aborted) await once(signal, 'abort')
      await server.close()
    }),
  )
  return 0
}
