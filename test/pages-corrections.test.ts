import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '../src/web/start-server.ts'
import { type ServedPages, servePages } from './serve-pages.ts'

let pages: ServedPages
let server: RunningServer
let open: ServedPages['open']
let storyPath: ServedPages['storyPath']

beforeAll(async () => {
  pages = await servePages()
  ;({ server, open, storyPath } = pages)
}, 120_000)

afterAll(() => pages?.close())

test('a story is renamed, split and merged, and each is undone', async () => {
  const page = await open('/')
  const story = await storyPath(page)
  await page.goto(`${server.address}${story}/correct`)
  await page.getByLabel('The story is called').fill('The Kelmar dam')
  await page.getByLabel('Why').first().fill('shorter')
  await page.getByRole('button', { name: 'Rename the story' }).click()
  expect(await page.locator('main').textContent()).toContain('because: shorter')
  await page.goto(server.address)
  expect(await page.locator('.stories h2').first().textContent()).toContain('The Kelmar dam')
  await page.goto(`${server.address}/decisions`)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await page.goto(server.address)
  expect(await page.locator('.stories').textContent()).not.toContain('The Kelmar dam')

  await page.goto(`${server.address}${story}/correct`)
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Split' }).click()
  await page.goto(server.address)
  const stories = await page.locator('.stories > li').count()
  await page.goto(`${server.address}/decisions`)
  await page
    .getByRole('button', { name: /^Undo.*of another story/ })
    .first()
    .click()
  await page.goto(server.address)
  expect(await page.locator('.stories > li').count()).toBe(stories - 1)
}, 120_000)

/** The part of the story's page of one heading, as a reader reads it. */
async function partOf(page: Page, story: string, part: string): Promise<string> {
  await page.goto(server.address + story)
  return (await page.locator(`section[aria-labelledby=${part}]`).textContent())!
}

/** Takes back what was put right last. */
async function undoLast(page: Page): Promise<void> {
  await page.goto(`${server.address}/decisions`)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
}

test('two people are joined under the name that stands first, and parted again', async () => {
  const page = await open('/')
  const story = await storyPath(page)
  const before = await partOf(page, story, 'people')
  await page.goto(`${server.address}${story}/correct`)
  const people = page.getByRole('group', { name: 'These are one person or body' })
  await people
    .getByRole('checkbox', { name: /Anton Brezan/ })
    .first()
    .check()
  await people
    .getByRole('checkbox', { name: /Irena Kovel/ })
    .first()
    .check()
  await page.getByRole('button', { name: 'Join them' }).click()
  expect(await page.locator('main').textContent()).toMatch(
    /Anton Brezan and Irena Kovel are one|Irena Kovel and Anton Brezan are one/,
  )
  const joined = await partOf(page, story, 'people')
  expect(joined).not.toBe(before)
  await undoLast(page)
  expect(await partOf(page, story, 'people')).toBe(before)
}, 60_000)

test('one person alone cannot be joined: the page says what is missing', async () => {
  const page = await open('/')
  const story = await storyPath(page)
  await page.goto(`${server.address}${story}/correct`)
  await page.getByRole('group', { name: 'These are one person or body' }).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Join them' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('choose two people at least')
}, 60_000)

test('an origin goes by the name the reader gives it, and by its own again', async () => {
  const page = await open('/')
  const story = await storyPath(page)
  await page.goto(`${server.address}${story}/correct`)
  const form = page.locator('form:has([value="rename-origin"])')
  await form.getByLabel('This origin').selectOption({ label: 'NPA (2 reports)' })
  await form.getByLabel('is called').fill('Northern Press')
  await form.getByRole('button').click()
  expect(await partOf(page, story, 'copies')).toContain('Northern Press')
  await undoLast(page)
  expect(await partOf(page, story, 'copies')).not.toContain('Northern Press')
}, 60_000)

test('two wordings that were taken for one claim are set apart, and joined again', async () => {
  const page = await open('/')
  const story = await storyPath(page)
  const before = await partOf(page, story, 'said')
  await page.goto(`${server.address}${story}/correct`)
  await page.getByRole('button', { name: 'These are two' }).first().click()
  expect(await page.locator('main').textContent()).toContain('are two claims')
  expect(await partOf(page, story, 'said')).not.toBe(before)
  await undoLast(page)
  expect(await partOf(page, story, 'said')).toBe(before)
}, 60_000)
