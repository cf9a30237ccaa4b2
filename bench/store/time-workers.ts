import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from '../../test/program.ts'
import type { TestEngine } from '../../test/stores.ts'
import { secondsOf } from './fill-store.ts'
import { inventStories } from './invent-stories.ts'

/** Seconds that workers of one thread each take, as processes of their own, to read and tell what waits in a new store. */
export async function timeWorkers(engine: TestEngine, workers: number, articles: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-workers-'))
  const location = engine.newLocation()
  try {
    const pile = join(folder, 'pile.ndjson')
    writeFileSync(pile, [...inventStories(articles)].map((line) => `${JSON.stringify(line)}\n`).join(''))
    await succeed(['init', '--store', location])
    await succeed(['add', pile, '--leave', '--store', location])
    const work = ['worker', '--once', '--jobs', '1', '--store', location]
    return await secondsOf(() => Promise.all(Array.from({ length: workers }, () => succeed(work))))
  } finally {
    await engine.remove(location)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function succeed(args: readonly string[]): Promise<void> {
  const { code, stderr } = await runProgram(args)
  if (code !== 0) throw new Error(`${args.join(' ')}: ended with ${code}: ${stderr}`)
}
