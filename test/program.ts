import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The program as it is built, which starts faster than its sources. */
const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A program at work: what it has said up to now, and how it ends. */
export interface Running {
  readonly child: ChildProcess
  stdout(): string
  stderr(): string
  readonly end: Promise<Run>
}

/** Runs the program as a process of its own, to its end. @param within a command that runs it, and its arguments */
export function runProgram(args: readonly string[], within: readonly string[] = []): Promise<Run> {
  return watchProgram(args, within).end
}

/** Starts the program as a process of its own, and listens to it. */
export function watchProgram(args: readonly string[], within: readonly string[] = []): Running {
  const child = startProgram(args, within)
  let [stdout, stderr] = ['', '']
  child.stdout!.setEncoding('utf8').on('data', (text) => (stdout += text))
  child.stderr!.setEncoding('utf8').on('data', (text) => (stderr += text))
  const end = once(child, 'close').then(([code]) => ({ code, stdout, stderr }))
  return { child, stdout: () => stdout, stderr: () => stderr, end }
}

/** Starts the program as a process of its own. */
export function startProgram(args: readonly string[], within: readonly string[] = []): ChildProcess {
  const [command, ...rest] = [...within, process.execPath, '--disable-warning=ExperimentalWarning', PROGRAM, ...args]
  return spawn(command!, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Waits until something is so. Throws where it does not become so in good time. */
export async function until(isSo: () => boolean | Promise<boolean>, ms = 90_000): Promise<void> {
  const start = performance.now()
  while (!(await isSo())) {
    if (performance.now() - start > ms) throw new Error(`not so after ${ms} ms: ${isSo}`)
    await sleep(50)
  }
}
