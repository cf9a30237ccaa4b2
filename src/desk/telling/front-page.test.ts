import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleRecord } from '../../../test/sample-record.ts'
import { ENGINES } from '../../../test/stores.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { keepFrontPage } from '../../store/stories/front-pages.ts'
import { storeRecord } from '../../store/stories/records.ts'
import { makeApp } from '../../web/app.ts'
import { LOOPBACK_HOSTS } from '../../web/guard.ts'
import { openShelf } from '../../web/shelf/kept-shelf.ts'
import { drawFrontPage } from './front-page.ts'

const MADE = { teller: 'test', at: '2026-05-01T12:00:00.000Z' }

/** The sample with so many statements that one page does not show them all. */
function longRecord() {
  const record = sampleRecord()
  return { ...record, statements: Array.from({ length: 900 }, () => structuredClone(record.statements[0]!)) }
}

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`the page of a long story, on ${engine.name}`, () => {
    let location: string
    let store: Store
    let story: number
    beforeAll(async () => {
      location = engine.newLocation()
      store = await openStore(location, { create: true })
      const row = { handle: 'bridge', articles: 1, origins: 1, stale: 1, edition: 0 }
      story = (await store.db.insertInto('story').values(row).returning('id').executeTakeFirstOrThrow()).id
    })
    afterAll(async () => {
      await store.close()
      await engine.remove(location)
    })

    const shown = async () => {
      const keeper = { store, holder: 'test:0:0', version: 'test', now: () => MADE.at }
      const shelf = openShelf(keeper, { reader: 'ada' })
      const { app } = makeApp(shelf, { hosts: LOOPBACK_HOSTS, password: null })
      const page = await (await app.request('http://localhost/stories/bridge')).text()
      return { page, isKept: (await shelf.frontPage('bridge')) !== null }
    }

    test('is drawn when its record is made, and is the one that would be drawn when it is asked for', async () => {
      const record = longRecord()
      await storeRecord(store.db, { story, edition: 0 }, record, MADE)
      const drawn = await shown()
      expect(drawn.isKept).toBe(false)
      expect(drawn.page).toContain('more line')
      await keepFrontPage(store.db, story, await drawFrontPage(store, story, record))
      expect(await shown()).toEqual({ page: drawn.page, isKept: true })
    })

    test('says that there is news, which stays new until it was told', async () => {
      await storeRecord(store.db, { story, edition: 0 }, { ...longRecord(), title: 'The bridge is open' }, MADE)
      await keepFrontPage(store.db, story, await drawFrontPage(store, story, longRecord()))
      const keeper = { store, holder: 'test:0:0', version: 'test', now: () => MADE.at }
      const { app } = makeApp(openShelf(keeper, { reader: 'ada' }), { hosts: LOOPBACK_HOSTS, password: null })
      const ask = async (path: string) => (await app.request(`http://localhost${path}`)).text()
      const NEWS = 'New since you last looked'
      expect(await ask('/stories/bridge')).toContain(NEWS)
      expect(await ask('/stories/bridge')).toContain(NEWS)
      await ask('/stories/bridge/changes')
      expect(await ask('/stories/bridge')).not.toContain(NEWS)
    })

    test('is not shown of a record that was made since, nor kept of a short one', async () => {
      const before = await drawFrontPage(store, story, longRecord())
      await keepFrontPage(store.db, story, before)
      await storeRecord(store.db, { story, edition: 0 }, { ...longRecord(), title: 'The bridge is shut' }, MADE)
      const { page, isKept } = await shown()
      expect(isKept).toBe(false)
      expect(page).toContain('The bridge is shut')
      expect(await drawFrontPage(store, story, sampleRecord())).toBe(null)
      await keepFrontPage(store.db, story, null)
      expect(await store.db.selectFrom('front_page').selectAll().execute()).toEqual([])
    })
  })
}
