import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Block, blocksOf, excerpt, withTexts } from './blocks.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const EXAMPLES = join(ROOT, 'examples')

/** Ports that pages name: on this machine they may be taken, so that free ones stand in for them. */
const PORTS = ['4787', '4788']
/** The store that pages on PostgreSQL name; a schema of the tests' own server stands in for it. */
const POSTGRES = 'postgres://dateline@db.example/dateline'
/** Where readers are at home, in what pages show. */
const HOME = '/home/you'
/** When everything in the pages was kept: moments of the run's own day become this one. */
const KEPT_AT = '2025-03-24T08:00:00.000Z'
/** How long a server of a page may take to say where it listens, in milliseconds. */
const SERVER_STARTS = 30_000

/** What the run of a page came to. */
export interface PageRun {
  /** The page as it would be with the real outputs. */
  readonly page: string
  /** Commands that ended otherwise than the page says, with their outputs. */
  readonly problems: readonly string[]
}

/**
 * Runs the `sh` blocks of a page, top down, in one shell in a new folder with a home of its own, against the built program.
 *
 * - `sh exit="1"` must end so; others with 0. `sh serves` goes on until the page ends. `sh not-run="why"` is not run.
 * - `sh needs="jq"` is left as it is where `missing` holds its need.
 * - A block with `file="NAME"` is written to that file first.
 * - A `text` block behind a command shows its output, or the excerpt that its attributes name.
 */
export async function runPage(page: string, missing: ReadonlySet<string>, postgres: string | null): Promise<PageRun> {
  const blocks = blocksOf(page)
  const home = mkdtempSync(join(tmpdir(), 'dateline-docs-'))
  try {
    furnish(home)
    for (const { attributes, text } of blocks)
      if (attributes.file) writeFileSync(join(home, attributes.file), `${text}\n`)
    const swaps = await standIns(home, postgres)
    const commands = blocks.filter((block) => isRun(block, missing))
    const ends = await runInShell(home, commands, (text) =>
      swaps.reduce((made, [named, real]) => made.replaceAll(named, real), text),
    )
    const today = new Date().toISOString().slice(0, 10)
    const outputs = new Map(ends.map(({ block, output }) => [block, readable(output, swaps, today)]))
    const problems = ends
      .filter(({ block, code }) => String(code) !== (block.attributes.exit ?? '0'))
      .map(({ block, code, output }) => `line ${block.from + 1} ended with ${code}:\n${block.text}\n${output}`)
    return { page: withTexts(page, shownIn(blocks, outputs)), problems }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
}

const isRun = ({ language, attributes }: Block, missing: ReadonlySet<string>): boolean =>
  language === 'sh' && attributes['not-run'] === undefined && !needsOf({ attributes }).some((need) => missing.has(need))

/** What a block needs beside the program, as `needs="jq curl"` names it. */
export const needsOf = ({ attributes }: Pick<Block, 'attributes'>): string[] => attributes.needs?.split(' ') ?? []

/** A folder like a checkout's, with reports, a page, a crawl and a draft, and the command `dateline`. */
function furnish(home: string): void {
  for (const name of ['package.json', 'scripts', 'schema']) symlinkSync(join(ROOT, name), join(home, name))
  for (const name of ['examples', 'reports']) cpSync(EXAMPLES, join(home, name), { recursive: true })
  const text = readFileSync(join(EXAMPLES, '1-harbour-post.txt'), 'utf8')
  const paragraphs = text.split('\n\n').map((line) => `<p>${line}</p>`)
  writeFileSync(
    join(home, 'a.html'),
    `<!doctype html><title>A meeting at the dam</title><article>${paragraphs.join('\n')}</article>`,
  )
  writeFileSync(join(home, 'b.txt'), readFileSync(join(EXAMPLES, '5-meridian.txt')))
  writeFileSync(join(home, 'crawl.ndjson'), `${JSON.stringify({ id: 'c', published: '2025-03-14', raw: text })}\n`)
  mkdirSync(join(home, '.bin'))
  const program = join(ROOT, 'dist', 'cli', 'main.js')
  const command = `#!/bin/sh\nexec '${process.execPath}' --disable-warning=ExperimentalWarning '${program}' "$@"\n`
  writeFileSync(join(home, '.bin', 'dateline'), command, { mode: 0o755 })
}

/** What pages name and what stands in for it in this run. */
async function standIns(home: string, postgres: string | null): Promise<(readonly [named: string, real: string])[]> {
  const ports = await Promise.all(PORTS.map(async (port) => [port, String(await freePort())] as const))
  return [...ports, [HOME, home], ...(postgres ? [[POSTGRES, postgres] as const] : [])]
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    })
  })
}

