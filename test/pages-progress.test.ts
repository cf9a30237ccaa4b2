import { createAdaptorServer } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TaskProgress } from '../src/web/activity.ts'
import { type App, makeApp } from '../src/web/app.ts'
import { LOOPBACK_HOSTS } from '../src/web/guard.ts'
import type { Shelf } from '../src/web/shelf/shelf.ts'
import { openBrowser } from './browser.ts'
import { violations } from './every-page.ts'

// A task that the test leads step by step, as the page of what is being read shows it.

let browser: Browser
let app: App
let address: string
let server: ReturnType<typeof createAdaptorServer>

beforeAll(async () => {
  browser = await openBrowser()
  app = makeApp({} as Shelf, { hosts: LOOPBACK_HOSTS, password: null })
  server = createAdaptorServer({ fetch: app.app.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}`
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

let task: TaskProgress
let finish: () => void
let fail: (reason: Error) => void
let page: Page

beforeEach(async () => {
  await new Promise<void>((begun) => {
    app.activity.begin('four.warc and 3 more', async (progress) => {
      task = progress
      begun()
      await new Promise<void>((resolve, reject) => {
        finish = resolve
        fail = reject
      })
    })
  })
})

afterEach(async () => {
  finish()
  await app.activity.settled()
  await page.context().close()
})

async function openActivity(javaScriptEnabled: boolean): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled, bypassCSP: true })
  page = await context.newPage()
  await page.goto(`${address}/activity`)
}

test('how far it is shows at once, is said aloud, and what could not be read is named while the rest goes on', async () => {
  task.step('keeping', 4)
  await openActivity(true)
  const bar = page.getByRole('progressbar', { name: 'four.warc and 3 more' })
  await page.getByText('keeping what came: 4').first().waitFor()
  expect(await bar.getAttribute('value')).toBeNull()
  task.step('reading', 1)
  await page.locator('[data-words]', { hasText: 'reading: 1 of 4' }).waitFor()
  expect(await bar.evaluate((element: HTMLProgressElement) => [element.value, element.max])).toEqual([1, 4])
  expect(await page.getByRole('status').first().textContent()).toBe('reading: 1 of 4')
  task.unread('\u202etxt.broken', 'it holds no text')
  await page.locator('td li', { hasText: 'it holds no text' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
  finish()
  await page.getByText('Nothing is being read.').waitFor()
  expect(await page.locator('tbody tr').first().textContent()).toMatch(/done; 1 could not be read/)
  expect(await page.getByRole('status').first().textContent()).toContain('done; 1 could not be read')
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
})

test('what fails as a whole says so where it stood', async () => {
  await openActivity(true)
  fail(new Error('the disk is full'))
  await page.locator('tr', { hasText: 'failed: the disk is full' }).waitFor()
  expect(await violations(page)).toEqual([])
})

test('without JavaScript the page asks again until all is read', async () => {
  task.step('keeping', 4)
  task.step('reading', 1)
  await openActivity(false)
  expect(await page.locator('[data-words]').textContent()).toBe('reading: 1 of 4')
  task.step('reading', 3)
  await page.locator('[data-words]', { hasText: 'reading: 3 of 4' }).waitFor()
  finish()
  await page.getByText('Nothing is being read.').waitFor()
})
