import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ENGINES } from '../../test/stores.ts'
import { SOURCES } from '../../test/three-events.ts'
import type { Source } from '../article/source.ts'
import { renderMarkdown } from '../record/markdown/render-markdown.ts'
import { renderPage } from '../record/page/render-page.ts'
import type { Record, RecordDocument } from '../record/record.ts'
import { SCHEMA_ID } from '../record/schema-id.ts'
import { renderTerminal } from '../record/terminal/render-terminal.ts'
import { writeRecord } from '../record/write-record.ts'
import { keepArrivals } from '../store/articles/keep-arrivals.ts'
import { packText, unpackText } from '../store/compress.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { assignStories } from '../store/stories/assign-stories.ts'
import { findStories, listStories } from '../store/stories/records.ts'
import { verifyStore } from '../store/verify-store.ts'
import type { Report } from '../story/report.ts'
import { tellStories } from '../story/tell-stories.ts'
import { workThrough } from './add-inputs.ts'
import { forget, planForgetting } from './forget.ts'
import type { Keeper } from './keeper.ts'
import { keptRecords } from './kept-records.ts'
import { findNews, markNewsSeen, type StoryNews } from './news.ts'
import { readSource } from './reading/read-source.ts'
import { identityOf } from './take-in.ts'

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(
    `stories kept on ${engine.name}${engine.missing ? ` (${engine.missing})` : ''}`,
    () => {
      let location: string
      let store: Store
      let keeper: Keeper
      beforeEach(async () => {
        location = engine.newLocation()
        store = await openStore(location, { create: true })
        keeper = { store, holder: 'test:0:0', version: '0', now: () => '2031-06-01T00:00:00.000Z' }
      })
      afterEach(async () => {
        await store.close()
        await engine.remove(location)
      })

      const keep = (sources: readonly Source[], at = store) =>
        keepArrivals(
          at,
          sources.map((source) => ({ source, identity: identityOf(source) })),
          keeper.now(),
        )
      const add = async (sources: readonly Source[]) => {
        await keep(sources)
        return workThrough(keeper, { progress() {} })
      }
      const kept = async () => {
        const records: string[] = []
        for await (const { json } of keptRecords(store)) records.push(json)
        return records
      }
      const atOnce = (sources: readonly Source[]) => {
        const reports = sources.map((source) => (readSource(source) as { report: Report }).report)
        return [...tellStories(reports, { oneStory: false })].map((story) => JSON.stringify(writeRecord(story)))
      }
      /** What is new for a reader, who has then seen it. */
      const newsFor = async (reader: string) => {
        const news: StoryNews[] = []
        for await (const one of findNews(store, { stories: [], reader, since: 'last' })) news.push(one)
        await markNewsSeen(keeper, reader, news)
        return news.map(({ changes }) => changes)
      }
      const seenWords = async () =>
        (await store.db.selectFrom('seen').select('record').execute()).map(({ record }) => unpackText(record)).join()
      const harms = async () => {
        const found: string[] = []
        for await (const checked of verifyStore(store)) if ('harmed' in checked) found.push(checked.harmed)
        return found
      }

      test('records are, byte for byte, those of all reports at once, however they came', async () => {
        await add(SOURCES.slice(6))
        await add([SOURCES[0]!, SOURCES[4]!, SOURCES[2]!])
        for (const source of [SOURCES[5]!, SOURCES[1]!, SOURCES[3]!]) await add([source])
        expect(await kept()).toEqual(atOnce(SOURCES))
        expect(await harms()).toEqual([])
      })

      test('adding again what is there tells nothing anew', async () => {
        await add(SOURCES)
        expect(await add(SOURCES)).toMatchObject({ read: 0, versions: 0, stories: [] })
      })

      test('what another process took in and left is read and told by the next', async () => {
        await keep(SOURCES)
        expect(await workThrough(keeper, { progress() {} })).toMatchObject({ read: 9, versions: 9 })
        expect(await kept()).toEqual(atOnce(SOURCES))
      })

      test('two processes at once: each article is read once, each story told', async () => {
        const other = await openStore(location, { create: false })
        await Promise.all([keep(SOURCES), keep([...SOURCES].reverse(), other)])
        const both = await Promise.all([
          workThrough(keeper, { progress() {} }),
          workThrough({ ...keeper, store: other, holder: 'test:0:1' }, { progress() {} }),
        ])
        expect(both[0].versions + both[1].versions).toBe(9)
        expect(await kept()).toEqual(atOnce(SOURCES))
        await other.close()
      })

      test('a story keeps its handle while it grows, and its former ids lead to it', async () => {
        await add(SOURCES.slice(0, 2))
        const [before] = await listStories(store)
        await add(SOURCES.slice(2, 3))
        const [after] = await listStories(store)
        expect(after).toMatchObject({ handle: before!.handle, articles: 3 })
        const [record] = await kept()
        const { id } = JSON.parse(record!) as { id: string }
        expect(id).not.toBe(before!.handle)
        expect(await findStories(store, id)).toEqual(await findStories(store, before!.handle))
      })

      test('of stories that become one the largest goes on, and the other’s handle leads to it; parted again each has its own', async () => {
        await add(SOURCES.slice(0, 5))
        const members = await store.db.selectFrom('membership').selectAll().orderBy('article').execute()
        const [large, small] = await store.db
          .selectFrom('story')
          .select(['id', 'handle'])
          .orderBy('articles', 'desc')
          .execute()
        await store.transact((db) => assignStories(db, [members]))
        expect(await findStories(store, small!.handle)).toEqual([{ story: large!.id, handle: large!.handle }])
        await store.transact((db) => assignStories(db, [members.slice(0, 3), members.slice(3)]))
        expect((await findStories(store, large!.handle)).map(({ handle }) => handle)).toEqual([large!.handle])
        expect((await findStories(store, small!.handle)).map(({ handle }) => handle)).toEqual([small!.handle])
      })

      test('a changed page changes the record, and what it says otherwise is kept', async () => {
        await add(SOURCES.slice(0, 3))
        const changed = {
          ...SOURCES[0]!,
          bytes: new TextEncoder().encode(
            Buffer.from(SOURCES[0]!.bytes)
              .toString()
              .replace('120 passengers', '125 passengers')
              .replace('“Nobody was hurt,”', '“One sailor was hurt,”'),
          ),
          given: { ...SOURCES[0]!.given, title: 'CORRECTED-Ferry Aurelia runs aground off Brod' },
        }
        await add([changed])
        // All else is what the newest texts say at once; what was changed stands beside it, in every form.
        const [record] = (await kept()).map((json) => JSON.parse(json) as Record)
        const { revisions } = record!.articles.find(({ id }) => id === changed.id)!
        expect(revisions).toEqual([
          {
            version: 2,
            at: '2031-06-01T00:00:00.000Z',
            headline: { from: SOURCES[0]!.given.title, to: expect.stringContaining('Ferry Aurelia runs aground') },
            passages: [expect.anything(), expect.anything()],
            figures: [{ from: '120 passengers', to: '125 passengers', counted: expect.any(String) }],
            quotations: { added: ['“One sailor was hurt,”'], removed: ['“Nobody was hurt,”'] },
            notices: [{ kind: expect.stringMatching(/correct/i), words: expect.any(String) }],
          },
        ])
        const bare = { ...record!, articles: record!.articles.map((article) => ({ ...article, revisions: [] })) }
        expect([JSON.stringify(bare)]).toEqual(atOnce([changed, ...SOURCES.slice(1, 3)]))
        const document: RecordDocument = { schema: SCHEMA_ID, stories: [record!], unread: [] }
        for (const words of [
          renderMarkdown(document),
          renderTerminal(document, { width: 500, colour: false }),
          renderPage(document),
        ]) {
          expect(words).toMatch(/what was changed in reports/i)
          expect(words).toContain('120 passengers → 125 passengers')
        }
        const { changes } = await store.db
          .selectFrom('version')
          .select('changes')
          .where('number', '=', 2)
          .executeTakeFirstOrThrow()
        expect(JSON.parse(changes!).figures).toEqual([
          { from: '120 passengers', to: '125 passengers', counted: expect.any(String) },
        ])
        expect(await harms()).toEqual([])
      })

      test('what is forgotten is gone from records and originals; the rest stands as if it had never been', async () => {
        await add(SOURCES)
        await forget(keeper, await planForgetting(keeper, { kind: 'article', names: ['Aurelia-0', 'Storm-1'] }))
        const left = SOURCES.filter(({ id }) => !['Aurelia-0', 'Storm-1'].includes(id))
        expect(await kept()).toEqual(atOnce(left))
        expect((await store.db.selectFrom('original').select('sha256').execute()).length).toBe(7)
        const [story] = await listStories(store)
        await forget(keeper, await planForgetting(keeper, { kind: 'story', names: [story!.handle] }))
        expect((await listStories(store)).length).toBe(2)
        expect(await harms()).toEqual([])
      })

      test('what a reader has seen and was not forgotten is not new again, and the forgotten words are gone from it', async () => {
        await add(SOURCES)
        expect((await newsFor('ida')).length).toBe(atOnce(SOURCES).length)
        await forget(keeper, await planForgetting(keeper, { kind: 'article', names: ['Aurelia-0'] }))
        const forgotten = (readSource(SOURCES.find(({ id }) => id === 'Aurelia-0')!) as { report: Report }).report
          .article
        const [firstSentence] = forgotten.text.split(/(?<=\.) /)
        expect(await seenWords()).not.toContain(JSON.stringify(firstSentence).slice(1, -1))
        expect(await newsFor('ida')).toEqual([])
      })

      test('forgetting an original takes the version that was read from it, and leaves the others', async () => {
        await add(SOURCES.slice(0, 3))
        const changed = {
          ...SOURCES[0]!,
          bytes: new TextEncoder().encode(`${Buffer.from(SOURCES[0]!.bytes)} Sailors slept.`),
        }
        await add([changed])
        await newsFor('ida')
        expect(await seenWords()).toContain('Sailors slept.')
        const { original } = await store.db
          .selectFrom('retrieval')
          .select('original')
          .orderBy('id', 'desc')
          .executeTakeFirstOrThrow()
        await forget(keeper, await planForgetting(keeper, { kind: 'original', names: [original] }))
        expect(await kept()).toEqual(atOnce(SOURCES.slice(0, 3)))
        expect(await seenWords()).not.toContain('Sailors slept.')
        expect(await harms()).toEqual([])
      })

      test('harm is found: another byte in an original, other words in a record', async () => {
        await add(SOURCES.slice(0, 3))
        await sql`update original set bytes = ${packText('other words')} where sha256 = (select min(sha256) from original)`.execute(
          store.db,
        )
        await sql`update story set record = ${packText('{"articles":[]}')}`.execute(store.db)
        expect((await harms()).sort()).toEqual([expect.stringMatching(/^original /), expect.stringMatching(/^story /)])
      })
    },
  )
}
