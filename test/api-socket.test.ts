import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Keeper } from '../src/desk/keeper.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { makeApp } from '../src/web/app.ts'
import { openShelf } from '../src/web/shelf/kept-shelf.ts'
import { type RunningServer, startServer } from '../src/web/start-server.ts'

// What only shows on a real connection: streams that go both ways, events, compression.

const TOKEN = 'a-long-secret'
const ASKS = { authorization: `Bearer ${TOKEN}` }
const NDJSON = { ...ASKS, 'content-type': 'application/x-ndjson' }

let folder: string
let store: Store
let keeper: Keeper
let server: RunningServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-api-'))
  store = await openStore(join(folder, 'store.db'), { create: true })
  keeper = { store, holder: 'test:0:socket', version: 'test', now: () => new Date().toISOString() }
  server = await startServer(keeper, {
    host: '127.0.0.1',
    port: 0,
    password: null,
    token: TOKEN,
    jobs: 1,
    reader: 'test',
  })
})
afterAll(async () => {
  await server.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const article = (n: number) =>
  `${JSON.stringify({ id: `a-${n}`, text: `Ferry ${n} ran aground off Ostra on 4 March 2025.` })}\n`

async function add(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<string> {
  const address = `${server.address}/api/v1/articles?wait=true`
  return (await fetch(address, { method: 'POST', body, headers: { ...NDJSON, ...headers } })).text()
}

/** The events of a stream until one fits. */
async function eventsUntil(
  done: (event: string) => boolean,
  headers: Record<string, string> = {},
  query = '',
): Promise<string[]> {
  const stop = new AbortController()
  const answer = await fetch(`${server.address}/api/v1/events${query}`, {
    headers: { ...ASKS, ...headers },
    signal: stop.signal,
  })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  let text = ''
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const events = text
      .split('\n\n')
      .slice(0, -1)
      .filter((event) => event.startsWith('event:') || event.startsWith('data:'))
    if (events.some(done)) {
      stop.abort()
      return events
    }
  }
  throw new Error('the stream ended')
}

test('a line is answered before the next one is sent', async () => {
  const sending = request(`${server.address}/api/v1/articles`, { method: 'POST', headers: NDJSON })
  const answering = new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    sending.once('response', resolve).once('error', reject)
  })
  sending.write(article(1))
  let text = ''
  let sent = 1
  for await (const chunk of await answering) {
    text += chunk.toString()
    if (sent === 1) {
      expect(JSON.parse(text)).toMatchObject({ line: 1, id: 'a-1', state: 'new' })
      sent++
      sending.end(article(2))
    }
  }
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id ?? 'done'),
  ).toEqual(['a-1', 'a-2', 'done'])
}, 60_000)

test('news is told as it comes, and again from where a client was', async () => {
  const following = eventsUntil((event) => event.includes('a-3') || event.includes('event: news'))
  await new Promise((resolve) => setTimeout(resolve, 300))
  await add(article(3).replace('Ferry', 'Coaster'))
  const [first] = await following
  const id = Number(/^id: ?(\d+)$/m.exec(first!)![1])
  expect(JSON.parse(/^data: ?(.+)$/m.exec(first!)![1]!)).toMatchObject({ number: id })
  const again = await eventsUntil((event) => event.includes(`id: ${id}`), { 'last-event-id': String(id - 1) })
  expect(again[0]).toBe(first)
  // A page's EventSource can't send a header of its own the first time.
  expect((await eventsUntil((event) => event.includes(`id: ${id}`), {}, `?since=${id - 1}`))[0]).toBe(first)
}, 60_000)

test('a body that is not the gzip it is said to be is a problem of who sent it', async () => {
  const answer = await fetch(`${server.address}/api/v1/articles`, {
    method: 'POST',
    headers: { ...ASKS, 'content-encoding': 'gzip' },
    body: article(5),
  })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
})

test('bodies are compressed both ways', async () => {
  expect(await add(new Uint8Array(gzipSync(article(4))), { 'content-encoding': 'gzip' })).toContain('"new"')
  const raw = await new Promise<Buffer>((resolve, reject) => {
    const headers = { ...ASKS, 'accept-encoding': 'gzip' }
    request(`${server.address}/api/v1/openapi.json`, { headers }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      expect(answer.headers['content-encoding']).toBe('gzip')
      resolve(Buffer.concat(chunks))
    })
      .once('error', reject)
      .end()
  })
  expect(JSON.parse(gunzipSync(raw).toString()).openapi).toBe('3.1.0')
})

test('without the token, and for a page of another site, there is nothing', async () => {
  const status = async (headers: Record<string, string>) =>
    (await fetch(`${server.address}/api/v1/stories`, { headers })).status
  expect(await status({})).toBe(401)
  expect(await status({ authorization: 'Bearer another' })).toBe(401)
  expect(await status({ ...ASKS, origin: 'https://evil.example' })).toBe(403)
  expect(await status({ ...ASKS, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await status(ASKS)).toBe(200)
})

test('who asks too often is told when to come again', async () => {
  const shelf = openShelf(keeper, { reader: 'test' })
  const api = { keeper, token: null, rate: 2 }
  const { app } = makeApp(shelf, { hosts: null, password: null }, api)
  const answers = await Promise.all(Array.from({ length: 8 }, () => app.request('/api/v1/stories')))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(2)
  expect(refused[0]!.headers.get('retry-after')).toBe('1')
  expect(await refused[0]!.json()).toMatchObject({ status: 429, title: 'Too Many Requests' })
})

test('beyond loopback a server without password and token does not start; with a token alone it has no pages', async () => {
  const open = { host: '0.0.0.0', port: 0, password: null, reader: 'test' }
  await expect(startServer(keeper, open)).rejects.toThrow(/DATELINE_TOKEN/)
  const guarded = await startServer(keeper, { ...open, token: TOKEN })
  const address = guarded.address.replace('0.0.0.0', '127.0.0.1')
  expect((await fetch(address)).status).toBe(403)
  expect((await fetch(`${address}/api/v1/stories`, { headers: ASKS })).status).toBe(200)
  await guarded.close()
})
