import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { ENGINES, type TestEngine } from '../../test/stores.ts'
import { keepArrivals } from '../store/articles/keep-arrivals.ts'
import { openStore } from '../store/open-store.ts'
import { listDecisions } from '../store/stories/decisions.ts'
import { listStories, loadRecord } from '../store/stories/records.ts'
import { verifyStore } from '../store/verify-store.ts'
import { sha256 } from '../text/fingerprint.ts'
import { workThrough } from './add-inputs.ts'
import { storyNamed } from './kept-records.ts'
import { watched } from './watch/watched.ts'

/** fixtures/stores: the example reports, as they were kept before each migration that found a store of its own. */
const STORES = [
  { name: 'before-002', versions: 6, notes: 0, watches: 0 },
  { name: 'before-004', versions: 5, notes: 0, watches: 0 },
  { name: 'before-005', versions: 6, notes: 1, watches: 0 },
  { name: 'before-006', versions: 6, notes: 1, watches: 0 },
  { name: 'before-007', versions: 6, notes: 1, watches: 1 },
  { name: 'before-008', versions: 6, notes: 1, watches: 1 },
]
const HANDLE = 'e84483bf0c06'

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`a store of an earlier version, on ${engine.name}`, () => {
    test.each(STORES)('$name is opened, brought up to date and whole, and goes on with its story', async (kept) => {
      const location = engine.newLocation()
      const before = await restore(engine, location, kept.name)
      const store = await openStore(location, { create: false })
      try {
        const keeper = { store, holder: 'test:0:0', version: '0', now: () => '2031-06-01T00:00:00.000Z' }
        const harmed = async () => {
          const found: unknown[] = []
          for await (const checked of verifyStore(store)) if ('harmed' in checked) found.push(checked)
          return found
        }
        expect(await harmed()).toEqual([])
        const [line, ...others] = await listStories(store)
        expect(line).toMatchObject({ handle: HANDLE, articles: 5 })
        expect(others).toEqual([])
        const story = await storyNamed(store, HANDLE)
        const record = (await loadRecord(store, story))!.json
        expect(sha256(record), 'the record is the one that was kept').toBe(before)
        expect(await store.db.selectFrom('version').select('article').execute()).toHaveLength(kept.versions)
        expect(await listDecisions(store.db)).toHaveLength(kept.notes)
        expect(await watched({ store })).toHaveLength(kept.watches)
        await workThrough(keeper, { progress() {} })
        expect(await listStories(store)).toMatchObject([
          { handle: HANDLE, articles: 5, title: line!.title, stale: false },
        ])
        const told = (await loadRecord(store, story))!.json
        expect(whatStands(told), 'told again it rests on the same reports').toEqual(whatStands(record))
        await keepArrivals(store, [{ source: LATER, identity: 'id:later' }], keeper.now())
        await workThrough(keeper, { progress() {} })
        expect(await listStories(store)).toMatchObject([{ handle: HANDLE, articles: 6 }])
        expect(await harmed()).toEqual([])
      } finally {
        await store.close()
        await engine.remove(location)
      }
    })
  })
}

/** The reports of a record, with their texts, days and origins. */
function whatStands(json: string) {
  const { articles } = JSON.parse(json) as {
    articles: { id: string; text: string; origin: string; published: { value: string } | null }[]
  }
  return articles.map(({ id, text, origin, published }) => ({ id, text, origin, published: published?.value }))
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

/** Lays a store down as it was kept. Returns the hash of its one record. */
async function restore({ name }: TestEngine, location: string, kept: string): Promise<string> {
  const fixture = (ending: string) =>
    gunzipSync(readFileSync(new URL(`../../fixtures/stores/${kept}.${ending}.gz`, import.meta.url)))
  if (name === 'SQLite') {
    writeFileSync(location, fixture('db'))
    const file = new DatabaseSync(location)
    const { hash } = file.prepare('select hash from story').get() as { hash: string }
    file.close()
    return hash
  }
  const address = new URL(location)
  const schema = address.searchParams.get('schema')!
  address.searchParams.delete('schema')
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  await client.query(
    fixture('sql')
      .toString()
      .replaceAll(`store_${kept.replace('-', '_')}`, schema),
  )
  const { rows } = await client.query(`select hash from ${schema}.story`)
  await client.end()
  return rows[0].hash
}
