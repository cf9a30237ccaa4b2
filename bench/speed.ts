import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Time and peak memory of `read` and `story`, as whole processes, on documents of the NDJSON files under a folder. */
export async function runSpeed(data: string, documents: number): Promise<void> {
  const input = join(mkdtempSync(join(tmpdir(), 'dateline-speed-')), 'documents.ndjson')
  const lines = takeLines(data, documents)
  writeFileSync(input, lines.join('\n'))
  const megabytes = statSync(input).size / 2 ** 20
  console.log(`${lines.length} documents, ${megabytes.toFixed(1)} MB`)
  for (const [name, ...args] of [
    ['read', 'read', '--format', 'ndjson'],
    ['story', 'story', '--format', 'json'],
  ] as const) {
    const start = performance.now()
    const run = spawnSync(
      process.execPath,
      [
        '--import',
        new URL('./print-memory.mjs', import.meta.url).href,
        'dist/cli/main.js',
        ...args,
        input,
        '--out',
        `${input}.out`,
      ],
      { encoding: 'utf8' },
    )
    const seconds = (performance.now() - start) / 1000
    const peak = /peak memory (\d+)/.exec(run.stderr)?.[1]
    console.log(
      `${name.padEnd(6)} ${(lines.length / seconds).toFixed(0)} articles/s, ${(megabytes / seconds).toFixed(2)} MB/s, ${seconds.toFixed(1)} s, peak ${peak ?? '?'} MB`,
    )
    if (run.status !== 0) console.log(run.stderr)
  }
}

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
