import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { ENGINES, type TestEngine } from '../../test/stores.ts'
import { keepArrivals } from '../store/keep-arrivals.ts'
import { openStore } from '../store/open-store.ts'
import { listStories } from '../store/records.ts'
import { verifyStore } from '../store/verify-store.ts'
import { workThrough } from './add-inputs.ts'

// fixtures/stores: the five example reports, added by the Dateline that had the first three migrations.
const KEPT = { handle: 'e84483bf0c06', articles: 5 }
const SCHEMA = 'store_before_004'

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`a store of the version before, on ${engine.name}`, () => {
    test('is opened, brought up to date and whole, and goes on with its stories', async () => {
      const location = engine.newLocation()
      await restore(engine, location)
      const store = await openStore(location, { create: false })
      try {
        const keeper = { store, holder: 'test:0:0', version: '0', now: () => '2031-06-01T00:00:00.000Z' }
        const before = await listStories(store)
        expect(before).toMatchObject([KEPT])
        await workThrough(keeper, { progress() {} })
        const told = await listStories(store)
        expect(told).toMatchObject([{ ...KEPT, title: before[0]!.title, stale: false }])
        await keepArrivals(store, [{ source: LATER, identity: 'id:later' }], keeper.now())
        await workThrough(keeper, { progress() {} })
        expect(await listStories(store)).toMatchObject([{ handle: KEPT.handle, articles: 6 }])
        const harms: unknown[] = []
        for await (const checked of verifyStore(store)) if ('harmed' in checked) harms.push(checked)
        expect(harms).toEqual([])
      } finally {
        await store.close()
        await engine.remove(location)
      }
    })
  })
}

/** A later report of the same story. */
const LATER = {
  id: 'later',
  bytes: readFileSync(new URL('../../examples/5-meridian.txt', import.meta.url)),
  mediaType: 'text/plain' as const,
  form: 'clean' as const,
  path: null,
  url: null,
  retrieved: null,
  given: { title: 'Brezan and Sarrow agree to go on talking', published: '2025-03-24' },
}

async function restore({ name }: TestEngine, location: string): Promise<void> {
  const fixture = (ending: string) =>
    gunzipSync(readFileSync(new URL(`../../fixtures/stores/before-004.${ending}.gz`, import.meta.url)))
  if (name === 'SQLite') writeFileSync(location, fixture('db'))
  else {
    const address = new URL(location)
    const schema = address.searchParams.get('schema')!
    address.searchParams.delete('schema')
    const client = new pg.Client({ connectionString: address.href })
    await client.connect()
    await client.query(fixture('sql').toString().replaceAll(SCHEMA, schema))
    await client.end()
  }
}
