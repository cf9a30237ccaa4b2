import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addInputs } from '../../src/desk/add-inputs.ts'
import type { Keeper } from '../../src/desk/keeper.ts'
import { keptRecords } from '../../src/desk/kept-records.ts'
import { follow } from '../../src/desk/watch/follow.ts'
import { watchInputs } from '../../src/desk/watch/watched.ts'
import { work } from '../../src/desk/work.ts'
import { takeLease } from '../../src/store/lease.ts'
import { openStore } from '../../src/store/open-store.ts'
import { claimReadings } from '../../src/store/reading/reading-queue.ts'
import type { Store } from '../../src/store/store.ts'
import { verifyStore } from '../../src/store/verify-store.ts'
import { claimWatches } from '../../src/store/watch/watch-queue.ts'
import { EACH, writeReports } from '../killed-runs.ts'
import { feed, openNewsSite, page } from '../news-site.ts'
import { ENGINES } from '../stores.ts'

const YEAR_MS = 366 * 24 * 3_600_000

// The machine's own clock is set: what SQLite's leases go by. PostgreSQL's go by the server's, which no client moves.
for (const engine of ENGINES) {
  describe.skipIf(engine.missing !== null)(`a clock that jumps, on ${engine.name}`, () => {
    let location: string
    let folder: string
    let store: Store
    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['Date'] })
      location = engine.newLocation()
      folder = mkdtempSync(join(tmpdir(), 'dateline-clock-'))
      store = await openStore(location, { create: true })
    })
    afterEach(async () => {
      for await (const checked of verifyStore(store)) expect(checked).not.toHaveProperty('harmed')
      await store.close()
      await engine.remove(location)
      rmSync(folder, { recursive: true, force: true })
      vi.useRealTimers()
    })
    const keeper = (): Keeper => ({ store, holder: 'here:1:a', version: '0', now: () => new Date().toISOString() })
    const jump = (ms: number) => vi.setSystemTime(Date.now() + ms)
    const versions = async () => (await store.db.selectFrom('version').select('article').execute()).length
    const add = (path: string, progress: () => void = () => {}, leave = false) =>
      addInputs(keeper(), [path], { stdin: process.stdin, jobs: 1, leave, progress })
    const once = { once: true, jobs: 1, signal: new AbortController().signal, progress() {}, trouble() {} }

    test.each([
      ['forward', YEAR_MS],
      ['back', -YEAR_MS],
    ])(
      '%s while `add` reads and tells: each report is read once, and the record is that of a quiet clock',
      async (_, ms) => {
        const [first, second] = [writeReports(folder, 0), writeReports(folder, 1)]
        await add(first, () => jump(ms))
        await add(second, () => jump(-ms))
        expect(await versions()).toBe(2 * EACH)
        const jumped = await recordsOf(store)
        vi.useRealTimers()
        const other = engine.newLocation()
        const quiet = await openStore(other, { create: true })
        for (const path of [first, second])
          await addInputs({ ...keeper(), store: quiet }, [path], { stdin: process.stdin, jobs: 1, progress() {} })
        expect(jumped).toEqual(await recordsOf(quiet))
        await quiet.close()
        await engine.remove(other)
      },
    )

    test.skipIf(engine.name !== 'SQLite')(
      'back: what others hold until next year is free, for workers and watchers',
      async () => {
        await add(writeReports(folder, 0), undefined, true)
        const site = await openNewsSite()
        site.answers.set('/feed', feed(site.base, ['/1']))
        site.answers.set(
          '/1',
          page('<p>The ferry Aurelia ran aground off Brod on Monday, the harbour master said.</p>'),
        )
        await watchInputs(keeper(), [`${site.base}/feed`])
        jump(YEAR_MS)
        await claimReadings(store, 'elsewhere:1:b', 3)
        await takeLease(store, 'telling', 'elsewhere:1:b')
        await claimWatches(store, 'elsewhere:1:b', Date.now(), 1)
        jump(-YEAR_MS)
        await work(keeper(), once)
        expect(await versions()).toBe(EACH)
        await follow(keeper(), { ...once, allowHost: ['127.0.0.1'], said() {} })
        expect(await versions()).toBe(EACH + 1)
        await site.close()
      },
    )

    test.each([
      ['forward', YEAR_MS],
      ['back', -YEAR_MS],
    ])('%s while a feed is looked at: its pages are kept once, and the next look comes in good time', async (_, ms) => {
      const site = await openNewsSite()
      site.answers.set('/feed', feed(site.base, ['/1']))
      site.answers.set('/1', (request, response) => {
        jump(ms)
        page('<p>The ferry Aurelia ran aground off Brod on Monday, the harbour master said.</p>')(request, response)
      })
      await watchInputs(keeper(), [`${site.base}/feed`])
      await follow(keeper(), { ...once, allowHost: ['127.0.0.1'], said() {} })
      jump(-ms)
      await follow(keeper(), { ...once, allowHost: ['127.0.0.1'], said() {} })
      expect(site.asked.filter((path) => path === '/1')).toHaveLength(1)
      expect(await versions()).toBe(1)
      const { next_at } = await store.db.selectFrom('watch').select('next_at').executeTakeFirstOrThrow()
      // It is due now where the clock was set on, and later today where it was set back.
      expect(next_at).toBeLessThan(Date.now() + YEAR_MS / 366)
      await site.close()
    })
  })
}

async function recordsOf(store: Store): Promise<unknown[]> {
  const records: unknown[] = []
  for await (const record of keptRecords(store)) records.push(record)
  return records
}
