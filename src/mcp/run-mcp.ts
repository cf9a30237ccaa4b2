import { once } from 'node:events'
import { serveMcpOnHttp, serveMcpOnStdio } from './serve.ts'

/** `dateline mcp`: serves until standard input ends, or for HTTP until the process is told to stop. */
export async function runMcp(
  inputs: readonly string[],
  { http, host, root }: { readonly http?: number; readonly host?: string; readonly root: readonly string[] },
  { stdin, stderr }: { readonly stdin: NodeJS.ReadableStream; readonly stderr: NodeJS.WritableStream },
): Promise<number> {
  const settings = { inputs, roots: root }
  if (http === undefined) {
    const ended = once(stdin, 'end')
    const served = await serveMcpOnStdio(settings)
    await Promise.race([ended, told()])
    await served.close()
    return 0
  }
  const served = await serveMcpOnHttp(settings, { port: http, host, token: process.env.DATELINE_TOKEN || null })
  stderr.write(`dateline: ${served.address}\n`)
  await told()
  await served.close()
  return 0
}

function told(): Promise<unknown> {
  return Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}
