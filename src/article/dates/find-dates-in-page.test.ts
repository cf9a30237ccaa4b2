import { expect, test } from 'vitest'
import { parsePage } from '../page/parse-page.ts'
import { findDatesInPage } from './find-dates-in-page.ts'

interface Page {
  readonly lang?: string
  readonly head?: string
  readonly body?: string
  readonly url?: string
  readonly retrieved?: string
}

const PROSE =
  '<p>The harbour of Velmara was closed on 2 January 2015, the port authority said, after a storm damaged both of its piers.</p>'

function dates({ lang = 'en', head = '', body = '', url, retrieved }: Page) {
  const html = `<html lang="${lang}"><head><title>Storm closes harbour</title>${head}</head><body><h1>Storm closes harbour</h1>${body}${PROSE}</body></html>`
  return findDatesInPage(parsePage(html), url ?? null, retrieved ?? null)
}

const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const published = (page: Page): string | undefined => dates(page).published?.value

test('structured data names the day with its zone, and the change apart from the publication', () => {
  const found = dates({
    head: linked({
      '@graph': [
        {
          '@type': 'NewsArticle',
          datePublished: '2019-03-14T19:23:00+05:30',
          dateModified: '2019-03-16T08:00:00+05:30',
        },
      ],
    }),
  })
  expect(found.published).toMatchObject({
    value: '2019-03-14T19:23:00+05:30',
    precision: 'second',
    basis: 'markup',
    rule: 'json-ld-published',
  })
  expect(found.modified).toMatchObject({ value: '2019-03-16T08:00:00+05:30' })
  expect(found.published!.evidence).toEqual({ words: '2019-03-14T19:23:00+05:30', where: 'json-ld' })
})

test('of several articles in structured data it is the one of this headline', () => {
  const list = [
    { '@type': 'NewsArticle', headline: 'Mayor resigns', datePublished: '2019-03-20' },
    { '@type': 'NewsArticle', headline: 'Storm closes harbour', datePublished: '2019-03-14' },
  ]
  expect(published({ head: linked(list) })).toBe('2019-03-14')
})

