import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { work } from '../../src/desk/work.ts'
import { keepArrivals } from '../../src/store/articles/keep-arrivals.ts'
import { openStore } from '../../src/store/open-store.ts'
import { EACH, writeReports } from '../killed-runs.ts'
import { runProgram, until, watchProgram } from '../program.ts'
import { ENGINES } from '../stores.ts'

// Whole programs are started here, one after the other.
vi.setConfig({ testTimeout: 180_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-held-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Another program that writes into a store's file, until it is told to let go. */
async function hold(path: string): Promise<() => Promise<void>> {
  const holding = `import { DatabaseSync } from 'node:sqlite'
    const file = new DatabaseSync(process.argv[1])
    file.exec('begin immediate')
    console.log('held')
    process.stdin.on('end', () => file.exec('rollback')).resume()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', holding, path], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  return async () => {
    child.stdin.end()
    await once(child, 'exit')
  }
}

describe('a store that another program holds', () => {
  const arrival = {
    source: {
      id: 'a',
      bytes: new TextEncoder().encode('BROD, 12 May 2031 – The ferry Aurelia ran aground off Brod on Monday.'),
      ...({ mediaType: 'text/plain', form: 'clean', path: null, url: null, retrieved: null, given: {} } as const),
    },
    identity: 'id:a',
  }

  test('is waited for', async () => {
    const location = join(folder, 'store.db')
    await runProgram(['init', '--store', location])
    const letGo = await hold(location)
    const adding = watchProgram(['add', writeReports(folder, 0), '--store', location])
    await sleep(1500)
    expect(adding.child.exitCode).toBe(null)
    await letGo()
    expect(await adding.end).toMatchObject({ code: 0, stderr: '' })
  })

  test('for long is named in one clear line, can be read meanwhile, and is whole afterwards', async () => {
    const location = join(folder, 'store.db')
    const store = await openStore(location, { create: true, patience: 100 })
    const letGo = await hold(location)
    await expect(keepArrivals(store, [arrival], '2031-05-12T12:00:00Z')).rejects.toMatchObject({
      trouble: 'locked',
      message: expect.stringMatching(/^another program holds the store; try again when it is done/),
    })
    expect(await store.db.selectFrom('article').selectAll().execute()).toEqual([])
    await letGo()
    expect(await keepArrivals(store, [arrival], '2031-05-12T12:00:00Z')).toMatchObject([{ kind: 'new' }])
    await store.close()
  })

  test('stops no worker: it says so, and goes on when the other is done', async () => {
    const location = join(folder, 'store.db')
    const store = await openStore(location, { create: true, patience: 100 })
    await keepArrivals(store, [arrival], '2031-05-12T12:00:00Z')
    const letGo = await hold(location)
    const [said, stopping]: [string[], AbortController] = [[], new AbortController()]
    const keeper = { store, holder: 'test:0:0', version: '0', now: () => '2031-05-12T12:00:00Z' }
    const working = work(keeper, {
      jobs: 1,
      signal: stopping.signal,
      trouble: (error) => said.push(error?.message ?? 'back'),
      progress: (step) => step === 'telling' && stopping.abort(),
    })
    await until(() => said.length > 0)
    await letGo()
    await working
    expect(said).toEqual([expect.stringMatching(/another program holds the store/), 'back'])
    await store.close()
  })
})

for (const { name, missing, newLocation, remove } of ENGINES) {
  describe.skipIf(missing !== null)(`two \`add\`s at once on ${name}`, () => {
    test.each([
      ['of the same reports', [0, 1], [0, 1]],
      ['of different reports, some of them the same', [0, 1], [1, 2]],
    ])('%s: both end well, nothing stands twice', async (_, mine, yours) => {
      const location = newLocation()
      const add = (rounds: readonly number[]) =>
        runProgram(['add', ...rounds.map((round) => writeReports(folder, round)), '--jobs', '1', '--store', location])
      try {
        // The store is made by one of the two.
        for (const run of await Promise.all([add(mine), add(yours)])) expect(run).toMatchObject({ code: 0, stderr: '' })
        const reports = new Set([...mine, ...yours]).size * EACH
        const { stdout } = await runProgram(['verify', '--format', 'json', '--store', location])
        expect(JSON.parse(stdout)).toMatchObject({ originals: reports, versions: reports, harmed: [] })
        const { stdout: kept } = await runProgram(['export', '--store', location])
        const { stdout: told } = await runProgram(['story', folder, '--format', 'json'])
        expect(kept, 'the records are those of all reports at once').toBe(told)
      } finally {
        await remove(location)
      }
    })
  })
}
