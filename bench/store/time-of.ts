import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Store } from '../../src/store/store.ts'

/** Milliseconds that something took: by the clock, and of the processor, which others on the machine do not lengthen. */
export interface Time {
  readonly clock: number
  /** Of this process and of the server's processes that serve it, where they are on this machine. */
  readonly processor: number
}

export async function timeOf({ store }: { readonly store: Store }, work: () => Promise<unknown>): Promise<Time> {
  const before = await serverTimes(store)
  const [start, used] = [performance.now(), process.cpuUsage()]
  await work()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  let server = 0
  for (const [pid, ms] of await serverTimes(store)) server += ms - (before.get(pid) ?? 0)
  return { clock, processor: (user + system) / 1000 + server }
}

/** Milliseconds of the processor that PostgreSQL's processes for Dateline have used, by process (`proc(5)`: /proc/PID/schedstat, in nanoseconds). */
async function serverTimes({ db, engine }: Store): Promise<Map<number, number>> {
  if (engine === 'sqlite') return new Map()
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
    where application_name = 'dateline' and datname = current_database()`.execute(db)
  return new Map(
    rows.flatMap(({ pid }) => {
      try {
        return [[pid, Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6] as const]
      } catch {
        return [] // the server is on another machine, or the process has ended
      }
    }),
  )
}
