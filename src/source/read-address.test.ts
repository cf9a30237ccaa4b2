import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FETCH_SETTINGS } from './fetch/fetch-settings.ts'
import { type Fetcher, openFetcher } from './fetch/fetcher.ts'
import type { Found } from './found.ts'
import { readAddress } from './read-address.ts'

const PAGE = '<html><body><h1>Storm closes harbour</h1><p>The page of the report.</p></body></html>'
const item = (path: string): string =>
  `<item><title>Storm</title><link>${path}</link><pubDate>Thu, 14 Mar 2019 19:23:00 +0530</pubDate><description>&lt;p&gt;The feed’s own text of ${path}.&lt;/p&gt;</description></item>`

const ANSWERS: Record<string, { type: string; body: string | Buffer }> = {
  '/feed': {
    type: 'application/rss+xml',
    body: `<rss version="2.0"><channel><title>Velmara Daily</title><link>/</link>${['/page', '/gone', '/picture'].map(item).join('')}</channel></rss>`,
  },
  '/page': { type: 'text/html; charset=utf-8', body: PAGE },
  '/packed': { type: 'application/octet-stream', body: gzipSync(PAGE) },
  '/picture': { type: 'image/png', body: 'png' },
  '/xml': { type: 'text/xml', body: `<rss version="2.0"><channel><title>V</title>${item('urn:none')}</channel></rss>` },
}
const server = createServer((request, response) => {
  const answer = ANSWERS[request.url!]
  if (answer) response.setHeader('content-type', answer.type).end(answer.body)
  else response.writeHead(404).end()
})
let base = ''
let fetcher: Fetcher
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  fetcher = openFetcher({ ...FETCH_SETTINGS, userAgent: 'test', allowHosts: ['127.0.0.1'], firstPause: 1 })
})
afterAll(async () => {
  await fetcher.close()
  server.close()
})

async function read(path: string): Promise<Found[]> {
  const found: Found[] = []
  for await (const one of readAddress(base + path, fetcher)) found.push(one)
  return found
}

const texts = (found: readonly Found[]): string[] =>
  found.map((one) => ('source' in one ? new TextDecoder().decode(one.source.bytes) : one.unread.reason))

test('the entries of a feed are read from their pages, else from the feed itself, with what the feed says of them', async () => {
  ANSWERS['/feed']!.body = String(ANSWERS['/feed']!.body).replace('<link>/</link>', `<link>${base}/</link>`)
  const found = await read('/feed')
  expect(texts(found)).toEqual([
    PAGE,
    '<p>The feed’s own text of /gone.</p>',
    '<p>The feed’s own text of /picture.</p>',
  ])
  expect(found[0]).toMatchObject({
    source: { id: `${base}/page`, form: 'page', given: { published: 'Thu, 14 Mar 2019 19:23:00 +0530' } },
  })
  expect(found[1]).toMatchObject({ source: { id: `${base}/gone`, form: 'clean' } })
})

test('a sitemap is read through, and so are the sitemaps within it, gzipped or not, each address once', async () => {
  const listed = (name: string, paths: readonly string[]): string =>
    `<?xml version="1.0"?><${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<x><loc>${base}${path}</loc></x>`).join('')}</${name}>`
  ANSWERS['/sitemap.xml'] = { type: 'application/xml', body: listed('sitemapindex', ['/more.xml.gz', '/sitemap.xml']) }
  ANSWERS['/more.xml.gz'] = {
    type: 'application/gzip',
    body: gzipSync(listed('urlset', ['/page', '/gone', '/page', '/sitemap.xml'])),
  }
  const found = await read('/sitemap.xml')
  expect(texts(found)).toEqual([PAGE, expect.stringMatching(/^\S+\/gone answered with status 404|404/)])
})

test('the feeds of an OPML list are read', async () => {
  ANSWERS['/feeds.opml'] = {
    type: 'text/x-opml',
    body: `<opml version="2.0"><body><outline text="V" type="rss" xmlUrl="${base}/feed"/></body></opml>`,
  }
  expect(texts(await read('/feeds.opml'))[0]).toBe(PAGE)
})

test('what the header leaves open is told by the bytes', async () => {
  expect(texts(await read('/packed'))).toEqual([PAGE])
  expect(texts(await read('/xml'))[0]).toContain('The feed’s own text')
})

test('what is no document, and what is not there, is named', async () => {
  expect(texts(await read('/picture'))).toEqual(['it is image/png, which Dateline does not read'])
  expect(texts(await read('/gone'))[0]).toMatch(/404/)
})
