import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Block, blocksOf, excerpt, withTexts } from './blocks.ts'
import type { Origin } from './origin.ts'
import { type End, runInShell } from './shell.ts'
import { type Database, openWorkplace } from './workplace.ts'

/** When everything in the pages was kept: moments of the run's own day become this one, as programs and as people read it. */
const KEPT_AT = ['2025-03-24T08:00:00.000Z', '2025-03-24 08:00Z'] as const

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
 * - `sh exit="1"` must end so; others with 0.
 * - `sh serves="words"` goes on until the page ends. What comes behind it waits until it has printed the words (`http://` unless said).
 *   Then it is stopped by SIGTERM, and must end with 0.
 * - `sh needs="jq"` is left as it is where `missing` holds its need.
 * - `sh run-by="FILE"` is run by that file, which has each of its lines, and not here.
 * - A `crontab` block is run as cron does at the hour.
 * - A block with `file="NAME"` is written to that file first.
 * - A `text` block behind a command shows its output, or the excerpt that its attributes name.
 *
 * What stands in for addresses, ports and services of other machines is in workplace.ts.
 */
export async function runPage(
  page: string,
  missing: ReadonlySet<string>,
  database: Database | null,
  origin: Origin,
): Promise<PageRun> {
  const blocks = blocksOf(page)
  const workplace = await openWorkplace(database, origin)
  const { home, swaps, environment } = workplace
  const real = (text: string) => swaps.reduce((made, [named, stand]) => made.replaceAll(named, stand), text)
  try {
    for (const { attributes, text } of blocks)
      if (attributes.file) writeInto(home, real(attributes.file), `${real(text)}\n`)
    const commands = blocks.filter((block) => isRun(block, missing))
    const ends = await runInShell(home, environment, commands, real)
    const today = new Date().toISOString().slice(0, 10)
    const outputs = new Map(ends.map(({ block, output }) => [block, readable(output, swaps, today)]))
    return { page: withTexts(page, shownIn(blocks, outputs)), problems: ends.flatMap(problemOf) }
  } finally {
    await workplace.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Blocks that are commands. */
export const isCommand = ({ language }: Block): boolean => language === 'sh' || language === 'crontab'

/** What a block needs beside the program, as `needs="jq curl"` names it. */
export const needsOf = ({ attributes }: Block): string[] => attributes.needs?.split(' ') ?? []

function isRun(block: Block, missing: ReadonlySet<string>): boolean {
  return isCommand(block) && !block.attributes['run-by'] && !needsOf(block).some((need) => missing.has(need))
}

/** Writes a file whose path is full, or counts from the home. */
function writeInto(home: string, name: string, text: string): void {
  const path = name.startsWith(home) ? name : join(home, name)
  if (existsSync(path)) throw new Error(`${name} is there already`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function problemOf({ block, code, output }: End): string[] {
  if (String(code) === (block.attributes.exit ?? '0')) return []
  return [`line ${block.from + 1} ended with ${code}:\n${block.text}\n${output}`]
}

/** An output as a page shows it: with the ports, the home and the moment that pages name. */
function readable(output: string, swaps: readonly (readonly [named: string, real: string])[], today: string): string {
  const named = swaps.reduceRight((text, [name, real]) => (real ? text.replaceAll(real, name) : text), output)
  return named
    .replaceAll(new RegExp(`${today}T[\\d:.]+Z`, 'g'), KEPT_AT[0])
    .replaceAll(new RegExp(`${today} [\\d:]+Z`, 'g'), KEPT_AT[1])
}

/** The text of each `text` block that stands behind a command which was run. */
function shownIn(blocks: readonly Block[], outputs: ReadonlyMap<Block, string>): Map<Block, string> {
  const texts = new Map<Block, string>()
  let output: string | undefined
  for (const block of blocks) {
    if (isCommand(block)) output = outputs.get(block)
    if (block.language === 'text' && output !== undefined) texts.set(block, excerpt(output, block.attributes))
  }
  return texts
}
