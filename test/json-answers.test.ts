import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allCommands } from '../src/cli/all-commands.ts'
import { type Actions, commandTree } from '../src/cli/commands.ts'
import { blocksOf, withTexts } from './docs/blocks.ts'
import { run } from './record-of.ts'

// The reference of answers as JSON shows real ones: `npm test -- test/json-answers.test.ts -u` writes them anew.

const ROOT = join(import.meta.dirname, '..')
const PAGE = join(ROOT, 'docs', 'reference', 'json.md')
/** Commands that answer nobody: services, and those that print what other programs read. */
const WITHOUT = ['serve', 'worker', 'watch', 'watch run', 'mcp', 'completion', 'watch export']
const home = mkdtempSync(join(tmpdir(), 'dateline-json-'))
const before = { cwd: process.cwd(), environment: { ...process.env } }

beforeAll(() => {
  process.chdir(home)
  process.env = { ...process.env, DATELINE_STORE: join(home, 'dateline.db'), DATELINE_READER: 'you' }
  cpSync(join(ROOT, 'examples'), 'reports', { recursive: true })
  writeFileSync('draft.md', 'Teresk finished the dam in 2012.\n')
})
afterAll(() => {
  process.chdir(before.cwd)
  process.env = before.environment
  rmSync(home, { recursive: true, force: true })
})

test('the page shows what each command answers', { timeout: 120_000 }, async () => {
  const page = readFileSync(PAGE, 'utf8')
  const answers = new Map<ReturnType<typeof blocksOf>[number], string>()
  for (const block of blocksOf(page).filter(({ language }) => language === 'json')) {
    const answer = await answerTo(block.attributes.command!)
    const shown = shortened(answer, Number(block.attributes.depth ?? 9))
    const same = block.text !== '' && haveSameFields(JSON.parse(block.text), shown)
    answers.set(block, same ? block.text : JSON.stringify(shown, null, 2))
  }
  expect(answers.size).toBeGreaterThan(15)
  await expect(withTexts(page, answers)).toMatchFileSnapshot(PAGE)
})

test('every command that answers takes --json, and stands on the page', () => {
  const page = readFileSync(PAGE, 'utf8')
  for (const { name, command } of allCommands(commandTree({} as Actions))) {
    const takesIt = command.options.some(({ long }) => long === '--json')
    expect(takesIt, name).toBe(!WITHOUT.includes(name))
    if (name !== 'watch') expect(page).toContain(`\`dateline ${name}\``)
  }
})

/** What a command prints, read as one JSON document. A command as the page has it: STORY is the first one kept. */
async function answerTo(command: string): Promise<unknown> {
  const words = [...command.matchAll(/(?:'[^']*'|\S)+/g)].map(([word]) => word.replaceAll("'", '')).slice(1)
  if (words.includes('STORY')) {
    const [{ handle }] = JSON.parse((await run(['stories', '--json'])).out)
    words[words.indexOf('STORY')] = handle
  }
  const { out, err, code } = await run(words)
  expect(code, `${command}\n${err}`).toBe(words[0] === 'check' ? 1 : 0)
  const today = new Date().toISOString().slice(0, 10)
  const moment = new RegExp(`${today}T[\\d:.]+Z`, 'g')
  return JSON.parse(out.replaceAll(home, '/home/you').replaceAll(moment, '2025-03-24T08:00:00.000Z'))
}

const LONGEST = 60

/** Whether two answers have the same fields, whatever stands in them; what is null or an empty list in one may be anything in the other. */
function haveSameFields(a: unknown, b: unknown): boolean {
  if (isNothing(a) || isNothing(b)) return true
  if (typeof a !== 'object' || typeof b !== 'object') return typeof a === typeof b
  const [fields, others] = [Object.entries(a!), new Map(Object.entries(b!))]
  if (Array.isArray(a)) return Array.isArray(b) && haveSameFields(a[0], b[0])
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => others.has(name) && haveSameFields(value, others.get(name)))
  )
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** An answer as the page has room for it: the first of each list, the beginning of long words, and nothing below some depth. */
function shortened(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return Array.isArray(value) ? ['…'] : '…'
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'number')
      ? value
      : value.slice(0, 1).map((one) => shortened(one, depth - 1))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one, depth - 1)]))
}
