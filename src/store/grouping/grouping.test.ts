import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeReport } from '../../../test/make-report.ts'
import { ENGINES } from '../../../test/stores.ts'
import type { Group } from '../../story/grouping/group.ts'
import { keepInMemory } from '../../story/grouping/kept-in-memory.ts'
import { regroup, regroupAtOnce } from '../../story/grouping/regroup.ts'
import { describeReport } from '../../story/grouping/report-terms.ts'
import { packJson } from '../compress.ts'
import { forgetArticles } from '../forget.ts'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'
import { groupWaiting } from './group-waiting.ts'
import type { GroupingWork } from './grouping-work.ts'
import { keepInStore } from './kept-in-store.ts'
import { comeBetweenGrouping } from './lock-grouping.ts'

const NAMES = 'Lindholm Torvik Aurelia Brask Quist Delmark Hallonia Tarrow Brookfield Reyes Moll Hanning'.split(' ')
const THINGS = 'ferry bakery strike tariff shooting rudder harbour union council gunman amber bridge'.split(' ')

/** Reports of some days whose words are drawn from few, so that many are alike and crowd one another out. */
const reports = fc.array(
  fc.record({
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    words: fc.array(fc.constantFrom(...NAMES, ...THINGS), { minLength: 2, maxLength: 9 }),
  }),
  { minLength: 3, maxLength: 12 },
)

const NARROW = { reach: 2, leastMeetings: 2, mostListed: 2 }

const written = (n: number, { day, words }: { day: number | undefined; words: readonly string[] }) =>
  makeReport({
    id: `r${n}`,
    title: `${words[0]}\0\ud800`,
    text: words.join(' '),
    ...(day !== undefined && { day: `2025-05-${String(day).padStart(2, '0')}` }),
  })

const rowsOf = (groups: readonly Group[]) =>
  groups.map(({ members, because }) => [members, [...because]] as const).sort(([a], [b]) => (a[0]! < b[0]! ? -1 : 1))

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`grouping kept on ${engine.name}`, () => {
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

    test('the store remembers what memory does: the same groups after each change', async () => {
      for (let n = 0; n < 12; n++) {
        await store.db
          .insertInto('article')
          .values({ identity: `id:r${n}`, name: `r${n}` })
          .execute()
      }
      await fc.assert(
        fc.asyncProperty(reports, fc.array(fc.nat(11)), async (all, detours) => {
          const terms = all.map((report, n) => describeReport(written(n, report)))
          const inMemory = keepInMemory()
          await store
            .transact(async (db) => {
              const inStore = keepInStore(db, store.engine, ({ id }) => ({
                article: Number(id.slice(1)) + 1,
                version: 1,
              }))
              const changes = [
                ...terms.map((report) => ({ added: [report] })),
                ...detours.map((n) => ({ removed: [`r${n}`] })),
                { added: terms },
              ]
              for (const change of changes) {
                const expected = regroupAtOnce(inMemory, change, NARROW)
                expect(rowsOf(await regroup(inStore, change, NARROW))).toEqual(rowsOf(expected))
              }
              throw new RolledBack()
            })
            .catch((error) => {
              if (!(error instanceof RolledBack)) throw error
            })
        }),
        { numRuns: 15 },
      )
    }, 180_000)

    test('what is left after many were forgotten is grouped as if they had never been', async () => {
      await putSome(store, 70)
      await groupAll(store, 20)
      for (const left of [45, 8]) {
        const kept = await store.db.selectFrom('article').select('id').orderBy('id').execute()
        await forgetArticles(
          store,
          kept.slice(0, kept.length - left).map(({ id }) => id),
        )
        await groupAll(store, 20)
        const after = await grouped(store)
        expect(after.rows.length).toBe(left)
        expect(after).toEqual(await groupedAfresh(store, 20))
      }
    })

    test('few at a time or all anew come to the same stories', async () => {
      await putSome(store)
      const singly = await groupedAfresh(store, 50)
      expect(singly.rows.length).toBe(12)
      expect(await groupedAfresh(store, 1)).toEqual(singly)
    })

    test('grouping all anew that is killed anywhere, or that something comes between, comes to the same stories', async () => {
      await putSome(store)
      let transactions = 0
      const whole = await groupedAfresh(store, 1, (work) => {
        transactions++
        return store.transact(work)
      })
      expect(transactions).toBeGreaterThan(3)
      for (let nth = 1; nth <= transactions; nth++) {
        let left = nth
        const killed = groupedAfresh(store, 1, async (work) => {
          if (--left === 0) throw new RolledBack()
          return store.transact(work)
        })
        await expect(killed).rejects.toThrow(RolledBack)
        await groupAll(store, 1)
        expect(await grouped(store)).toEqual(whole)

        left = nth
        const disturbed = await groupedAfresh(store, 1, async (work) => {
          if (--left === 0) {
            await store.transact(async (db) => {
              await comeBetweenGrouping(db, store.engine)
              await db.deleteFrom('grouping_neighbour').execute()
            })
          }
          return store.transact(work)
        })
        expect(disturbed).toEqual(whole)
      }
    })
  })
}

