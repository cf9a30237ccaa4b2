import type { LookupAddress } from 'node:dns'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { World } from '../world.ts'
import { guardedLookup } from './allowed-address.ts'
import { FETCH_SETTINGS } from './fetch-settings.ts'
import { FetchError } from './fetched.ts'
import { type Fetcher, openFetcher } from './fetcher.ts'

// How hosts are treated that say how they want to be treated, or fail to.

const servers: Server[] = []
const fetchers: Fetcher[] = []
/** The pauses that were made, in milliseconds; the clock of the tests moves by them. */
let pauses: number[] = []
let clock = 1_000_000
const world: World = {
  now: () => clock,
  chance: () => 0.5,
  sleep: async (ms) => {
    pauses.push(ms)
    clock += ms
  },
}

afterEach(async () => {
  pauses = []
  for (const fetcher of fetchers.splice(0)) await fetcher.close().catch(() => {})
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A site that answers so, and the paths it was asked for. */
async function open(answer: RequestListener): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url!)
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

function client(): Fetcher {
  const settings = { ...FETCH_SETTINGS, userAgent: 'DatelineTest/1', timeLimit: 500, allowHosts: ['127.0.0.1'] }
  const fetcher = openFetcher(settings, undefined, world)
  fetchers.push(fetcher)
  return fetcher
}

const errorOf = (fetching: Promise<unknown>): Promise<FetchError> =>
  fetching.then(
    () => expect.unreachable('was fetched'),
    (error: unknown) => (error instanceof FetchError ? error : expect.unreachable(`not named: ${error}`)),
  )

const robots =
  (text: string): RequestListener =>
  (request, response) =>
    response.end(request.url === '/robots.txt' ? text : 'a page')

test('a crawl-delay is kept between two requests', async () => {
  const { base } = await open(robots('User-agent: *\nCrawl-delay: 7\n'))
  const fetcher = client()
  for (const page of ['a', 'b', 'c']) await fetcher.fetch(`${base}/${page}`)
  expect(pauses).toEqual([7000, 7000])
})

test('a crawl-delay of hours is cut to a minute', async () => {
  const { base } = await open(robots('User-agent: *\nCrawl-delay: 86400\n'))
  const fetcher = client()
  for (const page of ['a', 'b']) await fetcher.fetch(`${base}/${page}`)
  expect(pauses).toEqual([60_000])
})

test.each([500, 503, 429])('whose robots.txt answers with %i is asked nothing, and told so', async (status) => {
  const { base, asked } = await open((request, response) =>
    request.url === '/robots.txt' ? response.writeHead(status).end() : response.end('a page'),
  )
  const { code, message } = await errorOf(client().fetch(`${base}/page`))
  expect(code).toBe('robots')
  expect(message).toContain(`robots.txt answered with status ${status}`)
  expect(asked).not.toContain('/page')
})

test.each([401, 404, 410])('whose robots.txt answers with %i has none', async (status) => {
  const { base } = await open((request, response) =>
    request.url === '/robots.txt' ? response.writeHead(status).end() : response.end('a page'),
  )
  expect((await client().fetch(`${base}/page`)).status).toBe(200)
})

test('a robots.txt without end is read as far as the standard asks', async () => {
  const { base } = await open((request, response) => {
    if (request.url !== '/robots.txt') return response.end('a page')
    return response.end(`User-agent: *\nDisallow: /secret\n${'# and so on\n'.repeat(200_000)}Disallow: /page\n`)
  })
  const fetcher = client()
  expect((await fetcher.fetch(`${base}/page`)).status).toBe(200)
  expect((await errorOf(fetcher.fetch(`${base}/secret`))).code).toBe('robots')
})

test('a robots.txt that has moved is obeyed; one that leads in a circle is none', async () => {
  const moved = await open((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(301, { location: '/rules.txt' }).end()
    return response.end(request.url === '/rules.txt' ? 'User-agent: *\nDisallow: /secret\n' : 'a page')
  })
  expect((await errorOf(client().fetch(`${moved.base}/secret`))).code).toBe('robots')
  const circle = await open((request, response) =>
    request.url === '/robots.txt' ? response.writeHead(302, { location: '/robots.txt' }).end() : response.end('a page'),
  )
  expect((await client().fetch(`${circle.base}/page`)).status).toBe(200)
})

test('a host that can’t be reached is said to be so, and its robots.txt is not blamed', async () => {
  const { base } = await open(robots(''))
  for (const server of servers.splice(0)) server.close()
  const { message } = await errorOf(client().fetch(`${base}/page`))
  expect(message).toContain("can't be reached")
  expect(message).not.toContain('robots.txt')
})

test('who asks for a pause with Retry-After gets it; who asks for an hour is not waited for', async () => {
  let answers = 0
  const { base, asked } = await open((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url === '/hour') return response.writeHead(429, { 'retry-after': '3600' }).end()
    return answers++ === 0 ? response.writeHead(503, { 'retry-after': '3' }).end() : response.end('at last')
  })
  const fetcher = client()
  await fetcher.fetch(`${base}/busy`)
  expect(pauses).toEqual([3000])
  expect(await errorOf(fetcher.fetch(`${base}/hour`))).toMatchObject({ status: 429, retryAfter: 3_600_000 })
  expect(asked.filter((path) => path === '/hour')).toHaveLength(1)
})

test.each(['br', 'deflate', 'zstd', 'gzip, gzip', 'aes128gcm'])(
  'a body packed as %s was not asked for, and is refused by that name',
  async (encoding) => {
    const { base } = await open((_, response) => response.setHeader('content-encoding', encoding).end('whatever'))
    const { code, message } = await errorOf(client().fetch(`${base}/page`))
    expect(code).toBe('encoding')
    expect(message).toContain(encoding)
  },
)

test('a server that drips its headers, or its body, is given up in time', async () => {
  const { base } = await open((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    const socket = response.socket!
    if (request.url === '/body') response.writeHead(200, { 'content-type': 'text/html' })
    else socket.write('HTTP/1.1 200 OK\r\n')
    const drip = setInterval(() => {
      if (request.url === '/body') response.write('x')
      else socket.write(`x-${Math.round(performance.now())}: 1\r\n`)
    }, 30)
    socket.on('close', () => clearInterval(drip))
    return response
  })
  expect((await errorOf(client().fetch(`${base}/headers`))).code).toBe('timeout')
  expect((await errorOf(client().fetch(`${base}/body`))).code).toBe('timeout')
})

test('a name that answers with a public address first and a private one next is refused when it does (DNS rebinding)', async () => {
  const answers = ['93.184.216.34', '127.0.0.1', '10.0.0.1']
  const lookup = guardedLookup(new Set(), (_, __, done) => done(null, [addressOf(answers.shift()!)]))
  const ask = () =>
    new Promise((done) => lookup('rebind.example', {}, (error, address) => done(error?.message ?? address)))
  // The connection is made to what this lookup answers: there is no second one in between.
  expect(await ask()).toBe('93.184.216.34')
  expect(await ask()).toMatch(/rebind\.example is at 127\.0\.0\.1, which is no public address/)
  expect(await ask()).toMatch(/10\.0\.0\.1/)
})

test('a name with one public and one private address is refused', async () => {
  const both = ['93.184.216.34', '192.168.0.7'].map(addressOf)
  const lookup = guardedLookup(new Set(), (_, __, done) => done(null, both))
  const answer = await new Promise((done) => lookup('both.example', {}, (error) => done(error?.message)))
  expect(answer).toMatch(/192\.168\.0\.7/)
})

const addressOf = (address: string): LookupAddress => ({ address, family: 4 })
