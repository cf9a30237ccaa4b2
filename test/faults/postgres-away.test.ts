import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { withKeeper } from '../../src/desk/keeper.ts'
import { openStore } from '../../src/store/open-store.ts'
import { makeApp } from '../../src/web/app.ts'
import { openShelf } from '../../src/web/shelf/kept-shelf.ts'
import { EACH, reportsOf, writeReports } from '../killed-runs.ts'
import { feed, openNewsSite, page } from '../news-site.ts'
import { type Running, runProgram, until, watchProgram } from '../program.ts'
import { NO_POSTGRES, type OwnPostgres, openPostgres } from './own-postgres.ts'

// Whole programs are started here, one after the other.
vi.setConfig({ testTimeout: 180_000 })

describe.skipIf(NO_POSTGRES !== null)(`a database that goes away${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`, () => {
  let server: OwnPostgres
  let folder: string
  let running: Running | null = null
  beforeAll(async () => {
    server = await openPostgres()
    folder = mkdtempSync(join(tmpdir(), 'dateline-away-'))
  })
  afterAll(() => {
    server.remove()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(() => running?.child.kill('SIGKILL'))
  const start = (...args: string[]): Running => {
    running = watchProgram(args)
    return running
  }
  const at = (schema: string) => `${server.address}?schema=${schema}`
  const count = async (schema: string, table: string): Promise<number> => {
    const client = new pg.Client({ connectionString: server.address })
    await client.connect()
    const { rows } = await client.query(`select count(*)::int as n from ${schema}.${table}`)
    await client.end()
    return rows[0].n
  }
  const verified = async (location: string) => {
    const { code, stdout } = await runProgram(['verify', '--format', 'json', '--store', location])
    const { originals, versions } = JSON.parse(stdout)
    return { code, originals, versions }
  }

  test('a connection that is cut between two statements is an error of the store, and the next one is a new one', async () => {
    const store = await openStore(at('cut'), { create: true })
    try {
      const cut = store.transact(async (db) => {
        await sql`select 1`.execute(db)
        await server.cutOff()
        await sleep(200)
        await sql`select 1`.execute(db)
      })
      await expect(cut).rejects.toMatchObject({ name: 'StoreError', trouble: 'unreachable' })
      expect((await sql`select 1 as one`.execute(store.db)).rows).toEqual([{ one: 1 }])
    } finally {
      await store.close()
    }
  })

  test('a worker waits for it, says so, and reads on', async () => {
    const location = at('worker')
    await runProgram(['add', writeReports(folder, 0), '--leave', '--store', location])
    const worker = start('worker', '--jobs', '1', '--store', location)
    await until(() => /at work/.test(worker.stderr()))
    await server.cutOff()
    await runProgram(['add', writeReports(folder, 1), '--leave', '--store', location])
    await until(async () => (await count('worker', 'version')) > 0)
    server.stop()
    await until(() => /can’t be reached.*trying again/.test(worker.stderr()))
    server.start()
    await until(async () => (await count('worker', 'version')) === 2 * EACH)
    worker.child.kill('SIGTERM')
    expect((await worker.end).code).toBe(0)
    expect(worker.stderr()).toMatch(/the store is back/)
    expect(await verified(location)).toEqual({ code: 0, originals: 2 * EACH, versions: 2 * EACH })
  })

  test('a watcher waits for it, and takes in what came meanwhile', async () => {
    const location = at('watch')
    const site = await openNewsSite()
    try {
      const paths = reportsOf(0).map((report, n) => {
        site.answers.set(`/${n}`, page(`<p>${report.text.split('\n\n').join('</p><p>')}</p>`))
        return `/${n}`
      })
      site.answers.set('/feed', (request, response) => {
        server.stop()
        feed(site.base, paths)(request, response)
      })
      await runProgram(['watch', 'add', `${site.base}/feed`, '--store', location])
      const watcher = start('watch', 'run', '--jobs', '1', '--allow-host', '127.0.0.1', '--store', location)
      await until(() => /can’t be reached.*trying again/.test(watcher.stderr()))
      site.answers.set('/feed', feed(site.base, paths))
      server.start()
      await until(async () => (await count('watch', 'version')) === paths.length)
      watcher.child.kill('SIGTERM')
      expect((await watcher.end).code).toBe(0)
      expect((await verified(location)).code).toBe(0)
    } finally {
      await site.close()
    }
  })

  test('the pages and the API say that the store is away, and answer when it is back', async () => {
    await withKeeper(at('served'), { create: true }, async (keeper) => {
      const shelf = openShelf(keeper, { reader: 'test' })
      const api = { keeper, token: null, rate: null, jobs: 1 }
      const { app, close } = makeApp(shelf, { hosts: null, password: null }, api)
      const answers = () => Promise.all(['/', '/api/v1/stories'].map((path) => app.request(path)))
      server.stop()
      for (const answer of await answers()) {
        expect(answer.status).toBe(503)
        expect(answer.headers.get('retry-after')).toBe('10')
        expect(await answer.text()).toMatch(/the store can’t be reached/)
      }
      server.start()
      for (const answer of await answers()) expect(answer.status).toBe(200)
      await close()
    })
  })

  test('an `add` ends with one clear line, and what it kept is known to the next', async () => {
    const location = at('added')
    await runProgram(['init', '--store', location])
    const rounds = Array.from({ length: 12 }, (_, round) => writeReports(folder, round))
    const adding = start('add', ...rounds, '--store', location)
    await until(async () => (await count('added', 'original')) > 0)
    server.stop()
    const { code, stderr } = await adding.end
    expect(code).toBe(3)
    expect(stderr).toMatch(/^dateline: the store can’t be reached \(.*\)\n$/)
    server.start()
    expect(await runProgram(['add', ...rounds, '--store', location])).toMatchObject({ code: 0, stderr: '' })
    expect(await verified(location)).toEqual({ code: 0, originals: 12 * EACH, versions: 12 * EACH })
  })
})
