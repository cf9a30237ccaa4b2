import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../src/cli/run-cli.ts'
import { showQuoteErrors } from './quote-errors.ts'

/** What one measured set is: the program's arguments, the input, and the gold the data set's own scorer compares with. */
interface MeasuredSet {
  readonly name: string
  readonly args: readonly string[]
  readonly input: string
  readonly gold: string
}

const READ = ['read', '--format', 'ndjson']
const STORY = ['story', '--format', 'json']
const ONE_STORY = [...STORY, '--one-story']

/** The sets of each task in a data folder. */
export const TASKS = {
  extraction: () => [
    { name: 'pages', args: READ, input: 'pages', gold: '' },
    { name: 'raw', args: READ, input: 'raw.ndjson', gold: '' },
  ],
  segments: () => [{ name: 'pages', args: READ, input: 'pages', gold: '' }],
  dates: () => [{ name: 'pages', args: READ, input: 'pages', gold: '' }],
  quotes: (data: string) => named(data, READ),
  times: (data: string) => named(data, READ),
  stories: (data: string) => named(data, STORY),
  timelines: (data: string) => named(data, ONE_STORY),
} satisfies Record<string, (data: string) => MeasuredSet[]>

/** Runs a task over its sets and prints what the data sets' own scorer (score.mjs beside them) says. */
export async function runQuality(
  task: keyof typeof TASKS,
  data: string,
  { set: only, errors = false }: { set?: string | undefined; errors?: boolean } = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  for (const set of TASKS[task](data)) {
    if (only && set.name !== only) continue
    const printed = join(folder, `${set.name}.json`)
    const start = performance.now()
    await runInto(printed, [...set.args, join(data, set.input)])
    const seconds = (performance.now() - start) / 1000
    console.log(`\n── ${task} ${set.name} (${seconds.toFixed(1)} s)  ${printed}`)
    const scored = spawnSync(process.execPath, [join(data, '..', 'score.mjs'), task, join(data, set.gold), printed], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (scored.status !== 0) process.exitCode = 1
    if (errors && task === 'quotes') showQuoteErrors(data, set.name, printed)
  }
}

/** The sets of a folder that holds NAME.ndjson beside NAME.gold.json. */
function named(data: string, args: readonly string[]): MeasuredSet[] {
  return readdirSync(data)
    .filter((file) => file.endsWith('.gold.json'))
    .map((gold) => ({ name: gold.replace('.gold.json', ''), args, input: gold.replace('.gold.json', '.ndjson'), gold }))
}

async function runInto(file: string, args: string[]): Promise<void> {
  const stdout = createWriteStream(file)
  await runCli(args, { stdin: process.stdin, stdout, stderr: process.stderr })
  stdout.end()
  await once(stdout, 'finish')
}
