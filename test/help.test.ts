import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allCommands } from '../src/cli/all-commands.ts'
import { type Actions, commandTree } from '../src/cli/commands.ts'
import { shownHelp } from '../src/cli/shown-help.ts'
import { runInShell } from './docs/shell.ts'
import { openWorkplace, type Workplace } from './docs/workplace.ts'
import { run } from './record-of.ts'

// Every example of every help is run: those that are one command in this process, those for a shell in one.

const program = commandTree({} as Actions)
const HELPS = [{ name: '', command: program }, ...allCommands(program)].map(({ name, command }) => ({
  name: `dateline ${name}`.trim(),
  ...shownHelp(command),
}))
const EXAMPLES = HELPS.flatMap(({ name, examples }) => examples.map(([line]) => ({ name, line }))).filter(
  ({ line }, at, all) => all.findIndex((one) => one.line === line) === at,
)
const SERVES: { readonly [beginning: string]: string } = {
  'dateline serve': 'http://',
  DATELINE_PASSWORD: 'http://',
  'dateline mcp reports/ --http': 'http://',
  'dateline worker --store': 'at work',
  'dateline watch run': 'at work',
}
/** What must have been done before an example of a command can do its own. */
const BEFORE: { readonly [command: string]: readonly string[] } = {
  'dateline versions': ['dateline add https://news.example/ferry'],
  'dateline undo': Array<string>(3).fill('dateline note 3f2a "Called the mayor."'),
  'dateline watch export': ['dateline watch add https://news.example/feed.xml'],
  'dateline watch remove': ['dateline watch add https://news.example/feed.xml'],
}
/** Examples whose answer, on the reports here, is that something is not found or is contradicted. */
const MAY_END_WITH_1 = ['dateline search', 'dateline check']

const FERRY = (more: string) =>
  `The ferry of Sund will be late by a day, the mayor, ${more}, said on Friday. The ferry carries 40 people to Teresk.`
let place: Workplace
let handles: string[] = []
const before = { cwd: process.cwd(), environment: { ...process.env } }

beforeAll(async () => {
  place = await openWorkplace(null, { repository: 'ADDRESS', template: '', remove: () => {} })
  process.chdir(place.home)
  Object.assign(process.env, place.environment, { DATELINE_STORE: join(place.home, 'prepared.db') })
  mkdirSync('press-releases')
  for (const folder of ['backup', '.zfunc', '.config/fish/completions']) mkdirSync(folder, { recursive: true })
  for (const copy of ['page.html', 'report.txt']) copyFileSync(copy === 'page.html' ? 'a.html' : 'b.txt', copy)
  writeFileSync('draft.md', 'The ferry of Sund will be late by a day.\n')
  writeFileSync('draft.txt', 'The ferry of Sund will be late by a day.\n')
  writeFileSync(
    'feeds.opml',
    '<opml version="2.0"><body><outline xmlUrl="https://other.example/feed.xml"/></body></opml>',
  )
  mkdirSync('ferry')
  for (const [name, mayor] of [
    ['a', 'Ida Holm'],
    ['b', 'Ida Berg'],
    ['c', 'Holm'],
  ] as const)
    writeFileSync(join('ferry', `${name}.html`), `<article><h1>Ferry late</h1><p>${FERRY(mayor)}</p></article>`)
  await run(['add', 'ferry', 'examples', '--published', '2025-03-14'])
  handles = JSON.parse((await run(['stories', '--json'])).out).map(({ handle }: { handle: string }) => handle)
  const ferry = JSON.parse((await run(['search', 'ferry', '--json'])).out).hits[0].story
  handles.sort((a) => (a === ferry ? -1 : 1))
  copyFileSync('prepared.db', 'archive.db')
}, 120_000)
afterAll(async () => {
  process.chdir(before.cwd)
  process.env = before.environment
  await place.close()
})

test('every help has examples and says its exit codes', () => {
  const group = ['dateline help']
  const without = HELPS.filter(
    ({ name, examples, exitCodes }) => !group.includes(name) && (examples.length === 0 || !exitCodes),
  )
  expect(without.map(({ name }) => name)).toEqual([])
})

test('help that was prepared is the help that is asked for', async () => {
  const { preparedAnswer } = await import(new URL('../dist/cli/prepared-answer.js', import.meta.url).href)
  for (const { name } of HELPS) {
    const asked = [...name.split(' ').slice(1), '--help']
    const [prepared, shown] = [preparedAnswer(asked, undefined), await run(asked)]
    expect(shown).toMatchObject({ code: 0, err: '', out: prepared })
  }
  // In a terminal of another width it is wrapped anew, and with more words than a command it is not what is meant.
  expect(preparedAnswer(['--help'], 100)).toBe(null)
  for (const words of [['nothing', '--help'], ['read', 'page.html'], ['--help', 'read'], []])
    expect(preparedAnswer(words, undefined)).toBe(null)
})

test.for(EXAMPLES)('$name: $line', async ({ name, line }) => {
  const store = join(place.home, 'store.db')
  copyFileSync(join(place.home, 'prepared.db'), store)
  process.env.DATELINE_STORE = store
  for (const words of BEFORE[name] ?? []) expect((await run(wordsOf(here(words)))).code).toBe(0)
  const codes = MAY_END_WITH_1.some((one) => line.startsWith(one)) ? [0, 1] : [0]
  const serves = Object.entries(SERVES).find(([beginning]) => line.startsWith(beginning) && !line.includes('--once'))
  if (!serves && /^dateline [^|&<>$]*$/.test(unquoted(line)) && !line.startsWith('dateline mcp')) {
    const { code, err } = await run(wordsOf(here(line)))
    expect(codes, err).toContain(code)
    return
  }
  if (line.includes('jq') && isMissing('jq')) return console.warn(`not run, since jq is not here: ${line}`)
  rmSync(join(place.home, '.out'), { recursive: true, force: true })
  const attributes = { ...(serves && { serves: serves[1] }), ...(codes.length > 1 && { exit: 'any' }) }
  const block = { language: line.startsWith('*/') ? 'crontab' : 'sh', attributes, text: here(line), from: 0, to: 0 }
  const [end] = await runInShell(place.home, { ...place.environment, DATELINE_STORE: store }, [block], (text) => text)
  expect(codes, end!.output).toContain(end!.code)
})

/** An example with the stories, addresses and ports of this test; a store of SQLite stands in for the newsroom's PostgreSQL. */
function here(line: string): string {
  const store = line
    .replaceAll('3f2a', handles[0]!)
    .replaceAll('91c0', handles[1]!)
    .replace(/postgres:\S+/, 'archive.db')
  const free = store
    .replace(/(--port|--http) \d+/, '$1 0')
    .replace('/backup/', 'backup/')
    .replace(/^dateline add https.*/, '$& --allow-host 127.0.0.1')
  return place.swaps.reduce((text, [named, real]) => text.replaceAll(named, real), free)
}

const unquoted = (line: string): string => line.replace(/"[^"]*"|'[^']*'/g, '')

/** The words of a command line, as a shell parts them. */
function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g)].map(([word]) => word.replace(/^(["'])(.*)\1$/, '$2'))
  return words.slice(1)
}

function isMissing(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' })
    return false
  } catch {
    return true
  }
}
