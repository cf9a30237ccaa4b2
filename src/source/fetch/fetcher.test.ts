import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublicAddress } from './allowed-address.ts'
import { FETCH_SETTINGS } from './fetch-settings.ts'
import { FetchError } from './fetched.ts'
import { type Fetcher, openFetcher } from './fetcher.ts'

// A local server that misbehaves in every way a client has to survive.
const asked: IncomingMessage[] = []
let together = 0
let mostTogether = 0
let failures = 0
let base = ''
const PAGES: { [path: string]: (request: IncomingMessage, response: ServerResponse) => void } = {
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /forbidden\n'),
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>hello</p>'),
  '/forbidden/page': (_, response) => response.end('secret'),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-forbidden': (_, response) => response.writeHead(302, { location: '/forbidden/page' }).end(),
  '/to-private': (_, response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end(),
  '/to-named-private': (_, response) =>
    response.writeHead(302, { location: `${base.replace('127.0.0.1', 'localhost')}/page` }).end(),
  '/large': (_, response) => response.end(Buffer.alloc(200_000, 'x')),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('drip'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/silent': () => {},
  '/gone': (_, response) => response.writeHead(410).end(),
  '/shaky': (_, response) => (failures++ < 2 ? response.writeHead(503).end() : response.end('at last')),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('short')
    response.destroy()
  },
  '/tagged': (request, response) =>
    request.headers['if-none-match'] === '"v1"'
      ? response.writeHead(304).end()
      : response.setHeader('etag', '"v1"').end('tagged'),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(10_000_000))),
  '/slow': (_, response) => {
    together++
    mostTogether = Math.max(mostTogether, together)
    setTimeout(() => {
      together--
      response.end('slow')
    }, 50)
  },
}
const server = createServer((request, response) => {
  asked.push(request)
  const page = PAGES[new URL(request.url!, 'http://x').pathname]
  if (page) page(request, response)
  else response.writeHead(404).end()
})
let fetcher: Fetcher
const settings = { ...FETCH_SETTINGS, userAgent: 'DatelineTest/1', timeLimit: 400, sizeLimit: 100_000, firstPause: 5 }

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  fetcher = openFetcher({ ...settings, allowHosts: ['127.0.0.1'] })
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await fetcher.close().catch(() => {})
})

const codeOf = (path: string): Promise<string> =>
  fetcher.fetch(path.startsWith('http') || path.includes(':') ? path : base + path).then(
    ({ status }) => String(status),
    (error: unknown) => (error instanceof FetchError ? error.code : `not named: ${error}`),
  )

test('a page comes as it was sent, with headers, time and the address that answered', async () => {
  const found = await fetcher.fetch(`${base}/moved`)
  expect(Buffer.from(found.bytes).toString()).toBe('<p>hello</p>')
  expect(found).toMatchObject({
    url: `${base}/moved`,
    finalUrl: `${base}/page`,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
  expect(found.retrieved).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  expect(asked.at(-1)!.headers['user-agent']).toBe('DatelineTest/1')
})

test('robots.txt is obeyed, after a redirect too, and asked once', async () => {
  expect(await codeOf('/forbidden/page')).toBe('robots')
  expect(await codeOf('/to-forbidden')).toBe('robots')
  expect(asked.filter(({ url }) => url === '/robots.txt').length).toBe(1)
})

test('redirects end, and lead only to http and https', async () => {
  expect(await codeOf('/circle')).toBe('redirects')
  expect(await codeOf('/to-file')).toBe('scheme')
  expect(await codeOf('ftp://example.org/')).toBe('scheme')
  expect(await codeOf('http:')).toBe('scheme')
})

test('a body larger than allowed is cut off, and so is one that never ends', async () => {
  expect(await codeOf('/large')).toBe('too-large')
  expect(await codeOf('/endless')).toBe('timeout')
  expect(await codeOf('/silent')).toBe('timeout')
})

test('a packed body is not unpacked: what arrives is bounded', async () => {
  expect((await fetcher.fetch(`${base}/bomb`)).bytes.length).toBeLessThan(100_000)
  expect(asked.at(-1)!.headers['accept-encoding']).toBe('identity')
})

test('a passing failure is tried again; a lasting one is named at once', async () => {
  expect(Buffer.from((await fetcher.fetch(`${base}/shaky`)).bytes).toString()).toBe('at last')
  const before = asked.length
  expect(await codeOf('/gone')).toBe('status')
  expect(asked.length).toBe(before + 1)
  expect(await codeOf('/cut')).toBe('network')
})

test('a conditional request finds that nothing changed', async () => {
  const { headers } = await fetcher.fetch(`${base}/tagged`)
  expect(await fetcher.fetch(`${base}/tagged`, { etag: headers.etag! })).toMatchObject({
    notModified: true,
    status: 304,
  })
})

test('a host is asked at most two things at once', async () => {
  await Promise.all(Array.from({ length: 8 }, () => fetcher.fetch(`${base}/slow`)))
  expect(mostTogether).toBeLessThanOrEqual(2)
})

describe('addresses that are not public', () => {
  test('are refused as they stand, by name and after a redirect', async () => {
    const strict = openFetcher(settings)
    const refused = (url: string): Promise<string> =>
      strict.fetch(url).then(
        () => 'fetched',
        (error: FetchError) => error.code,
      )
    expect(await refused(`${base}/page`)).toBe('private-address')
    expect(await refused(`${base.replace('127.0.0.1', 'localhost')}/page`)).toBe('private-address')
    expect(await refused('http://[::1]/')).toBe('private-address')
    expect(await refused('http://[::ffff:10.0.0.1]/')).toBe('private-address')
    expect(await refused('http://2130706433/')).toBe('private-address')
    expect(await codeOf('/to-private')).toBe('private-address')
    expect(await codeOf('/to-named-private')).toBe('private-address')
    await strict.close()
  })
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.16.0.1',
    '169.254.1.1',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
    '::1',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    'nonsense',
  ])('%s is none', (address) => expect(isPublicAddress(address)).toBe(false))
  test.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is one', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  )
})
