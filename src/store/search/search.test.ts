import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeReport, type Sketch } from '../../../test/make-report.ts'
import { ENGINES } from '../../../test/stores.ts'
import { writeRecord } from '../../record/write-record.ts'
import { tellStories } from '../../story/tell-stories.ts'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'
import { type SearchPage, search } from './find.ts'
import { indexStory } from './index-story.ts'
import { parseQuery, QueryError } from './query.ts'
import { searchTokens } from './tokens.ts'

const REPORTS: readonly Sketch[] = [
  {
    id: 'plan',
    day: '2025-03-14',
    title: 'Harbour bridge to close',
    outlet: 'Coast Daily',
    text: 'The harbour bridge will close on Tuesday, Mayor Ida Holm said on Friday.\n\nIda Holm denied that the repairs were late.',
  },
  {
    id: 'fact',
    day: '2025-03-19',
    title: 'Ferries carry the town',
    outlet: 'Valley Post',
    text: 'The harbour bridge closed on Tuesday. “The repairs take a year,” Mayor Ida Holm told reporters.\n\nDémolition of the ramp killed at least 40 people in January, Pavel Orsic said.\n\n橋が閉鎖された。',
  },
]

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(
    `search on ${engine.name}${engine.missing ? ` (${engine.missing})` : ''}`,
    () => {
      let location: string
      let store: Store
      let bridge: number
      const record = writeRecord([...tellStories(REPORTS.map(makeReport), { oneStory: true })][0]!)
      beforeAll(async () => {
        location = engine.newLocation()
        store = await openStore(location, { create: true })
        const { id } = await store.db
          .insertInto('story')
          .values({ handle: 'bridge', articles: 2, origins: 2, stale: 0, edition: 0 })
          .returning('id')
          .executeTakeFirstOrThrow()
        await store.transact((db) => indexStory(db, store.engine, id, record))
        bridge = id
      })
      afterAll(async () => {
        await store.close()
        await engine.remove(location)
      })
      const find = async (query: string) => (await search(store, parseQuery(query), null, { limit: 20 })).hits
      const page = (place: Omit<SearchPage, 'limit'>) =>
        search(store, parseQuery('bridge OR ida'), null, { limit: 2, ...place })
      const articles = async (query: string) => (await find(`kind:article ${query}`)).map(({ article }) => article)

      test('pages lead on and back, and what comes in meanwhile moves none of them', async () => {
        const whole = (await search(store, parseQuery('bridge OR ida'), null, { limit: 100 })).hits
        const first = await page({})
        expect(first.hits).toEqual(whole.slice(0, 2))
        expect(first.previous).toBeNull()
        // A newer report with the word in its headline stands before all that there is.
        const newer = makeReport({
          id: 'new',
          day: '2025-03-21',
          title: 'Harbour bridge opens',
          outlet: 'Coast Daily',
          text: 'The bridge opened.',
        })
        const later = writeRecord([...tellStories([newer], { oneStory: true })][0]!)
        const { id } = await store.db
          .insertInto('story')
          .values({ handle: 'later', articles: 1, origins: 1, stale: 0, edition: 0 })
          .returning('id')
          .executeTakeFirstOrThrow()
        await store.transact((db) => indexStory(db, store.engine, id, later))
        try {
          const second = await page({ after: first.next })
          expect(second.hits).toEqual(whole.slice(2, 4))
          expect((await page({ before: second.previous })).hits).toEqual(first.hits)
          expect((await page({})).hits[0]!.article).toBe('new')
        } finally {
          await store.db.deleteFrom('story').where('id', '=', id).execute()
        }
      })
      test('finds every report that has all the words, what has them in its headline first, then the newest', async () => {
        expect(await articles('harbour bridge')).toEqual(['plan', 'fact'])
        expect(await articles('tuesday')).toEqual(['fact', 'plan'])
        expect(await articles('ferries bridge')).toEqual(['fact'])
      })

      test('knows phrases, words left out, either of two, and beginnings of words', async () => {
        expect(await articles('"bridge closed"')).toEqual(['fact'])
        expect(await articles('bridge -ferries')).toEqual(['plan'])
        expect(await articles('orsic OR denied')).toEqual(['fact', 'plan'])
        expect(await articles('demol*')).toEqual(['fact'])
        expect(await articles('閉鎖')).toEqual(['fact'])
      })

      test('finds what somebody said, by name and day', async () => {
        const hits = await find('speaker:holm repairs')
        expect(hits.length).toBeGreaterThan(0)
        for (const { kind, title } of hits) expect([kind, title]).toEqual(['statement', 'Ida Holm'])
        expect(await find('speaker:orsic repairs')).toEqual([])
        expect((await find('speaker:holm said:2025-03-14')).every(({ day }) => day?.startsWith('2025-03-14'))).toBe(
          true,
        )
        expect(await find('speaker:holm said:2024')).toEqual([])
      })

      test('keeps to an outlet, to days of publication, to a story', async () => {
        expect(await articles('bridge outlet:valley')).toEqual(['fact'])
        expect(await articles('bridge published:2025-03-01..2025-03-14')).toEqual(['plan'])
        expect(await articles('bridge published:2025-03-15..')).toEqual(['fact'])
        expect(await articles('bridge published:2024-12..2025-02-28')).toEqual([])
        const inStory = (story: number) => search(store, parseQuery('kind:article bridge'), [story], { limit: 20 })
        expect((await inStory(bridge)).hits.length).toBe(2)
        expect((await inStory(bridge + 1)).hits).toEqual([])
      })

      test('marks the words found', async () => {
        const [hit] = await find('kind:statement repairs')
        expect(hit!.marks.map(({ start, end }) => hit!.text.slice(start, end).toLowerCase())).toContain('repairs')
      })

      test('words of the user are never syntax', async () => {
        for (const query of [
          '"',
          "' or 1=1 --",
          'NEAR(a b)',
          'title:x AND',
          '*',
          'a" OR "b',
          ':*',
          "\\'",
          '(',
          'bridge)',
        ]) {
          await find(query).catch((error) => expect(error).toBeInstanceOf(QueryError))
        }
      })

      test('a story that is told again is found as it is now, and nothing twice', async () => {
        const { id } = await store.db
          .selectFrom('story')
          .select('id')
          .where('handle', '=', 'bridge')
          .executeTakeFirstOrThrow()
        const later = writeRecord([...tellStories(REPORTS.slice(0, 1).map(makeReport), { oneStory: true })][0]!)
        await store.transact((db) => indexStory(db, store.engine, id, later))
        expect(await articles('bridge')).toEqual(['plan'])
        await store.transact((db) => indexStory(db, store.engine, id, record))
        expect(await articles('bridge')).toEqual(['plan', 'fact'])
      })
    },
  )
}