interface End {
  readonly block: Block
  /** Null where it was not reached. */
  readonly code: number | null
  readonly output: string
}

/** What the shell of a page begins with. `$now` is the file that the block which runs prints to. */
const SHELL_START = `set -e
trap 'code=$?; [ -e "$now.code" ] || echo $code >"$now.code"' EXIT
listening() { for _ in $(seq ${SERVER_STARTS / 100}); do grep -q http:// "$1" && return 0; sleep 0.1; done; return 1; }`

/** Runs blocks in one shell, so that what one sets the next one has; each prints to a file of its own. The first that fails ends the page. */
async function runInShell(home: string, blocks: readonly Block[], real: (text: string) => string): Promise<End[]> {
  const out = join(home, '.out')
  mkdirSync(out)
  const steps = blocks.map(({ text, attributes }, number) => {
    const start = `now='${join(out, String(number))}'; code=0`
    const run = `eval '${real(text).replaceAll("'", `'\\''`)}' >"$now" 2>&1 </dev/null`
    if ('serves' in attributes) return `${start}; (${run}) & listening "$now"; echo 0 >"$now.code"`
    return `${start}; ${run}${attributes.exit === undefined ? '' : ' || code=$?'}; echo $code >"$now.code"`
  })
  writeFileSync(join(out, 'script'), [SHELL_START, ...steps].join('\n'))
  await runScript(join(out, 'script'), home)
  return blocks.map((block, number) => {
    const [code, output] = [`${number}.code`, `${number}`].map((name) => readIfThere(join(out, name)))
    return { block, code: code ? Number(code) : null, output: output ?? '' }
  })
}

/** Runs a script with a home of its own and none of this machine's settings; whatever it started ends with it. */
async function runScript(script: string, home: string): Promise<void> {
  const { DATELINE_STORE: _store, DATELINE_READER: _reader, XDG_DATA_HOME: _data, ...environment } = process.env
  const env = {
    ...environment,
    HOME: home,
    PATH: `${join(home, '.bin')}:${dirname(process.execPath)}:${environment.PATH}`,
    DATELINE_READER: 'you',
    npm_config_update_notifier: 'false',
    COLUMNS: '100',
  }
  const child = spawn('bash', [script], { cwd: home, env, detached: true, stdio: 'ignore' })
  await once(child, 'exit')
  try {
    process.kill(-child.pid!, 'SIGTERM')
  } catch {
    // Nothing of it runs any more.
  }
}

const readIfThere = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

/** An output as a page shows it: with the ports, the home and the moment that pages name. */
function readable(output: string, swaps: readonly (readonly [named: string, real: string])[], today: string): string {
  const named = swaps.reduce((text, [name, real]) => text.replaceAll(real, name), output)
  return named.replaceAll(new RegExp(`${today}T[\\d:.]+Z`, 'g'), KEPT_AT)
}

/** The text of each `text` block that stands behind a command which was run. */
function shownIn(blocks: readonly Block[], outputs: ReadonlyMap<Block, string>): Map<Block, string> {
  const texts = new Map<Block, string>()
  let output: string | undefined
  for (const block of blocks) {
    if (block.language === 'sh') output = outputs.get(block)
    if (block.language === 'text' && output !== undefined) texts.set(block, excerpt(output, block.attributes))
  }
  return texts
}
