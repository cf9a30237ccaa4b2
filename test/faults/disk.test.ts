import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepArrivals } from '../../src/store/articles/keep-arrivals.ts'
import { openStore } from '../../src/store/open-store.ts'
import { verifyStore } from '../../src/store/verify-store.ts'
import { EACH, writeReports } from '../killed-runs.ts'
import { runProgram } from '../program.ts'
import { NO_DISK, openSmallDisk, type SmallDisk } from './small-disk.ts'

// Whole programs are started here, one after the other.
vi.setConfig({ testTimeout: 180_000 })

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))

test('a file that may not grow takes in nothing of a batch, and all of it once it may', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-full-'))
  const store = await openStore(join(folder, 'store.db'), { create: true })
  try {
    const arrivals = Array.from({ length: 20 }, (_, n) => arrivalOf(n))
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db)
    await sql`pragma max_page_count = ${sql.lit(rows[0]!.page_count + 4)}`.execute(store.db)
    await expect(keepArrivals(store, arrivals, '2031-05-12T12:00:00Z')).rejects.toMatchObject({
      trouble: 'full',
      message: expect.stringMatching(/^there is no room left for the store; what was kept before is safe/),
    })
    expect(await store.db.selectFrom('original').select('sha256').execute()).toEqual([])
    await sql`pragma max_page_count = 1000000`.execute(store.db)
    expect(await keepArrivals(store, arrivals, '2031-05-12T12:00:00Z')).toHaveLength(20)
    for await (const checked of verifyStore(store)) expect(checked).not.toHaveProperty('harmed')
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
})

test.skipIf(!existsSync('/proc/self'))('a folder that takes nothing is one line, and the end', async () => {
  const { code, stderr } = await runProgram(['init', '--store', '/proc/desk/store.db'])
  expect(code).toBe(3)
  expect(stderr).toMatch(/^dateline: no folder can be made for the store; --store names another place \(.*\)\n$/)
})

/** A document that no compression makes small. */
function arrivalOf(n: number) {
  const bytes = crypto.getRandomValues(new Uint8Array(4096))
  const facts = { mediaType: 'text/plain', form: 'clean', path: null, url: null, retrieved: null, given: {} } as const
  return { source: { id: `noise-${n}`, bytes, ...facts }, identity: `id:noise-${n}` }
}

describe.skipIf(NO_DISK !== null)(`a disk of its own${NO_DISK ? ` (${NO_DISK})` : ''}`, () => {
  let disk: SmallDisk
  let folder: string
  let store: string[]
  beforeEach(async () => {
    disk = await openSmallDisk(2048)
    folder = mkdtempSync(join(tmpdir(), 'dateline-input-'))
    store = ['--store', join(disk.path, 'store.db')]
  })
  afterEach(async () => {
    await disk.remove()
    rmSync(folder, { recursive: true, force: true })
  })
  const sound = async () => {
    const { code, stdout } = await disk.run('verify', '--format', 'json', ...store)
    return { code, ...JSON.parse(stdout) }
  }

  test('that is full: what was kept can be read, nothing more comes in, and once there is room it goes on', async () => {
    expect((await disk.run('add', EXAMPLES, ...store)).code).toBe(0)
    disk.shell('cat /dev/zero > filler 2> /dev/null || true')
    const more = writeReports(folder, 0)
    expect(await disk.run('add', more, ...store)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /^dateline: there is no room left for the store; what was kept before is safe \(.*\)\n$/,
      ),
    })
    expect((await disk.run('stories', ...store)).stdout).toMatch(/5 reports/)
    expect(await sound()).toMatchObject({ code: 0, originals: 5 })
    disk.shell('rm filler')
    expect(await disk.run('add', more, ...store)).toMatchObject({ code: 0, stderr: '' })
    expect(await sound()).toMatchObject({ code: 0, originals: 5 + EACH, versions: 5 + EACH, harmed: [] })
  })

  test('that can only be read: what was kept can be read, and the line says why nothing comes in', async () => {
    await disk.run('add', EXAMPLES, ...store)
    disk.shell(`cp store.db kept.db; mount -o remount,ro ${disk.path}`)
    const refused = expect.stringMatching(/^dateline: the store can only be read, not written \(.*read-only.*\)\n$/)
    for (const args of [['add', EXAMPLES], ['worker', '--once'], ['watch', 'run', '--once'], ['init']])
      expect(await disk.run(...args, ...store)).toMatchObject({ code: 3, stderr: refused })
    expect((await disk.run('stories', ...store)).stdout).toMatch(/5 reports/)
    expect(await sound()).toMatchObject({ code: 0, originals: 5, harmed: [] })
    disk.shell(`mount -o remount,rw ${disk.path} && cmp store.db kept.db`)
  })

  test('that can only be read while the newest of the store stands beside it: the older state is not passed off as the newest', async () => {
    await disk.run('add', EXAMPLES, ...store)
    const left = `import { DatabaseSync } from 'node:sqlite'
      const file = new DatabaseSync('store.db')
      file.exec("pragma wal_autocheckpoint = 0; update story set title = 'the newest'")
      process.kill(process.pid, 'SIGKILL')`
    disk.shell(`${process.execPath} --input-type=module -e "${left.replaceAll('"', '\\"')}" 2> /dev/null || true`)
    disk.shell(`test -s store.db-wal && rm store.db-shm && mount -o remount,ro ${disk.path}`)
    expect(await disk.run('stories', ...store)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/the newest of it stands in \S+store\.db-wal still: copy both/),
    })
    disk.shell(`mount -o remount,rw ${disk.path}`)
    expect((await disk.run('stories', ...store)).stdout).toMatch(/the newest/)
  })
})