test('a query that can’t be understood says why', () => {
  expect(() => parseQuery('')).toThrow('nothing to look for')
  expect(() => parseQuery('-only')).toThrow('not only to be left out')
  expect(() => parseQuery('said:yesterday')).toThrow('a day is written as')
  expect(() => parseQuery('kind:dog')).toThrow('there are article, statement, person, figure')
  expect(() => parseQuery('spaeker:peskov troops')).toThrow(
    '“spaeker:” is no field; there are kind:, speaker:, outlet:, story:, said:, published:. Words with a colon stand in quotes: "spaeker:peskov"',
  )
  expect(() => parseQuery('-outlets:"Coast Daily"')).toThrow('is no field')
  expect(() => parseQuery('speaker: peskov')).toThrow('“speaker:” has nothing behind it')
})

test('a colon in words makes no field of them', () => {
  const stemmed = (words: string) =>
    searchTokens(words)
      .map(({ token }) => token)
      .join(' ')
  const tokens = (query: string) => parseQuery(query).clauses.map(([phrase]) => phrase!.tokens.join(' '))
  expect(tokens('10:30 Dam: opens')).toEqual(['10 30', 'dam', 'opens'].map(stemmed))
  expect(tokens('https://news.example/a "spaeker:peskov"')).toEqual(
    ['https news example a', 'spaeker peskov'].map(stemmed),
  )
})
