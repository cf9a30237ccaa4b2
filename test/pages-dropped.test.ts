import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXAMPLE_FILES, type ServedPages, servePages } from './serve-pages.ts'

let pages: ServedPages

beforeAll(async () => {
  pages = await servePages({ empty: true })
}, 120_000)

afterAll(() => pages?.close())

test('five files dropped on the empty page are read, and become one story that says in short what matters', async () => {
  const page = await pages.open('/')
  expect(await page.locator('main').textContent()).toContain('Nothing is kept yet')
  const files = EXAMPLE_FILES.map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') }))
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer()
    for (const { name, text } of dropped) transfer.items.add(new File([text], name, { type: 'text/plain' }))
    return transfer
  }, files)
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await page.waitForURL('**/activity')
  await page.getByText('Nothing is being read.').waitFor({ timeout: 60_000 })
  await page.goto(pages.server.address)
  expect(await page.locator('.stories > li .meta').allTextContents()).toEqual([
    expect.stringContaining('5 reports from 3 origins'),
  ])

  await page.locator('.stories h2 a').first().click()
  const short = page.locator('.short')
  expect(await short.locator('dt').allTextContents()).toContain('Latest')
  await short.locator('a.at').first().click()
  expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true)
  await short.locator('a.cite').first().click()
  await page.locator('#panel mark.shown').first().waitFor()
}, 120_000)
