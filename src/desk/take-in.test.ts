import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { feed, type NewsSite, openNewsSite, page } from '../../test/news-site.ts'
import { ENGINES } from '../../test/stores.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { takeIn } from './take-in.ts'

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`addresses that are added again, on ${engine.name}`, () => {
    let location: string
    let store: Store
    let site: NewsSite
    beforeEach(async () => {
      location = engine.newLocation()
      store = await openStore(location, { create: true })
      site = await openNewsSite()
    })
    afterEach(async () => {
      await site.close()
      await store.close()
      await engine.remove(location)
    })
    const add = (path: string, published?: string) => {
      const keeper = { store, holder: 'desk:1:a', version: '0', now: () => '2031-05-12T12:00:00.000Z' }
      const options = { stdin: process.stdin, allowHost: ['127.0.0.1'], published }
      return takeIn(keeper, [`${site.base}${path}`], options, () => {})
    }
    const rows = async () => (await store.db.selectFrom('retrieval').select('id').execute()).length

    test('a page is asked whether it has changed; one that has not is as before, and no fault', async () => {
      site.answers.set('/1', page('<p>The ferry ran aground.</p>', { etag: '"a"' }))
      expect(await add('/1')).toMatchObject({ kept: { new: 1 }, unread: [] })
      expect(await add('/1')).toEqual({ kept: { new: 0, again: 0, same: 1 }, unread: [] })
      expect(await rows(), 'no bytes came').toBe(1)
      site.answers.set('/1', page('<p>The ferry was towed.</p>', { etag: '"b"' }))
      expect(await add('/1')).toMatchObject({ kept: { again: 1 } })
      expect(await add('/1', '2031-05-11'), 'another day for it is another version').toMatchObject({
        kept: { again: 1 },
      })
    })

    test('so are the pages of a feed’s entries', async () => {
      site.answers.set('/feed', feed(site.base, ['/1', '/2']))
      site.answers.set(
        '/1',
        page('<p>The ferry ran aground.</p>', { 'last-modified': 'Mon, 12 May 2031 10:00:00 GMT' }),
      )
      site.answers.set('/2', page('<p>The ferry was towed.</p>', { etag: '"b"' }))
      await add('/feed')
      site.answers.set('/1', (request, response) => {
        const since = request.headers['if-modified-since']
        response.writeHead(since === 'Mon, 12 May 2031 10:00:00 GMT' ? 304 : 500).end()
      })
      expect(await add('/feed')).toEqual({ kept: { new: 0, again: 0, same: 2 }, unread: [] })
    })
  })
}