/** Reports of some stories. */
async function putSome(store: Store, count = 12): Promise<void> {
  for (let n = 0; n < count; n++) {
    const words = [NAMES[n % 3]!, THINGS[n % 3]!, NAMES[(n % 3) + 3]!, THINGS[n % 4]!, NAMES[n % NAMES.length]!]
    await putVersion(store, `r${n}`, written(n, { day: (n % 5) + 1, words }))
  }
}

/** What grouping comes to in a store that remembers nothing of it. */
async function groupedAfresh(store: Store, atOnce: number, transact?: GroupingWork['transact']) {
  await store.db.updateTable('article').set({ ungrouped: 1 }).execute()
  await store.db.deleteFrom('grouping_report').execute()
  await store.db.deleteFrom('grouping_carrier').execute()
  await store.db.deleteFrom('grouping_neighbour').execute()
  await store.db.deleteFrom('membership').execute()
  await groupAll(store, atOnce, transact)
  return grouped(store)
}

/** Each article with its story, known by its first article, and why it is there; and who lists whom. */
async function grouped({ db }: Store) {
  const rows = await db.selectFrom('membership').select(['article', 'story', 'because']).execute()
  const remembered = db.selectFrom('grouping_neighbour').selectAll().orderBy('lister').orderBy('listed')
  const storyOf = new Map(rows.map(({ article, story }) => [article, story]))
  return {
    remembered: await remembered.execute(),
    rows: rows
      .map(({ article, story, because }) => {
        const first = Math.min(...[...storyOf].filter(([, other]) => other === story).map(([one]) => one))
        return { article, first, because }
      })
      .sort((a, b) => a.article - b.article),
  }
}

/** Groups all that waits. @param transact what some of it is done in */
async function groupAll(
  store: Store,
  atOnce: number,
  transact: GroupingWork['transact'] = store.transact,
): Promise<void> {
  const work = { transact, stay: async () => {}, decisions: async () => [] }
  while ((await groupWaiting(store, work, atOnce)) !== 0);
}

class RolledBack extends Error {}

/** An article with one version, as reading leaves it. */
async function putVersion({ db }: Store, name: string, report: ReturnType<typeof makeReport>): Promise<void> {
  await db
    .insertInto('original')
    .values({ sha256: 'none', size: 0, encoding: 'none', bytes: new Uint8Array() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await db
    .insertInto('article')
    .values({ identity: `id:${name}`, name, version: 1, ungrouped: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: retrieval } = await db
    .insertInto('retrieval')
    .values({
      article: id,
      original: 'none',
      document: 'none',
      media_type: 'text/plain',
      form: 'clean',
      given: '{}',
      kept_at: '2025-06-01T00:00:00.000Z',
      state: 'read',
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('version')
    .values({
      article: id,
      number: 1,
      retrieval,
      content: name,
      report: packJson(report),
      reader: '0',
      made_at: '2025-06-01T00:00:00.000Z',
    })
    .execute()
}
