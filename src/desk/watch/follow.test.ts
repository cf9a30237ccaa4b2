import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { body, feed, type NewsSite, openNewsSite, page } from '../../../test/news-site.ts'
import { ENGINES } from '../../../test/stores.ts'
import type { World } from '../../source/world.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { verifyStore } from '../../store/verify-store.ts'
import { LOOKS_REMEMBERED } from '../../store/watch/watch-entries.ts'
import type { LogEntry } from '../../store/watch/watch-log.ts'
import type { Keeper } from '../keeper.ts'
import { type FollowOptions, follow } from './follow.ts'
import { unwatch, watched, watchedAsOpml, watchInputs, watchLog } from './watched.ts'

const TEXT =
  '<p>BROD, 12 May 2031 – The ferry Aurelia ran aground off Brod on Monday with 120 passengers on board, the harbour master said.</p><p>“Nobody was hurt,” said harbour master Ida Holm. She said that the ferry would be towed to Brod on Wednesday.</p>'
const MINUTE = 60_000

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`what is followed, on ${engine.name}`, () => {
    let location: string
    let store: Store
    let site: NewsSite
    let clock: number
    const lines: (LogEntry & { address: string })[] = []
    const world: World = {
      now: () => clock,
      chance: () => 0.5,
      sleep: async (ms, signal) => {
        signal?.throwIfAborted()
        clock += ms
      },
    }
    const keeperOf = (holder: string): Keeper => ({
      store,
      holder,
      version: '0',
      now: () => new Date(clock).toISOString(),
    })
    const keeper = () => keeperOf('desk:1:a')
    const run = (options: Partial<FollowOptions> = {}, who = keeper()) =>
      follow(who, {
        once: true,
        jobs: 1,
        allowHost: ['127.0.0.1'],
        world,
        signal: new AbortController().signal,
        progress() {},
        trouble() {},
        said: (address, line) => lines.push({ address, ...line }),
        ...options,
      })
    const articles = () => store.db.selectFrom('article').selectAll().orderBy('id').execute()
    const versions = () => store.db.selectFrom('version').select(['article', 'number']).execute()
    const line = async () => (await watched({ store }))[0]!
    const wait = async () => {
      clock = Date.parse((await line()).next)
    }
    const harmed = async () => {
      const found = []
      for await (const one of verifyStore(store)) if ('harmed' in one) found.push(one)
      return found
    }

    beforeEach(async () => {
      location = engine.newLocation()
      store = await openStore(location, { create: true })
      site = await openNewsSite()
      clock = Date.parse('2031-05-12T12:00:00Z')
      lines.length = 0
    })
    afterEach(async () => {
      expect(await harmed()).toEqual([])
      await site.close()
      await store.close()
      await engine.remove(location)
    })

    test('the pages of a feed are read once, and those that come later when they come', async () => {
      site.answers.set('/feed', feed(site.base, ['/1', '/2']))
      for (const path of ['/1', '/2', '/3']) site.answers.set(path, page(TEXT))
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run()
      expect(site.asked.sort()).toEqual(['/1', '/2', '/feed'])
      expect((await articles()).map(({ name }) => name).sort()).toEqual([`${site.base}/1`, `${site.base}/2`])
      await run()
      expect(site.asked.length, 'nothing is asked before it is due').toBe(3)
      site.answers.set('/feed', feed(site.base, ['/3', '/1', '/2']))
      await wait()
      await run()
      expect(site.asked.slice(3)).toEqual(['/feed', '/3'])
      expect(await versions()).toHaveLength(3)
      const { kind, title, failures, result } = await line()
      expect({ kind, title, failures, result }).toEqual({
        kind: 'feed',
        title: 'Velmara Daily',
        failures: 0,
        result: '1 new',
      })
    })

    test('a feed that did not change is asked conditionally, and a 304 is nothing new', async () => {
      site.answers.set('/feed', feed(site.base, ['/1'], { headers: { etag: '"a"' } }))
      site.answers.set('/1', page(TEXT))
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run()
      const { interval } = await line()
      await wait()
      await run()
      expect(site.asked).toEqual(['/feed', '/1', '/feed'])
      expect(await line()).toMatchObject({ result: 'nothing new', failures: 0 })
      expect((await line()).interval, 'a quiet feed is looked at less often').toBeGreaterThan(interval)
      const kept = await store.db.selectFrom('watch_original').selectAll().execute()
      expect(kept, 'the feed’s bytes are kept once').toHaveLength(1)
      expect(JSON.parse(kept[0]!.headers)).toMatchObject({ etag: '"a"' })
    })

    test('a feed sets the pace: ttl and max-age are kept to', async () => {
      site.answers.set('/feed', feed(site.base, [], { extra: '<ttl>60</ttl>' }))
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run()
      expect(Date.parse((await line()).next) - clock).toBe(60 * MINUTE)
      await wait()
      site.answers.set('/feed', feed(site.base, [], { headers: { 'cache-control': 'public, max-age=7200' } }))
      await run()
      expect(Date.parse((await line()).next) - clock).toBe(120 * MINUTE)
    })

    test('an entry that the feed says was changed is a new version of its article', async () => {
      const atom = (updated: string) =>
        body(
          'application/atom+xml',
          `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>V</title><updated>${updated}</updated><entry><id>urn:1</id><title>Ferry</title><updated>${updated}</updated><link href="${site.base}/1"/></entry></feed>`,
        )
      site.answers.set('/feed', atom('2031-05-12T10:00:00Z'))
      site.answers.set('/1', page(TEXT))
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run()
      site.answers.set('/feed', atom('2031-05-12T11:00:00Z'))
      site.answers.set('/1', page(TEXT.replace('120', '118')))
      await wait()
      await run()
      expect((await versions()).map(({ number }) => number)).toEqual([1, 2])
      expect(await articles()).toHaveLength(1)
    })

    test('where a page can’t be had the feed’s own text stands in and says so, until the page is there', async () => {
      site.answers.set('/feed', feed(site.base, ['/1'], { own: TEXT.replace(/<[^>]+>/g, ' ') }))
      site.answers.set('/1', (_, response) => response.writeHead(503).end())
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run()
      const report = async () =>
        JSON.parse(
          (await store.db.selectFrom('retrieval').select('given').orderBy('id', 'desc').executeTakeFirstOrThrow())
            .given,
        )
      expect((await report()).warnings[0]).toMatch(/only the feed’s own text.*503/)
      expect(await versions()).toHaveLength(1)
      expect((await watchLog({ store }, { failed: true, most: 9 }))[0]!.words).toMatch(/503/)
      site.answers.set('/1', page(TEXT))
      await wait()
      await run()
      expect(await report()).not.toHaveProperty('warnings')
      expect(await articles()).toHaveLength(1)
      expect(await versions()).toHaveLength(2)
    })

    test('a feed that returns nonsense is one clear line, and no harm; it is asked less and less until it is back', async () => {
      site.answers.set('/feed', feed(site.base, ['/1']))
      site.answers.set('/1', page(TEXT))
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run()
      const waits: number[] = []
      for (const nonsense of [page('<p>Please sign in.</p>'), body('application/rss+xml', '\0\u0001<<<')]) {
        site.answers.set('/feed', nonsense)
        await wait()
        await run()
        waits.push(Date.parse((await line()).next) - clock)
      }
      expect(waits[1]).toBe(waits[0]! * 2)
      expect(lines.slice(1).map(({ about }) => about)).toEqual(['failed', 'failed'])
      expect(lines[1]!.words).toMatch(/^the feed can't be read/)
      expect(await line()).toMatchObject({ kind: 'feed', failures: 2 })
      expect(await articles()).toHaveLength(1)
      site.answers.set('/feed', feed(site.base, ['/1']))
      await wait()
      await run()
      expect(await line()).toMatchObject({ failures: 0 })
      expect(lines.at(-1)).toMatchObject({ about: 'back' })
    })

    test('a feed that is gone is one line, which names its address once', async () => {
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run()
      expect(lines).toEqual([{ address: `${site.base}/feed`, about: 'failed', words: 'it answered with status 404' }])
    })

    test.each([
      ['seconds', '7200'],
      ['a date', 'Mon, 12 May 2031 14:00:00 GMT'],
    ])('Retry-After in %s is obeyed', async (_, asked) => {
      const date = 'Mon, 12 May 2031 12:00:00 GMT'
      site.answers.set('/feed', (_request, response) => response.writeHead(429, { 'retry-after': asked, date }).end())
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run()
      expect(site.asked).toEqual(['/feed'])
      expect(Date.parse((await line()).next) - clock).toBe(120 * MINUTE)
    })

    test('a page that is followed keeps its identity when it redirects, and changes into a new version', async () => {
      site.answers.set('/story', page(TEXT))
      await watchInputs(keeper(), [`${site.base}/story`])
      await run()
      site.answers.set('/story', (_, response) => response.writeHead(301, { location: '/moved' }).end())
      site.answers.set('/moved', page(TEXT.replace('120', '118')))
      await wait()
      await run()
      expect((await articles()).map(({ identity, version }) => [identity, version])).toEqual([
        [`address:${site.base}/story`, 2],
      ])
    })

    test('a site’s front page leads to the feed that it names and that can be read; a report’s page, or one that is meant, is followed itself', async () => {
      const names = (...feeds: string[]) =>
        `<html><head>${feeds.map((path) => `<link rel="alternate" type="application/rss+xml" title="News" href="${path}">`).join('')}</head><body><article><h1>Ferry aground</h1>${TEXT}</article></body></html>`
      const front = body('text/html', names('/comments/feed', '/gone', '/feed'))
      site.answers.set('/', front)
      site.answers.set('/story', front)
      site.answers.set('/feed', feed(site.base, ['/1']))
      site.answers.set('/1', page(TEXT))
      await watchInputs(keeper(), [`${site.base}/`])
      await run()
      expect(await watched({ store })).toMatchObject([
        { address: `${site.base}/feed`, kind: 'feed', title: 'Velmara Daily', result: '1 new' },
      ])
      expect(lines[0]!.words).toBe(`${site.base}/feed, which ${site.base}/ names, is followed instead of it`)
      expect((await watchLog({ store }, { most: 9 }))[0]!.words).toBe(lines[0]!.words)
      expect((await articles()).map(({ name }) => name)).toEqual([`${site.base}/1`])
      await watchInputs(keeper(), [`${site.base}/`], { page: true })
      await watchInputs(keeper(), [`${site.base}/story`])
      await run()
      expect((await watched({ store })).map(({ address, kind }) => [address, kind])).toEqual([
        [`${site.base}/feed`, 'feed'],
        [`${site.base}/`, 'page'],
        [`${site.base}/story`, 'page'],
      ])
    })

    test('the address of an OPML list leads to its feeds', async () => {
      const outlines = ['/feed', '/other'].map((path) => `<outline text="V" type="rss" xmlUrl="${site.base}${path}"/>`)
      site.answers.set(
        '/feeds.opml',
        body('text/x-opml', `<opml version="2.0"><body>${outlines.join('')}</body></opml>`),
      )
      for (const path of ['/feed', '/other']) site.answers.set(path, feed(site.base, []))
      await watchInputs(keeper(), [`${site.base}/feeds.opml`])
      await run()
      expect((await watched({ store })).map(({ address, result }) => [address, result])).toEqual([
        [`${site.base}/feed`, 'nothing new'],
        [`${site.base}/other`, 'nothing new'],
      ])
    })

    test('a sitemap is followed: its pages are read as they come and change, and what it does not hold for long is let go of', async () => {
      const entry = (path: string, day: string) =>
        `<url><loc>${site.base}${path}</loc><lastmod>${day}</lastmod><image:image><image:loc>${site.base}/p.jpg</image:loc></image:image><news:news><news:publication_date>2031-05-11</news:publication_date><news:title>Ferry &amp; harbour</news:title></news:news></url>`
      const sitemap = (...entries: string[]) =>
        body('application/xml', `<?xml version="1.0"?><urlset>${entries.join('')}</urlset>`)
      site.answers.set('/1', page(TEXT))
      site.answers.set('/2', page(TEXT))
      site.answers.set('/sitemap.xml', sitemap(entry('/1', '2031-05-11')))
      await watchInputs(keeper(), [`${site.base}/sitemap.xml`])
      await run()
      expect(await line()).toMatchObject({ kind: 'sitemap', result: '1 new' })
      const { given } = await store.db.selectFrom('retrieval').select('given').executeTakeFirstOrThrow()
      expect(JSON.parse(given)).toMatchObject({ title: 'Ferry & harbour', published: '2031-05-11' })
      site.answers.set('/sitemap.xml', sitemap(entry('/1', '2031-05-11'), entry('/2', '2031-05-12')))
      await wait()
      await run()
      site.answers.set('/1', page(TEXT.replace('120', '118')))
      site.answers.set('/sitemap.xml', sitemap(entry('/1', '2031-05-13'), entry('/2', '2031-05-12')))
      await wait()
      await run()
      expect(site.asked.filter((path) => path !== '/sitemap.xml')).toEqual(['/1', '/2', '/1'])
      expect(await line()).toMatchObject({ result: '1 changed' })
      const list = '<sitemapindex><sitemap><loc>http://a.example/1.xml</loc></sitemap></sitemapindex>'
      site.answers.set('/sitemap.xml', body('application/xml', list))
      await wait()
      await run()
      expect(await line()).toMatchObject({ result: expect.stringMatching(/^it lists 1 sitemaps and no page.*1\.xml$/) })
    })

    test('a feed that goes on for ever is remembered to a bound, and nothing is asked for twice', async () => {
      const marks = () => store.db.selectFrom('watch_entry').select('key').execute()
      await watchInputs(keeper(), [`${site.base}/feed`])
      for (let n = 1; n <= LOOKS_REMEMBERED + 8; n++) {
        site.answers.set(`/${n}`, page(`${TEXT}<p>Report ${n}.</p>`))
        site.answers.set('/feed', feed(site.base, [`/${n}`, ...(n > 1 ? [`/${n - 1}`] : [])]))
        if (n > 1) await wait()
        await run({ leave: true })
      }
      expect(await marks(), 'two stand in the feed').toHaveLength(2 + LOOKS_REMEMBERED)
      const pages = site.asked.filter((path) => path !== '/feed')
      expect(pages).toHaveLength(new Set(pages).size)
      site.answers.set('/feed', feed(site.base, ['/1', `/${LOOKS_REMEMBERED}`]))
      await wait()
      await run({ leave: true })
      expect(site.asked.at(-1), 'what came back after long is asked for, and is the same').toBe('/1')
      expect(await line()).toMatchObject({ result: 'nothing new' })
    })

    test('two watchers share the feeds: nothing is fetched by both', async () => {
      for (const n of [1, 2, 3, 4, 5]) {
        site.answers.set(`/feed${n}`, feed(site.base, [`/${n}`]))
        site.answers.set(`/${n}`, page(TEXT))
      }
      await watchInputs(
        keeper(),
        [1, 2, 3, 4, 5].map((n) => `${site.base}/feed${n}`),
      )
      await Promise.all([run(), run({}, keeperOf('other:2:b'))])
      expect([...site.asked].sort()).toEqual([
        '/1',
        '/2',
        '/3',
        '/4',
        '/5',
        '/feed1',
        '/feed2',
        '/feed3',
        '/feed4',
        '/feed5',
      ])
    })

    test('a clock that jumps does no harm: set back, what was planned far ahead is due', async () => {
      site.answers.set('/feed', feed(site.base, []))
      await watchInputs(keeper(), [`${site.base}/feed`])
      clock += 400 * 24 * 60 * MINUTE
      await run()
      clock -= 400 * 24 * 60 * MINUTE
      await run()
      expect(site.asked).toEqual(['/feed', '/feed'])
      expect(Date.parse((await line()).next) - clock).toBeLessThanOrEqual(6 * 60 * MINUTE)
    })

    test('told to stop, it gives back what it has, and another goes on', async () => {
      const stopping = new AbortController()
      site.answers.set('/feed', () => stopping.abort())
      await watchInputs(keeper(), [`${site.base}/feed`])
      await run({ once: false, signal: stopping.signal })
      expect(lines).toEqual([])
      site.answers.set('/feed', feed(site.base, []))
      await run({}, keeperOf('other:2:b'))
      expect(await line()).toMatchObject({ result: 'nothing new' })
    })

    test('a folder is read as files come and change', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'dateline-watched-'))
      const text = TEXT.replace(/<[^>]+>/g, '\n\n')
      writeFileSync(join(folder, 'a.txt'), text)
      await watchInputs(keeper(), [folder])
      await run()
      writeFileSync(join(folder, 'b.txt'), `${text} More was to come.`)
      writeFileSync(join(folder, 'a.txt'), text.replace('120', '118 to 119'))
      await wait()
      await run()
      expect((await articles()).map(({ name, version }) => [name, version])).toEqual([
        ['a.txt', 2],
        ['b.txt', 1],
      ])
      rmSync(folder, { recursive: true })
      await wait()
      await run()
      expect(lines.at(-1)).toMatchObject({ about: 'failed', words: expect.stringMatching(/no folder/) })
    })

    test('lists of feeds come in and go out as OPML; what is followed no more leaves its articles', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'dateline-opml-'))
      const path = join(folder, 'feeds.opml')
      writeFileSync(
        path,
        `<opml version="2.0"><body><outline text="News"><outline text="Velmara &amp; Co" type="rss" xmlUrl="${site.base}/feed"/></outline></body></opml>`,
      )
      expect(await watchInputs(keeper(), [path])).toMatchObject([{ title: 'Velmara & Co', kind: 'feed' }])
      writeFileSync(path, await watchedAsOpml({ store }))
      expect(await watchInputs(keeper(), [path]), 'what went out is what came in').toEqual([])
      await expect(watchInputs(keeper(), [join(folder, 'none')])).rejects.toThrow('no such file')
      rmSync(folder, { recursive: true })
      site.answers.set('/feed', feed(site.base, ['/1']))
      site.answers.set('/1', page(TEXT))
      await run()
      expect(await unwatch({ store }, [`${site.base}/feed`, `${site.base}/other`])).toEqual([`${site.base}/other`])
      expect(await watched({ store })).toEqual([])
      expect(await articles()).toHaveLength(1)
    })
  })
}
