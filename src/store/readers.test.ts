import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleRecord } from '../../test/sample-record.ts'
import { ENGINES } from '../../test/stores.ts'
import { packText } from './compress.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import { keepDecision, listDecisions, undoDecision } from './stories/decisions.ts'
import { loadSeen, markSeen, markSeenAsKept, seenHashes } from './stories/seen.ts'

const AT = '2026-05-01T12:00:00.000Z'

for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(
    `readers on ${engine.name}${engine.missing ? ` (${engine.missing})` : ''}`,
    () => {
      let location: string
      let store: Store
      let story: number
      beforeAll(async () => {
        location = engine.newLocation()
        store = await openStore(location, { create: true })
        const row = { handle: 'bridge', articles: 1, origins: 1, stale: 0, edition: 0 }
        story = (await store.db.insertInto('story').values(row).returning('id').executeTakeFirstOrThrow()).id
      })
      afterAll(async () => {
        await store.close()
        await engine.remove(location)
      })

      test('each reader has seen what they have seen', async () => {
        const json = JSON.stringify(sampleRecord())
        expect(await loadSeen(store.db, 'ada', story)).toBe(null)
        await markSeen(store.db, 'ada', { story, json: '{}', hash: 'old' }, AT)
        await markSeen(store.db, 'ada', { story, json, hash: 'new' }, AT)
        expect(await loadSeen(store.db, 'ada', story)).toEqual({ record: sampleRecord(), hash: 'new', at: AT })
        expect(await seenHashes(store.db, 'ada')).toEqual(new Map([[story, 'new']]))
        expect(await seenHashes(store.db, 'bo')).toEqual(new Map())
      })

      test('a record is seen as it is kept, and not where it has changed since it was shown', async () => {
        const json = JSON.stringify(sampleRecord())
        await store.db
          .updateTable('story')
          .set({ record: packText(json), hash: 'kept' })
          .where('id', '=', story)
          .execute()
        await markSeenAsKept(store.db, 'cy', { story, hash: 'shown before' }, AT)
        expect(await loadSeen(store.db, 'cy', story)).toBe(null)
        await markSeenAsKept(store.db, 'cy', { story, hash: 'kept' }, AT)
        const later = '2026-05-02T12:00:00.000Z'
        await markSeenAsKept(store.db, 'cy', { story, hash: 'kept' }, later)
        expect(await loadSeen(store.db, 'cy', story)).toEqual({ record: sampleRecord(), hash: 'kept', at: later })
      })

      test('decisions are kept with their reason, and an undone one stays, undone', async () => {
        const decision = {
          what: { grouping: { kind: 'apart' as const, articles: ['a'], from: ['b'], reason: 'another bridge' } },
          story: 'bridge',
          articles: ['a', 'b'],
          words: 'split a',
          reason: 'another bridge',
          reader: 'ada',
          at: AT,
        }
        const id = await keepDecision(store.db, decision)
        expect(await listDecisions(store.db)).toEqual([{ id, ...decision, undone: null }])
        expect(await undoDecision(store.db, id, AT)).toBe(true)
        expect(await undoDecision(store.db, id, AT)).toBe(false)
        expect((await listDecisions(store.db))[0]?.undone).toBe(AT)
      })
    },
  )
}
