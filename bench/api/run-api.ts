import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Keeper } from '../../src/desk/keeper.ts'
import { serveMcpOnHttp } from '../../src/mcp/serve.ts'
import { openStore } from '../../src/store/open-store.ts'
import { startServer } from '../../src/web/start-server.ts'
import { makePile } from '../scale/make-pile.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EXAMPLES = join(ROOT, 'examples')

/** Requests of a measurement, and how many are under way at once. */
const REQUESTS = 500
const AT_ONCE = 4
/** Runs of a command of which the median is told. */
const RUNS = 7

/** What programs feel, over loopback: requests a second, adding a pile of articles, answers over MCP, start-up, size. */
export async function runApi(data: string, articles: number): Promise<void> {
  timeCommands()
  await timeMcp()
  await timeServer(data, articles)
  countPackages()
}

function timeCommands(): void {
  const main = join(ROOT, 'dist', 'cli', 'main.js')
  const file = join(EXAMPLES, '1-harbour-post.txt')
  for (const args of [['--help'], ['read', '--format', 'json', file]]) {
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now()
      spawnSync(process.execPath, [main, ...args])
      return performance.now() - start
    })
    console.log(`${args[0]}: ${median(times).toFixed(0)} ms from start to end (median of ${RUNS})`)
  }
}

async function timeMcp(): Promise<void> {
  const served = await serveMcpOnHttp({ inputs: [EXAMPLES], roots: [EXAMPLES] }, { port: 0 })
  const client = new Client({ name: 'bench', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(served.address!)))
  const asked: [string, { [key: string]: unknown }][] = [
    ['list_stories', {}],
    ['get_record', {}],
    ['find_statements', { about: 'water' }],
    ['check_draft', { text: 'Teresk finished the dam in 2016.' }],
  ]
  for (const [name, args] of asked) {
    const times: number[] = []
    for (let n = 0; n < 20; n++) {
      const start = performance.now()
      await client.callTool({ name, arguments: args })
      times.push(performance.now() - start)
    }
    console.log(`mcp ${name}: ${median(times).toFixed(1)} ms (median of 20, five reports)`)
  }
  await client.close()
  await served.close()
}

async function timeServer(data: string, articles: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-api-bench-'))
  const store = await openStore(join(folder, 'store.db'), { create: true })
  const keeper: Keeper = { store, holder: 'bench:0:api', version: 'bench', now: () => new Date().toISOString() }
  const server = await startServer(keeper, { host: '127.0.0.1', port: 0, password: null, reader: 'bench' })
  const address = `${server.address}/api/v1`
  try {
    const start = performance.now()
    let kept = 0
    await send(`${address}/articles?wait=true`, linesOf(data, articles), (line) => {
      if (line.includes('"line"') && ++kept === articles) {
        console.log(`${articles} articles on the disk after ${((performance.now() - start) / 1000).toFixed(1)} s`)
      }
    })
    console.log(`read, grouped and told after ${((performance.now() - start) / 1000).toFixed(1)} s`)
    const { items } = (await (await fetch(`${address}/stories?limit=100`)).json()) as { items: { id: string }[] }
    await rate('record', (n) => `${address}/stories/${items[n % items.length]!.id}/record`)
    await rate('search', (n) => `${address}/search?q=${['minister', 'court', 'said', 'police'][n % 4]}`)
  } finally {
    await server.close()
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

function* linesOf(data: string, articles: number): Generator<string> {
  for (const article of makePile(data, articles)) yield `${JSON.stringify(article)}\n`
}

/** Sends lines, no faster than they are taken, and hands on the lines of the answer. */
function send(address: string, lines: Iterable<string>, onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-ndjson' }
    const sending = request(address, { method: 'POST', headers }, async (answer) => {
      let rest = ''
      for await (const chunk of answer.setEncoding('utf8')) {
        const parts = (rest + chunk).split('\n')
        rest = parts.pop()!
        parts.forEach(onLine)
      }
      resolve()
    }).once('error', reject)
    const source = lines[Symbol.iterator]()
    const more = () => {
      for (let next = source.next(); !next.done; next = source.next()) {
        if (!sending.write(next.value)) {
          sending.once('drain', more)
          return
        }
      }
      sending.end()
    }
    more()
  })
}

async function rate(what: string, addressOf: (n: number) => string): Promise<void> {
  const start = performance.now()
  let asked = 0
  const askOn = async () => {
    while (asked < REQUESTS) await (await fetch(addressOf(asked++))).arrayBuffer()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
  console.log(
    `${what}: ${(REQUESTS / ((performance.now() - start) / 1000)).toFixed(0)} requests a second, ${AT_ONCE} at once`,
  )
}

/** Packages that an installation brings, as the lockfile has them; platform runtimes aside. */
function countPackages(): void {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: { [path: string]: { dev?: boolean; optional?: boolean } }
  }
  const installed = Object.entries(packages).filter(([path, { dev, optional }]) => path && !dev && !optional)
  const bytes = installed.reduce((all, [path]) => all + sizeOf(join(ROOT, path)), 0)
  console.log(`installed: ${installed.length} packages, ${(bytes / 2 ** 20).toFixed(0)} MB beside the program itself`)
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((all, { parentPath, name }) => all + statSync(join(parentPath, name)).size, 0)
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!
}
