import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What one run of the program took. */
export interface TimedRun {
  readonly seconds: number
  /** Peak of resident memory of the process with its threads, in megabytes. */
  readonly peak: string | undefined
  readonly status: number | null
  readonly stderr: string
}

const PROGRAM = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

/** Runs the program as a process of its own. */
export function timeRun(args: readonly string[]): TimedRun {
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('./print-memory.mjs', import.meta.url).href, PROGRAM, ...args],
    { encoding: 'utf8' },
  )
  return { seconds: (performance.now() - start) / 1000, peak: /peak memory (\d+)/.exec(stderr)?.[1], status, stderr }
}
