import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EACH, reportsOf, writeReports } from '../killed-runs.ts'
import { feed, openNewsSite, page } from '../news-site.ts'
import { type Running, runProgram, until, watchProgram } from '../program.ts'

// Whole programs are started here, one after the other.
vi.setConfig({ testTimeout: 180_000 })

let folder: string
let store: string[]
let running: Running | null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-stopped-'))
  store = ['--store', join(folder, 'store.db')]
  running = null
})
afterEach(() => {
  running?.child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
/** A service that is told to stop has so long, in milliseconds: far less than a fetch that is waited out. */
const SOON_MS = 15_000

async function stop(signal: NodeJS.Signals): Promise<void> {
  running!.child.kill(signal)
  const end = await Promise.race([running!.end, sleep(SOON_MS, null)])
  expect(end, 'it ends soon, and well').toMatchObject({ code: 0 })
}

const verified = async () => {
  const { code, stdout } = await runProgram(['verify', '--format', 'json', ...store])
  return { code, ...JSON.parse(stdout) }
}

test.each(SIGNALS)(
  'a worker stops cleanly on %s in the middle of its work, and the next one goes on',
  async (signal) => {
    const rounds = [0, 1, 2, 3].map((round) => writeReports(folder, round))
    await runProgram(['add', ...rounds, '--leave', ...store])
    running = watchProgram(['worker', '--jobs', '1', ...store])
    await until(() => /at work/.test(running!.stderr()))
    await sleep(Math.random() * 1000)
    await stop(signal)
    expect(running.stderr()).toMatch(/\d+ reports? read, \d+ stor(?:y|ies) told\n$/)
    expect(await verified()).toMatchObject({ code: 0, originals: 4 * EACH })
    expect((await runProgram(['worker', '--once', '--jobs', '1', ...store])).code).toBe(0)
    expect(await verified()).toMatchObject({ code: 0, originals: 4 * EACH, versions: 4 * EACH })
    const [kept, told] = [
      await runProgram(['export', ...store]),
      await runProgram(['story', ...rounds, '--format', 'json']),
    ]
    expect(kept.stdout).toBe(told.stdout)
  },
)

test.each(SIGNALS)(
  'a watcher stops cleanly on %s while a site does not answer, and the next one goes on',
  async (signal) => {
    const site = await openNewsSite()
    try {
      const text = page(`<p>${reportsOf(0)[0]!.text.split('\n\n').join('</p><p>')}</p>`)
      site.answers.set('/feed', feed(site.base, ['/quick', '/silent']))
      site.answers.set('/quick', text)
      site.answers.set('/silent', () => {})
      await runProgram(['watch', 'add', `${site.base}/feed`, ...store])
      const run = ['watch', 'run', '--jobs', '1', '--allow-host', '127.0.0.1', ...store]
      running = watchProgram(run)
      await until(() => site.asked.includes('/silent') && site.asked.includes('/quick'))
      await sleep(200)
      await stop(signal)
      expect(await verified()).toMatchObject({ code: 0, harmed: [] })
      site.answers.set('/silent', text)
      expect((await runProgram([...run, '--once'])).code).toBe(0)
      // Both pages have the same bytes: they are one original beside the feed, and two articles.
      expect(await verified()).toMatchObject({ code: 0, originals: 2, versions: 2 })
      expect(
        site.asked.filter((path) => path === '/quick'),
        'what was kept is not fetched again',
      ).toHaveLength(1)
    } finally {
      await site.close()
    }
  },
)

test.each(SIGNALS)(
  'the server stops cleanly on %s with connections open, and keeps what it answered for',
  async (signal) => {
    running = watchProgram(['serve', '--port', '0', '--jobs', '1', ...store])
    await until(() => /^http\S+\n/.test(running!.stdout()))
    const address = running.stdout().trim()
    const events = await fetch(`${address}/api/v1/events`)
    expect(events.status).toBe(200)
    const headers = { 'content-type': 'application/x-ndjson' }
    const sending = request(`${address}/api/v1/articles`, { method: 'POST', headers }).on('error', () => {})
    let answered = ''
    sending.on('response', (response) => response.on('data', (chunk) => (answered += chunk)).on('error', () => {}))
    for (const report of reportsOf(0)) sending.write(`${JSON.stringify(report)}\n`)
    // The request has no end yet.
    await until(() => answered.trim().split('\n').length === EACH)
    await stop(signal)
    expect((await runProgram(['worker', '--once', '--jobs', '1', ...store])).code).toBe(0)
    expect(await verified()).toMatchObject({ code: 0, originals: EACH, versions: EACH, harmed: [] })
  },
)