test('comments and listed items in structured data date nothing', () => {
  expect(
    published({ head: linked({ '@type': 'WebPage', comment: [{ '@type': 'Comment', datePublished: '2020-01-01' }] }) }),
  ).toBeUndefined()
  expect(
    published({
      head: linked({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2020-01-01' }] }),
    }),
  ).toBeUndefined()
})

test('structured data that is no JSON is still searched for its date', () => {
  expect(
    published({
      head: '<script type="application/ld+json">{"@type":"NewsArticle", "description": "a "bad" one", "datePublished": "2019-03-14"}</script>',
    }),
  ).toBe('2019-03-14')
})

test('meta, microdata, time and address each date a page', () => {
  expect(published({ head: '<meta property="article:published_time" content="2019-03-14T10:00:00Z">' })).toBe(
    '2019-03-14T10:00:00Z',
  )
  expect(published({ body: '<span itemprop="datePublished" content="2019-03-14">Thursday</span>' })).toBe('2019-03-14')
  expect(published({ body: '<time datetime="2019-03-14T10:00+01:00">Thursday</time>' })).toBe('2019-03-14T10:00+01:00')
  expect(dates({ url: 'https://velmara.example/2019/03/14/storm' }).published).toMatchObject({
    value: '2019-03-14',
    basis: 'address',
  })
})

test('visible words date a page in its own language', () => {
  expect(
    dates({ lang: 'de', body: '<div>Veröffentlicht am 14. März 2019 um 19.23 Uhr</div>' }).published,
  ).toMatchObject({
    value: '2019-03-14T19:23',
    precision: 'minute',
    basis: 'stated',
    rule: 'text-published',
  })
  expect(published({ lang: 'uk', body: '<div>14 березня 2019, 19:23</div>' })).toBe('2019-03-14T19:23')
  expect(published({ lang: 'de', body: `<p>VELMARA (14.03.2019). ${PROSE}</p>` })).toBe('2019-03-14')
})

test('a stamp in another zone gives way to the day that the page shows, and tells the zone of its clock', () => {
  const head = '<meta property="article:published_time" content="2019-03-15T02:11:00Z">'
  expect(published({ head, body: '<div>March 14, 2019 9:11 PM</div>' })).toBe('2019-03-14T21:11-05:00')
  expect(published({ head, url: 'https://velmara.example/2019/03/14/storm' })).toBe('2019-03-14')
  expect(published({ head, body: '<div>March 10, 2019</div>' })).toBe('2019-03-15T02:11:00Z')
})

test('dates of the story, of comments, of other reports and of the copyright are not the page’s', () => {
  expect(published({})).toBeUndefined()
  expect(published({ body: '<section class="comments"><div>14 March 2019</div></section>' })).toBeUndefined()
  expect(published({ body: '<div class="related-posts"><div>14 March 2019</div></div>' })).toBeUndefined()
  expect(published({ body: '<div>© 14 March 2019 Velmara Press</div>' })).toBeUndefined()
  expect(published({ body: '<div>Joined</div><div>14 March 2012</div>' })).toBeUndefined()
})

test('an ambiguous day is read in the order that the page proves, or not at all', () => {
  const body = '<div>Published 03/04/2019</div>'
  expect(published({ body })).toBeUndefined()
  expect(published({ lang: 'en-GB', body })).toBe('2019-04-03')
  expect(published({ lang: 'en-US', body })).toBe('2019-03-04')
  expect(published({ lang: 'es', body })).toBe('2019-04-03')
  expect(published({ body, url: 'https://velmara.co.nz/storm' })).toBe('2019-04-03')
  expect(published({ body: `${body}<div>Updated 03/14/2019</div>` })).toBe('2019-03-04')
  expect(published({ body: '<div>Published 03/04/2019 10:00 EST</div>' })).toBe('2019-03-04T10:00-05:00')
})

test('"2 hours ago" is counted from the retrieval, and says so; without it the page is undated', () => {
  const body = '<div>2 hours ago</div>'
  expect(dates({ body, retrieved: '2019-03-15T01:30:00Z' }).published).toMatchObject({
    value: '2019-03-14',
    basis: 'inferred',
    rule: 'text-ago',
  })
  expect(published({ lang: 'de', body: '<div>vor 3 Tagen</div>', retrieved: '2019-03-15T01:30:00Z' })).toBe(
    '2019-03-12',
  )
  expect(published({ body })).toBeUndefined()
})

test('nothing is dated after it was fetched', () => {
  const body = '<div class="event-date">14 March 2030</div>'
  expect(published({ body, retrieved: '2019-03-15T01:30:00Z' })).toBeUndefined()
})

test('a page that gives but the day of its last change was published, as it is, on that day', () => {
  expect(dates({ body: '<div>Last updated: 14 March 2019</div>' }).published).toMatchObject({
    value: '2019-03-14',
    rule: 'only-text-modified',
  })
})

test('broken, deep and hostile pages neither throw nor hang', () => {
  const start = performance.now()
  for (const html of [
    '',
    '<',
    '<html><head><div>14 March 2019',
    '<div>'.repeat(20_000),
    `<span>3.${'<b>3.</b>'.repeat(20_000)}`,
    `<p>${'14 march '.repeat(50_000)}`,
  ]) {
    expect(() => findDatesInPage(parsePage(html), 'not an address', 'not a time')).not.toThrow()
  }
  expect(performance.now() - start).toBeLessThan(10_000)
})

test('a stamp tells which of the zones that share an abbreviation is meant', () => {
  const stamp = linked({ '@type': 'NewsArticle', datePublished: '2019-03-14T20:00:00Z' })
  expect(published({ head: stamp, body: '<p>15 March 2019 01:30 IST</p>' })).toBe('2019-03-15T01:30+05:30')
})

test('a stamp that lies half a day from the time shown tells no zone', () => {
  const stamp = linked({ '@type': 'NewsArticle', datePublished: '2019-03-15T10:31:00Z' })
  expect(published({ head: stamp, body: '<p>14 March 2019 22:31</p>' })).toBe('2019-03-14T22:31')
  expect(published({ head: stamp, body: '<p>14 March 2019 22:31 CST</p>' })).toBe('2019-03-14T22:31')
})
