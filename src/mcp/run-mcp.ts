import { once } from 'node:events'
import { untilStopped } from '../desk/until-stopped.ts'
import { serveMcpOnHttp, serveMcpOnStdio } from './serve.ts'

/** `dateline mcp`: serves until standard input ends, or for HTTP until the process is told to stop. */
export async function runMcp(
  inputs: readonly string[],
  { http, host, root }: { readonly http?: number; readonly host?: string; readonly root: readonly string[] },
  { stdin, stderr }: { readonly stdin: NodeJS.ReadableStream; readonly stderr: NodeJS.WritableStream },
): Promise<number> {
  const settings = { inputs, roots: root }
  await untilStopped(async (signal) => {
    const stopped = once(signal, 'abort')
    if (http === undefined) {
      const ended = once(stdin, 'end')
      const served = await serveMcpOnStdio(settings)
      await Promise.race([ended, stopped])
      await served.close()
    } else {
      const served = await serveMcpOnHttp(settings, { port: http, host, token: process.env.DATELINE_TOKEN || null })
      stderr.write(`dateline: ${served.address}\n`)
      await stopped
      await served.close()
    }
  })
  return 0
}
