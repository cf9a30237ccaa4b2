import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Run, runProgram } from '../program.ts'

/** Ways to a view of the disks of one's own: as root, or as a user who may act as root there. */
const UNSHARES = [
  { unshare: ['-m'], enter: ['-m'] },
  { unshare: ['-rm'], enter: ['-U', '-m', '--preserve-credentials'] },
]
const WAY = UNSHARES.find(
  ({ unshare }) => spawnSync('unshare', [...unshare, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0,
)

/** Why no disk of a test's own can be made here; null where one can. */
export const NO_DISK = WAY ? null : 'this user may not mount a disk, or the system has no `unshare`'

/** A disk of one test's own, in memory; only what runs by these functions sees what is on it. */
export interface SmallDisk {
  readonly path: string
  /** What a command is put behind to see it. */
  readonly within: readonly string[]
  /** Runs the program to its end. */
  run(...args: string[]): Promise<Run>
  /** Runs a line of the shell, in the disk's folder. */
  shell(line: string): void
  remove(): Promise<void>
}

/** Mounts a disk of so many kilobytes. */
export async function openSmallDisk(kilobytes: number): Promise<SmallDisk> {
  const path = mkdtempSync(join(tmpdir(), 'dateline-disk-'))
  const mounted = `mount -t tmpfs -o size=${kilobytes}k tmpfs ${path} && echo ready && exec sleep 600`
  const keeper: ChildProcess = spawn('unshare', [...WAY!.unshare, 'sh', '-c', mounted], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(keeper.stdout!, 'data')
  const within = ['nsenter', '-t', String(keeper.pid), ...WAY!.enter, '--']
  return {
    path,
    within,
    run: (...args) => runProgram(args, within),
    shell: (line) => void execFileSync(within[0]!, [...within.slice(1), 'sh', '-c', `cd ${path} && ${line}`]),
    async remove() {
      keeper.kill('SIGKILL')
      await once(keeper, 'exit')
      rmSync(path, { recursive: true, force: true })
    },
  }
}
