import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedPages, servePages } from './serve-pages.ts'

let pages: ServedPages

beforeAll(async () => {
  pages = await servePages()
}, 120_000)

afterAll(() => pages?.close())

test('a feed is followed from the page, shown with its next look, and followed no more', async () => {
  const page = await pages.open('/watched')
  expect(await page.locator('main').textContent()).toContain('Nothing is followed yet')
  await page.getByLabel('The address of a feed').fill('https://harbourpost.example/feed.xml')
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  const line = page.locator('main li')
  expect(await line.textContent()).toMatch(/feed\.xml.*not looked at yet.*next look \d{1,2} \w+ \d{4}, \d\d:\d\d UTC/s)
  await page.getByRole('button', { name: 'Follow no more: https://harbourpost.example/feed.xml' }).click()
  expect(await line.count()).toBe(0)
}, 60_000)

test('a folder of the machine cannot be followed from the page', async () => {
  const body = new URLSearchParams({ address: '/etc' })
  const { address } = pages.server
  const answer = await fetch(`${address}/watched`, { method: 'POST', body, headers: { origin: address } })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('https:// is wanted')
})
