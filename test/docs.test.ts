import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { blocksOf } from './docs/blocks.ts'
import { needsOf, runPage } from './docs/run-page.ts'
import { ENGINES } from './stores.ts'

// Every command of the documentation is run, and every output that a page shows is compared with the real one. `npm test -- test/docs.test.ts -u`
// writes the outputs anew. How a block is marked stands in docs/run-page.ts.
const ROOT = join(import.meta.dirname, '..')
const PAGES = ['README.md', 'CONTRIBUTING.md', ...pagesBelow('docs')]

function pagesBelow(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .sort()
}
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8')

const postgres = ENGINES.find(({ name }) => name === 'PostgreSQL')!
const isMissing = (need: string): boolean => {
  if (need === 'postgres') return postgres.missing !== null
  try {
    execFileSync('sh', ['-c', `command -v ${need}`], { stdio: 'ignore' })
    return false
  } catch {
    return true
  }
}

const commands = new Map(PAGES.map((page) => [page, blocksOf(read(page)).filter(({ language }) => language === 'sh')]))
const missing = new Set([...new Set([...commands.values()].flat().flatMap(needsOf))].filter(isMissing))

describe('the commands of', () => {
  const withCommands = PAGES.filter((page) => commands.get(page)!.some(({ attributes }) => !('not-run' in attributes)))
  test.concurrent.for(withCommands)('%s do what it says', { timeout: 180_000 }, async (page, { expect }) => {
    const store = postgres.missing ? null : postgres.newLocation()
    try {
      const run = await runPage(read(page), missing, store)
      expect(run.problems.join('\n\n')).toBe('')
      await expect(run.page).toMatchFileSnapshot(join(ROOT, page))
    } finally {
      if (store) await postgres.remove(store)
    }
  })
  for (const page of PAGES) {
    const needs = new Set(commands.get(page)!.flatMap(needsOf))
    for (const need of needs) if (missing.has(need)) test.skip(`${page} that need ${need}, which is not here`)
  }
})

test('a command that is not run says why', ({ expect }) => {
  for (const [page, blocks] of commands)
    for (const { attributes, from } of blocks) {
      const reason = attributes['not-run']
      if (reason !== undefined) expect(`${page}:${from} ${reason}`).toMatch(/ \w+ \w+/)
    }
})
