import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, body, feed, type NewsSite, openNewsSite, page } from '../../../test/news-site.ts'
import { ENGINES } from '../../../test/stores.ts'
import { unpackJson } from '../../store/compress.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { verifyStore } from '../../store/verify-store.ts'
import type { Report } from '../../story/report.ts'
import { follow } from './follow.ts'
import { watchInputs } from './watched.ts'

const WORDS = 'The ferry Aurelia ran aground off Brod on Monday with 120 passengers on board, the harbour master said.'
const RSS = 'application/rss+xml'

const rss = (items: string, head = '<?xml version="1.0" encoding="utf-8"?>') =>
  `${head}<rss version="2.0"><channel><title>Velmara Daily</title><link>http://velmara.example/</link>${items}</channel></rss>`
const item = (title: string, rest: string) => `<item><title>${title}</title>${rest}</item>`
const text = `<description>${WORDS}</description>`

/** Sends the same again and again, as fast as it is taken. */
function endless(chunk: string): Answer {
  return (_, response) => {
    const send = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.writeHead(200, { 'content-type': RSS }).on('drain', send)
    send()
  }
}

/** What a feed answers, and the line of the log that says so. */
const NONSENSE: readonly [string, Answer, RegExp][] = [
  [
    'a page',
    body(RSS, '<!DOCTYPE html><html><body>Please sign in.</body></html>'),
    /the feed can't be read: what came is a page$/,
  ],
  ['nothing', body(RSS, ''), /^failed: it answered with nothing$/],
  [
    'bytes of no kind',
    body(RSS, Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * 7919) % 251))),
    /what came is no RSS, Atom, RDF or JSON Feed$/,
  ],
  ['a picture', body('image/png', '\x89PNG'), /it is image\/png, which Dateline does not read$/],
  ['an error of its own as JSON', body('application/feed+json', '{"error":"try later"}'), /the feed can't be read: /],
  ['letters without end', endless('a'.repeat(2 ** 20)), /more than 33554432 bytes$/],
  ['entries without end', endless(item('Ferry', text).repeat(5000)), /more than 33554432 bytes$/],
  [
    'a gzip that unpacks without end',
    body(RSS, gzipSync(Buffer.alloc(2 ** 27))),
    /unpacked it has more than \d+ bytes$/,
  ],
  [
    'tags within tags',
    body(RSS, rss(item('Ferry', `<description>${'<b>'.repeat(50_000)}`))),
    /the feed can't be read: /,
  ],
  [
    'a way round in a circle',
    (_, response) => response.writeHead(302, { location: '/feed' }).end(),
    /more than 10 redirects$/,
  ],
]

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`a feed that returns nonsense, on ${engine.name}`, () => {
    let location: string
    let store: Store
    let site: NewsSite
    let lines: string[]
    beforeEach(async () => {
      location = engine.newLocation()
      store = await openStore(location, { create: true })
      site = await openNewsSite()
      lines = []
      site.answers.set('/1', page(`<p>${WORDS}</p>`))
    })
    afterEach(async () => {
      for await (const checked of verifyStore(store)) expect(checked).not.toHaveProperty('harmed')
      await site.close()
      await store.close()
      await engine.remove(location)
    })
    const look = async () => {
      const keeper = { store, holder: 'desk:1:a', version: '0', now: () => new Date().toISOString() }
      await watchInputs(keeper, [`${site.base}/feed`])
      await store.db.updateTable('watch').set({ next_at: 0 }).execute()
      await follow(keeper, {
        once: true,
        jobs: 1,
        allowHost: ['127.0.0.1'],
        signal: new AbortController().signal,
        progress() {},
        trouble() {},
        said: (_, { about, words }) => lines.push(`${about}: ${words}`),
      })
    }
    const reports = async () => {
      const rows = await store.db.selectFrom('version').select('report').orderBy('retrieval').execute()
      return rows.map(({ report }) => unpackJson<Report>(report).article)
    }

    test.each(NONSENSE)(
      '%s: one clear line, nothing taken in, and the next good answer is read',
      async (_, answer, line) => {
        site.answers.set('/feed', answer)
        await look()
        expect(lines).toEqual([expect.stringMatching(/^failed: /)])
        expect(lines[0]).toMatch(line)
        expect(await reports()).toEqual([])
        site.answers.set('/feed', feed(site.base, ['/1']))
        await look()
        expect(lines.slice(1)).toEqual([expect.stringMatching(/^back: /), 'news: 1 new'])
      },
    )

    test('half a feed: the entries that came are read', async () => {
      const whole = rss(item('Ferry', `<link>${site.base}/1</link>`) + item('Two', `<link>${site.base}/2</link>`))
      site.answers.set('/feed', body(RSS, whole.slice(0, whole.indexOf('/2'))))
      await look()
      expect(await reports()).toMatchObject([{ title: 'Ferry' }])
    })

    test('entries without an address are their own text; addresses that are none are not followed', async () => {
      const links = [
        '',
        '<link>javascript:alert(1)</link>',
        '<link>file:///etc/hostname</link>',
        '<link>http://</link>',
      ]
      site.answers.set(
        '/feed',
        body(RSS, rss(links.map((link, n) => item(`Ferry ${n}`, link + text)).join('') + item('Bare', ''))),
      )
      await look()
      expect((await reports()).map((report) => report.text)).toEqual([WORDS, WORDS, WORDS, WORDS])
      expect(lines).toEqual(['news: 4 new', expect.stringMatching(/^failed: .*the feed gives the entry no text$/)])
      await look()
      expect(await reports(), 'they are known by their words').toHaveLength(4)
    })

    test.each([
      ['2099', 'Mon, 12 May 2099 10:00:00 +0000'],
      ['no calendar', '32 Foo 20x'],
      ['1970', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ])('a date of %s dates nothing', async (_, date) => {
      site.answers.set('/feed', body(RSS, rss(item('Ferry', `<link>${site.base}/1</link><pubDate>${date}</pubDate>`))))
      await look()
      expect(await reports()).toMatchObject([{ title: 'Ferry', published: null }])
    })

    test.each([
      ['declared as the encoding of a text in memory', RSS, '<?xml version="1.0" encoding="utf-16"?>'],
      ['that nobody knows', `${RSS}; charset=klingon`, '<?xml version="1.0" encoding="x-nobody"?>'],
      ['that it does not have', RSS, '<?xml version="1.0" encoding="us-ascii"?>'],
    ])('an encoding %s: its entries are read', async (_, type, head) => {
      site.answers.set('/feed', body(type, rss(item('Ferry', `<link>${site.base}/1</link>`), head)))
      await look()
      expect(await reports()).toMatchObject([{ title: 'Ferry', text: expect.stringContaining(WORDS) }])
    })
  })
}
