import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const VERSIONS = '/usr/lib/postgresql'
export const IS_ROOT = process.getuid?.() === 0

/** Why no server of a test's own can be started here; null where one can. */
export const NO_POSTGRES = programs() === null ? `no PostgreSQL is installed below ${VERSIONS}` : null

/** A PostgreSQL server of one test's own, which may be stopped and started again. */
export interface OwnPostgres {
  /** `postgres://…` */
  readonly address: string
  start(): void
  /** Stops it at once: who is connected is cut off, and nothing is tidied up. */
  stop(): void
  /** Ends each connection of Dateline. Returns how many there were. */
  cutOff(): Promise<number>
  remove(): void
}

/**
 * Makes and starts a server at a free port. PostgreSQL refuses to run as root, which lets it run as `postgres`.
 * @param within what its commands are put behind, as where it is to see another disk
 */
export async function openPostgres(within: readonly string[] = []): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-postgres-'))
  if (IS_ROOT) chownSync(folder, Number(run('id', '-u', 'postgres')), Number(run('id', '-g', 'postgres')))
  const port = await freePort()
  const data = join(folder, 'data')
  const as = (program: string, ...args: string[]) => {
    const path = join(programs()!, program)
    const [command, ...others] = [...within, ...(IS_ROOT ? ['runuser', '-u', 'postgres', '--'] : []), path, ...args]
    return run(command!, ...others)
  }
  const options = `-p ${port} -k ${folder} -h 127.0.0.1 -F`
  const start = () => as('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start')
  const stop = () => as('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
  as('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync')
  start()
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`
  return {
    address,
    start,
    stop,
    async cutOff() {
      const client = new pg.Client({ connectionString: address })
      await client.connect()
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dateline'`,
      )
      await client.end()
      return rowCount ?? 0
    },
    remove() {
      if (existsSync(join(data, 'postmaster.pid'))) stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The folder of the newest server's programs, or null. */
function programs(): string | null {
  if (!existsSync(VERSIONS)) return null
  const newest = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0]
  return newest ? join(VERSIONS, newest, 'bin') : null
}

// Nothing is inherited: a server that goes on would hold the pipes of who started it open.
function run(command: string, ...args: string[]): string {
  const quiet = command.endsWith('pg_ctl') || args.some((arg) => arg.endsWith('pg_ctl'))
  return String(execFileSync(command, args, { cwd: '/', stdio: quiet ? 'ignore' : ['ignore', 'pipe', 'ignore'] }) ?? '')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
