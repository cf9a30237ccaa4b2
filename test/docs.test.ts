import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { allCommands } from '../src/cli/all-commands.ts'
import { type Actions, commandTree } from '../src/cli/commands.ts'
import { type Block, blocksOf } from './docs/blocks.ts'
import { commandsOutsideBlocks, unknownCommands } from './docs/inline-commands.ts'
import { makeOrigin } from './docs/origin.ts'
import { isCommand, needsOf, runPage } from './docs/run-page.ts'
import type { Database } from './docs/workplace.ts'

// Every command of the documentation is run, and every output that a page shows is compared with the real one. `npm test -- test/docs.test.ts -u`
// writes the outputs anew. How a block is marked stands in docs/run-page.ts.
const ROOT = join(import.meta.dirname, '..')
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8')
const PAGES = ['README.md', 'CONTRIBUTING.md', ...pagesBelow('docs')].map((name) => {
  const text = read(name)
  return { name, text, commands: blocksOf(text).filter(isCommand) }
})

function pagesBelow(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .sort()
}

/** The server of the tests of stores, where there is one. */
function databaseServer(): Database | null {
  const address = process.env.DATELINE_TEST_POSTGRES
  if (!address) return null
  const { hostname, port, username } = new URL(address)
  return { host: hostname, port: port || '5432', user: username }
}
const database = databaseServer()

function isMissing(need: string): boolean {
  if (need === 'postgres') return database === null
  try {
    // Servers stand in folders that not every user looks into.
    const places = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`
    execFileSync('sh', ['-c', `command -v ${need}`], { stdio: 'ignore', env: { PATH: places } })
    return false
  } catch {
    return true
  }
}
const missing = new Set([...new Set(PAGES.flatMap(({ commands }) => commands.flatMap(needsOf)))].filter(isMissing))
const isLeftOut = (block: Block): boolean => needsOf(block).some((need) => missing.has(need))
for (const { name, commands } of PAGES)
  for (const { from, attributes } of commands.filter(isLeftOut))
    console.warn(`${name}, line ${from}: not run, since it needs ${attributes.needs}, which is not here`)

describe('the commands of', () => {
  const origin = makeOrigin()
  afterAll(() => origin.remove())
  // Those with the most commands come first, so that no long page runs alone at the end.
  const withCommands = PAGES.filter(({ commands }) => commands.some(({ attributes }) => !attributes['run-by']))
  const ordered = withCommands.sort((a, b) => b.commands.length - a.commands.length)
  test.concurrent.for(ordered)('$name do what it says', { timeout: 600_000 }, async ({ name, text }, { expect }) => {
    const run = await runPage(text, missing, database, origin)
    expect(run.problems.join('\n\n')).toBe('')
    await expect(run.page).toMatchFileSnapshot(join(ROOT, name))
  })
  for (const { name, commands } of PAGES) if (commands.some(isLeftOut)) test.skip(`${name} that need what is not here`)
})

test('a command that another file runs stands in that file', () => {
  for (const { name, commands } of PAGES)
    for (const { attributes, text } of commands.filter((block) => block.attributes['run-by']))
      for (const line of text.split('\n'))
        expect(read(attributes['run-by']!), name).toContain(line.split('#')[0]!.trim())
})

test('every command of the program is run on some page, or by a unit that a page starts', () => {
  const run = PAGES.flatMap(({ name, text }) => (name.includes('reference') ? [] : blocksOf(text)))
    .filter((block) => isCommand(block) || block.attributes.file?.endsWith('.service'))
    .map(({ text }) => text)
  const commands = allCommands(commandTree({} as Actions)).filter(({ command }) => command.commands.length === 0)
  const silent = commands.filter(({ name }) => !run.some((text) => new RegExp(`dateline ${name}\\b`).test(text)))
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('the figures of the explanation are those of the table that says how good it is', () => {
  const figures = (text: string): string[] => text.match(/(?<![\w.])\.\d{2,3}\b/g) ?? []
  const [, table] = read('README.md').split('## How good it is')
  const measured = new Set(figures(table!).flatMap((figure) => [figure, Number(figure).toFixed(2).slice(1)]))
  for (const { name, text } of PAGES.filter(({ name }) => name.startsWith('docs/explanation')))
    for (const figure of figures(text)) expect([...measured], name).toContain(figure)
})

test.each(PAGES)('$name has no command that is not run, and names none that is not there', ({ text }) => {
  expect(commandsOutsideBlocks(text)).toEqual([])
  expect(unknownCommands(text)).toEqual([])
})
