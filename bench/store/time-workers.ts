import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '../../src/store/open-store.ts'
import { countWaiting } from '../../src/store/reading/reading-queue.ts'
import { runProgram } from '../../test/program.ts'
import type { TestEngine } from '../../test/stores.ts'
import { secondsOf } from './fill-store.ts'
import { inventStories } from './invent-stories.ts'

/** Between two looks at how many wait, in milliseconds. */
const LOOK_EVERY_MS = 200

/** Seconds from the start of the workers. */
interface WorkersTime {
  /** Until nothing waited to be read: what workers share. */
  readonly read: number
  /** Until all stories were told, which one of them does. */
  readonly told: number
}

/** How long workers of one thread each take, as processes of their own, to read and tell what waits in a new store. */
export async function timeWorkers(engine: TestEngine, workers: number, articles: number): Promise<WorkersTime> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-workers-'))
  const location = engine.newLocation()
  try {
    const pile = join(folder, 'pile.ndjson')
    writeFileSync(pile, [...inventStories(articles)].map((line) => `${JSON.stringify(line)}\n`).join(''))
    await succeed(['init', '--store', location])
    await succeed(['add', pile, '--leave', '--store', location])
    const work = ['worker', '--once', '--jobs', '1', '--store', location]
    const reading = secondsOf(() => untilRead(location))
    const told = await secondsOf(() => Promise.all(Array.from({ length: workers }, () => succeed(work))))
    return { read: await reading, told }
  } finally {
    await engine.remove(location)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function untilRead(location: string): Promise<void> {
  const store = await openStore(location, { create: false })
  while ((await countWaiting(store)) > 0) await sleep(LOOK_EVERY_MS)
  await store.close()
}

async function succeed(args: readonly string[]): Promise<void> {
  const { code, stderr } = await runProgram(args)
  if (code !== 0) throw new Error(`${args.join(' ')}: ended with ${code}: ${stderr}`)
}
