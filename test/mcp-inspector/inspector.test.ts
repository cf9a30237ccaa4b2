import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveMcpOnHttp } from '../../src/mcp/serve.ts'
import { npm } from '../npm.ts'

// The server as the protocol's own inspector sees it, over both of its transports. The inspector is a program of 120
// packages: it is kept apart from the project's own, and comes when this test first runs.

const HERE = import.meta.dirname
const ROOT = join(HERE, '..', '..')
const EXAMPLES = join(ROOT, 'examples')
const home = mkdtempSync(join(tmpdir(), 'dateline-inspector-'))

let inspector: string
let served: Served
beforeAll(async () => {
  inspector = join(installInspector(), 'node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js')
  served = await serveMcpOnHttp({ inputs: [EXAMPLES], roots: [EXAMPLES] }, { port: 0 })
}, 300_000)
afterAll(async () => {
  await served?.close()
  rmSync(home, { recursive: true, force: true })
})

const TARGETS: { readonly [transport: string]: () => string[] } = {
  'standard input and output': () => {
    const program = [process.execPath, join(ROOT, 'dist', 'cli', 'main.js')]
    return [...program, 'mcp', EXAMPLES, '--root', EXAMPLES]
  },
  'streamable HTTP': () => ['--transport', 'http', '--server-url', served.address!],
}

describe.each(Object.keys(TARGETS))('over %s', (transport) => {
  test('it lists the tools, and finds no schema that a client could stumble over', async () => {
    const { tools } = await inspect(transport, ['--method', 'tools/list', '--strict'])
    const names = tools.map(({ name }: { name: string }) => name)
    expect(names.sort()).toEqual([
      'check_draft',
      'compare_sources',
      'find_statements',
      'get_record',
      'list_stories',
      'read_files',
      'trace_sentence',
    ])
  })
  test('it reads files', async () => {
    const { read, unread, stories } = await call(transport, 'read_files', { paths: JSON.stringify([EXAMPLES]) })
    expect([read, unread, stories.length]).toEqual([5, [], 1])
  })
  test('it finds a statement by its speaker, with the words it rests on', async () => {
    const { statements } = await call(transport, 'find_statements', { speaker: 'kovel', about: 'thief of water' })
    expect(statements).toHaveLength(1)
    expect(statements[0].evidence[0].exact).toContain('thief')
  })
  test('it checks a draft', async () => {
    const text = 'Teresk finished the dam in 2012. The bishop of Sund has died.'
    const { sentences } = await call(transport, 'check_draft', { text })
    expect(sentences.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['contradicted', 'none'])
  })
  test('it gets a record within its budget', async () => {
    const record = await call(transport, 'get_record', { parts: '["timeline"]', max_tokens: '1000' })
    expect(record.parts.timeline.length).toBeGreaterThan(1)
    expect(record.left.timeline.lines).toBeGreaterThan(1)
  })
})

/** What a tool answers; its two forms, text and structure, say the same. */
async function call(transport: string, tool: string, args: { readonly [name: string]: string }) {
  const pairs = Object.entries(args).flatMap(([name, value]) => ['--tool-arg', `${name}=${value}`])
  const answer = await inspect(transport, ['--method', 'tools/call', '--tool-name', tool, ...pairs])
  expect(answer.isError ?? false, JSON.stringify(answer)).toBe(false)
  expect(JSON.parse(answer.content[0].text)).toEqual(answer.structuredContent)
  return answer.structuredContent
}

// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
async function inspect(transport: string, args: readonly string[]): Promise<any> {
  const command = [inspector, '--cli', ...TARGETS[transport]!(), ...args]
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: { ...process.env, HOME: home } })
  return JSON.parse(stdout)
}

/** The folder the inspector is installed in as its lockfile says, once for each lockfile. */
function installInspector(): string {
  const lock = readFileSync(join(HERE, 'package-lock.json'))
  const cache = join(ROOT, 'node_modules', '.cache')
  const folder = join(cache, `mcp-inspector-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(`${folder}.`)
  try {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(HERE, file), join(fresh, file))
    npm(['ci', '--ignore-scripts'], fresh)
    renameSync(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}
