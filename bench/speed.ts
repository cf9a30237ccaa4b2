import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timeRun } from './time-run.ts'

/** Time and peak memory of `read` and `story`, as whole processes, on documents of the NDJSON files under a folder. */
export async function runSpeed(data: string, documents: number): Promise<void> {
  const input = join(mkdtempSync(join(tmpdir(), 'dateline-speed-')), 'documents.ndjson')
  const lines = takeLines(data, documents)
  writeFileSync(input, lines.join('\n'))
  const megabytes = statSync(input).size / 2 ** 20
  console.log(`${lines.length} documents, ${megabytes.toFixed(1)} MB`)
  for (const jobs of ['1', '2']) {
    for (const [name, format] of COMMANDS) {
      const run = timeRun([name, '--format', format, '--jobs', jobs, input, '--out', `${input}.out`])
      console.log(
        `${name.padEnd(6)} ${jobs} thread${jobs === '1' ? ' ' : 's'} ${(lines.length / run.seconds).toFixed(0)} articles/s, ` +
          `${(megabytes / run.seconds).toFixed(2)} MB/s, ${run.seconds.toFixed(1)} s, peak ${run.peak ?? '?'} MB`,
      )
      if (run.status !== 0) console.log(run.stderr)
    }
  }
}

const COMMANDS = [
  ['read', 'ndjson'],
  ['story', 'json'],
] as const

function takeLines(data: string, most: number): string[] {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ndjson'))
  const lines: string[] = []
  for (const file of files.sort()) {
    for (const line of readFileSync(join(data, file), 'utf8').split('\n')) {
      if (lines.length >= most) return lines
      // Ids are made unique, so that files that number their documents alike do not collide.
      if (line.trim()) lines.push(JSON.stringify({ ...JSON.parse(line), id: `${file}#${lines.length}` }))
    }
  }
  return lines
}
