import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ENGINES } from '../../test/stores.ts'
import type { Source } from '../article/source.ts'
import { readSource } from '../desk/reading/read-source.ts'
import { loadReports, ungroupedArticles } from './articles/articles.ts'
import { keepArrivals } from './articles/keep-arrivals.ts'
import { takeTurn } from './engines/take-turn.ts'
import { releaseLease, takeLease, underLease } from './lease.ts'
import { openStore } from './open-store.ts'
import { claimReadings, countWaiting, releaseReadings } from './reading/reading-queue.ts'
import { type Read, storeReadings } from './reading/store-reading.ts'
import type { Store } from './store.ts'

const AT = '2026-05-01T12:00:00.000Z'
const MAKER = { reader: '0', at: AT, compare: () => ({}) }

const page = (id: string, text: string): Source => ({
  id,
  bytes: new TextEncoder().encode(
    `<html><body><h1>Ferry fare rises</h1><article><p>${text}</p></article></body></html>`,
  ),
  mediaType: 'text/html',
  form: 'page',
  path: null,
  url: `https://ferry.example/${id}`,
  retrieved: AT,
  given: { title: 'Ferry fare rises' },
})
const LONG =
  'The harbour council said on Friday that the ferry fare would rise to 12 crowns in June, after two years at 9 crowns.'

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(
    `a store on ${engine.name}${engine.missing ? ` (${engine.missing})` : ''}`,
    () => {
      let location: string
      let store: Store
      beforeEach(async () => {
        location = engine.newLocation()
        store = await openStore(location, { create: true })
      })
      afterEach(async () => {
        await store.close()
        await engine.remove(location)
      })
      const keep = (source: Source) =>
        keepArrivals(store, [{ source, identity: `address:${source.url}` }], AT).then(([kept]) => kept!)
      const storeReading = async (claim: Read['claim'], outcome: Read['outcome']) =>
        (await storeReadings(store, [{ claim, outcome }], MAKER))[0]
      const readNext = async () => {
        const [claim] = await claimReadings(store, 'reader', 1)
        return claim ? storeReading(claim, readSource(claim.source)) : null
      }

      test('waits for no other store of its database', async () => {
        const elsewhere = engine.newLocation()
        const other = await openStore(elsewhere, { create: true })
        try {
          await store.transact(async (db) => {
            for (const turn of ['intake', 'grouping'] as const) await takeTurn(db, store.engine, turn)
            const [kept] = await keepArrivals(other, [{ source: page('a', LONG), identity: 'address:a' }], AT)
            expect(kept).toMatchObject({ kind: 'new' })
          })
        } finally {
          await other.close()
          await engine.remove(elsewhere)
        }
      })

      test('keeps bytes and all that was said of them as they came', async () => {
        await keep(page('a', LONG))
        const [claim] = await claimReadings(store, 'reader', 10)
        expect(claim!.source).toEqual({ ...page('a', LONG), charset: null, bytes: expect.anything() })
        expect(Buffer.from(claim!.source.bytes)).toEqual(Buffer.from(page('a', LONG).bytes))
      })

      test('the same again is no work; changed bytes are a new version; the same words in other markup are none', async () => {
        expect((await keep(page('a', LONG))).kind).toBe('new')
        expect((await keep(page('a', LONG))).kind).toBe('same')
        expect(await readNext()).toBe('version')
        expect((await keep(page('a', LONG))).kind).toBe('same')
        expect(await readNext()).toBe(null)
        expect((await keep(page('a', `${LONG} Fishermen protested.`))).kind).toBe('again')
        expect(await readNext()).toBe('version')
        await keep(page('a', `${LONG}  Fishermen protested.<!-- 2 -->`))
        expect(await readNext()).toBe('same')
        expect(await ungroupedArticles(store.db, 9)).toEqual([{ article: expect.any(Number), version: 2 }])
        const [kept] = await loadReports(store.db, [(await ungroupedArticles(store.db, 9))[0]!.article])
        expect(kept!.report.article.text).toContain('Fishermen')
        expect(JSON.stringify(kept!.report)).toBe(
          JSON.stringify((readSource({ ...page('a', `${LONG} Fishermen protested.`) }) as { report: unknown }).report),
        )
      })

      test('two documents of one name are two articles', async () => {
        const { name } = await keep(page('a', LONG))
        const other = await keep({ ...page('a', LONG), url: 'https://other.example/' })
        expect([name, other.name]).toEqual(['a', 'a#2'])
      })

      test('no two holders get one document, nor a later version before the earlier', async () => {
        await keep(page('a', LONG))
        await keep(page('a', `${LONG} More.`))
        await keep(page('b', LONG))
        const [mine, yours] = await Promise.all([claimReadings(store, 'me', 1), claimReadings(store, 'you', 1)])
        expect([...mine, ...yours].map(({ source }) => source.id).sort()).toEqual(['a', 'b'])
        expect(await claimReadings(store, 'they', 5)).toEqual([])
        expect(await countWaiting(store)).toBe(3)
      })

      test('who lost a document to another has no effect', async () => {
        await keep(page('a', LONG))
        const [first] = await claimReadings(store, 'slow', 1)
        await releaseReadings(store, 'slow')
        const [second] = await claimReadings(store, 'quick', 1)
        const outcome = readSource(first!.source)
        expect(await storeReading(second!, outcome)).toBe('version')
        expect(await storeReading(first!, outcome)).toBe('lost')
        expect(await storeReading(second!, outcome)).toBe('lost')
      })

      test('what is no article is kept and named', async () => {
        await keep({ ...page('a', ''), bytes: new TextEncoder().encode('%%% 1234') })
        expect(await readNext()).toBe('unread')
        expect(await countWaiting(store)).toBe(0)
      })

      test('a lease has one holder, and its work counts only while it stands', async () => {
        const lease = (await takeLease(store, 'grouping', 'me'))!
        expect(await takeLease(store, 'grouping', 'you')).toBe(null)
        expect(await takeLease(store, 'grouping', 'me')).toEqual(lease)
        expect(await underLease(store, lease, async () => 'done')).toBe('done')
        await releaseLease(store, lease)
        const next = (await takeLease(store, 'grouping', 'you'))!
        expect(await underLease(store, lease, async () => 'done')).toBe('lost')
        expect(await underLease(store, next, async () => 'done')).toBe('done')
      })

      test('several open and migrate one store at once', async () => {
        const other = engine.newLocation()
        const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(other, { create: true })))
        for (const opened of stores) expect(await countWaiting(opened)).toBe(0)
        for (const opened of stores) await opened.close()
        await engine.remove(other)
      })
    },
  )
}
