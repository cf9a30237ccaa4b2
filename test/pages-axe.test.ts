import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp } from '../src/web/app.ts'
import { LOOPBACK_HOSTS } from '../src/web/guard.ts'
import type { Shelf } from '../src/web/shelf/shelf.ts'
import { everyPage, NO_PAGES, violations } from './every-page.ts'
import { type ServedPages, servePages } from './serve-pages.ts'

let pages: ServedPages
let story: string

beforeAll(async () => {
  pages = await servePages()
  const unread = join(pages.folder, 'broken.html')
  writeFileSync(unread, new Uint8Array([0, 1, 2, 0, 255]))
  await pages.give([unread])
  const page = await pages.open('/')
  story = await pages.storyPath(page)
  await page.goto(`${pages.server.address}/watched`)
  await page.getByLabel('The address of a feed').fill('https://harbourpost.example/feed.xml')
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  const { address } = pages.server
  const body = new URLSearchParams({
    kind: 'rename',
    of: 'story',
    name: 'Brezan and Sarrow at the dam',
    reason: 'short',
  })
  const renamed = await fetch(`${address}${story}/correct`, { method: 'POST', body, headers: { origin: address } })
  expect(renamed.status).toBe(200)
}, 180_000)

afterAll(() => pages?.close())

test('every route of the server is among the pages that are looked at, or is no page', () => {
  const { app } = makeApp({} as Shelf, { hosts: LOOPBACK_HOSTS, password: null })
  const looked = everyPage('/stories/one').map((path) => path.replace(/\?.*$/, ''))
  const patterns = new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  expect(patterns.size).toBeGreaterThan(10)
  for (const pattern of patterns) {
    if (NO_PAGES.some((path) => pattern.startsWith(path))) continue
    const shape = new RegExp(`^${pattern.replace(/\{[^}]*\}/g, '').replace(/:\w+/g, '[^/]+')}$`)
    expect(
      looked.some((path) => shape.test(path)),
      pattern,
    ).toBe(true)
  }
})

const WAYS = (['light', 'dark'] as const).flatMap((scheme) => [1300, 390].map((width) => ({ scheme, width })))

test.each(WAYS)(
  'axe finds nothing on any page, $scheme, $width wide',
  async ({ scheme, width }) => {
    const page = await pages.open('/', { colorScheme: scheme, viewport: { width, height: 900 } })
    for (const path of everyPage(story)) {
      await page.goto(pages.server.address + path)
      // What is folded or only shown where it is asked for is looked at too.
      await page.locator('details').evaluateAll((all) => {
        for (const details of all as HTMLDetailsElement[]) details.open = true
      })
      for (const box of await page.locator('.layers input').all()) await box.check()
      expect(await violations(page), path).toEqual([])
    }
    await page.context().close()
  },
  240_000,
)

test.each(WAYS)(
  'axe finds nothing on the self-contained page, $scheme, $width wide',
  async ({ scheme, width }) => {
    const file = join(pages.folder, 'record.html')
    writeFileSync(file, await (await fetch(`${pages.server.address}${story}/record.html`)).text())
    const context = await pages.browser.newContext({
      colorScheme: scheme,
      bypassCSP: true,
      viewport: { width, height: 900 },
    })
    const alone = await context.newPage()
    await alone.goto(`file://${file}`)
    expect(await violations(alone)).toEqual([])
    await context.close()
  },
  60_000,
)
