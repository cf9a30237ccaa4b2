import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makePile } from './make-pile.ts'

/** Seconds, processor time and peak memory of `story --format json` as a whole process, on a pile and on one twice as large. */
export function runScale(data: string, articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-scale-'))
  try {
    const one = runStory(data, folder, articles)
    const two = runStory(data, folder, 2 * articles)
    console.log(
      `growth: ${(two.seconds / one.seconds).toFixed(2)} in time, ${(two.cpu / one.cpu).toFixed(2)} in processor time`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runStory(data: string, folder: string, articles: number): { seconds: number; cpu: number } {
  const input = join(folder, `${articles}.ndjson`)
  const file = openSync(input, 'w')
  for (const article of makePile(data, articles)) writeSync(file, `${JSON.stringify(article)}\n`)
  closeSync(file)
  const start = performance.now()
  const memory = new URL('../print-memory.mjs', import.meta.url).href
  const run = spawnSync(
    process.execPath,
    ['--import', memory, PROGRAM, 'story', '--format', 'json', input, '--out', `${input}.out`],
    { encoding: 'utf8' },
  )
  const seconds = (performance.now() - start) / 1000
  if (run.status !== 0) console.log(run.stderr)
  const cpu = Number(/processor time (\S+) s/.exec(run.stderr)?.[1])
  const peak = /peak memory (\d+)/.exec(run.stderr)?.[1]
  const megabytes = (path: string) => (statSync(path).size / 2 ** 20).toFixed(1)
  console.log(
    `${articles} articles (${megabytes(input)} MB, record ${megabytes(`${input}.out`)} MB): ` +
      `${seconds.toFixed(1)} s, processors ${cpu.toFixed(1)} s, peak ${peak} MB`,
  )
  return { seconds, cpu }
}

const PROGRAM = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
