import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ServedPages, servePages } from './serve-pages.ts'

// Everything a reader can put right is done in a browser and taken back; after that the page is what it was before.

let pages: ServedPages
let page: Page
let story: string

beforeAll(async () => {
  pages = await servePages()
  const ferry = join(pages.folder, 'ferry.txt')
  writeFileSync(ferry, FERRY)
  await pages.give([ferry])
  page = await pages.open('/')
}, 120_000)

afterAll(() => pages?.close())

beforeEach(async () => {
  story = await pages.storyPath(page)
})

/** Opens what can be put right, fills it in, and sends it off. */
async function putRight(name: string, fill: (form: Locator) => Promise<unknown>): Promise<void> {
  await page.goto(`${pages.server.address}${story}/correct`)
  await page.locator('summary', { hasText: name }).click()
  const form = page.locator('details.order[open]')
  await fill(form)
  await form.getByLabel('Why').fill('I asked them')
  await form.getByRole('button', { name }).click()
}

/** The first decision of the list, in words. */
async function lastDecision(): Promise<string> {
  await page.waitForURL(/\/decisions/)
  return (await page.locator('.decisions > li').first().textContent())!
}

async function undoLast(): Promise<void> {
  await page.goto(`${pages.server.address}/decisions`)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
}

/** All words of a page of the server, also those of parts that the browser draws only when they come into view. */
async function wordsAt(path: string): Promise<string> {
  await page.goto(pages.server.address + path)
  return (await page.locator('main').textContent())!
}

/** The part of the story's page of one heading. */
async function partOf(part: string): Promise<string> {
  await page.goto(pages.server.address + story)
  return (await page.locator(`section[aria-labelledby=${part}]`).textContent())!
}

/** How many reports stand under the line of a story in the list. */
async function storyLines(): Promise<string[]> {
  await page.goto(pages.server.address)
  return page.locator('.stories > li').allInnerTexts()
}

test('a story is renamed, with a reason, and has its own name again', async () => {
  const before = await wordsAt(story)
  await putRight('Rename the story', (form) => form.getByLabel('The story is called').fill('The Kelmar dam'))
  expect(await lastDecision()).toMatch(/is called “The Kelmar dam”.*because: I asked them/s)
  expect((await storyLines()).join()).toContain('The Kelmar dam')
  expect(await partOf('decided')).toContain('“The Kelmar dam” (because: I asked them)'.slice(0, 16))
  await undoLast()
  expect(await wordsAt(story)).toBe(before)
}, 60_000)

test.each([
  ['the story', /^the story$/],
  ['a report', /^1\. /],
  ['a person', /^Irena Kovel/],
  ['an origin', /^the origin NPA/],
])(
  'a note on %s stands on the page of the story until it is taken back',
  async (_, on) => {
    const before = await wordsAt(story)
    await putRight('Add a note', async (form) => {
      const label = (await form.locator('option').allTextContents()).find((words) => on.test(words))!
      await form.getByLabel('A note on').selectOption({ label })
      await form.getByLabel('The note').fill('Called the ministry: no comment.')
    })
    expect(await lastDecision()).toContain('Called the ministry')
    expect(await partOf('decided')).toMatch(/note on .+: Called the ministry: no comment\. \(because: I asked them\)/)
    await undoLast()
    expect(await wordsAt(story)).toBe(before)
  },
  60_000,
)

test('reports that are of another story leave it, and come back', async () => {
  const before = await storyLines()
  await putRight('Split the story', (form) => form.getByRole('checkbox').first().check())
  expect(await lastDecision()).toContain('of another story')
  expect(await storyLines()).toHaveLength(before.length + 1)
  await undoLast()
  expect(await storyLines()).toEqual(before)
}, 60_000)

test('two stories become one, and two again', async () => {
  const before = await storyLines()
  await putRight('Merge with another story', (form) => form.getByRole('combobox').selectOption({ label: FERRY_TITLE }))
  expect(await lastDecision()).toContain('are one story')
  const merged = await storyLines()
  expect(merged).toHaveLength(before.length - 1)
  expect(merged.join()).toContain('6 reports')
  await undoLast()
  expect(await storyLines()).toEqual(before)
}, 60_000)

test('a report is pinned to another story, and goes back to its own', async () => {
  const before = await storyLines()
  await putRight('Pin a report to a story', async (form) => {
    const [first] = await form.getByLabel('This report').locator('option').allTextContents()
    await form.getByLabel('This report').selectOption({ label: first! })
    await form.getByLabel('belongs').selectOption({ label: FERRY_TITLE })
  })
  expect(await lastDecision()).toMatch(/belongs to “Ferry Aurelia/)
  const pinned = (await storyLines()).join('\n')
  expect(pinned).toContain('4 reports')
  expect(pinned).toContain('2 reports')
  await undoLast()
  expect(await storyLines()).toEqual(before)
}, 60_000)

test('two people are joined under the name that stands first, and parted again', async () => {
  const before = await partOf('people')
  await putRight('Join people', async (form) => {
    for (const name of [/Anton Brezan/, /Irena Kovel/]) await form.getByRole('checkbox', { name }).first().check()
  })
  expect(await lastDecision()).toMatch(/Anton Brezan and Irena Kovel are one|Irena Kovel and Anton Brezan are one/)
  expect(await partOf('people')).not.toBe(before)
  await undoLast()
  expect(await partOf('people')).toBe(before)
}, 60_000)

test('one person is two from then on, the other under a name of their own, and one again', async () => {
  const before = await partOf('people')
  await putRight('Split a person', async (form) => {
    const label = (await form.locator('option').allTextContents()).find((words) => words.startsWith('Irena Kovel'))!
    await form.getByLabel('Under the name of').selectOption({ label })
    await form.getByRole('checkbox', { name: /^3\./ }).check()
    await form.getByLabel('who is called').fill('Irina Kowal')
  })
  expect(await lastDecision()).toContain('Irena Kovel is another, called “Irina Kowal”')
  const parted = await partOf('people')
  expect(parted).toContain('Irena Kovel')
  expect(parted).toContain('Irina Kowal')
  await undoLast()
  expect(await partOf('people')).toBe(before)
}, 60_000)

test('a split of a person by reports that do not name them says that it changed nothing', async () => {
  await putRight('Split a person', async (form) => {
    const label = (await form.locator('option').allTextContents()).find((words) => words.startsWith('Irena Kovel'))!
    await form.getByLabel('Under the name of').selectOption({ label })
    for (const box of await form.getByRole('checkbox').all()) await box.check()
  })
  expect(await page.getByRole('alert').textContent()).toContain('changed nothing')
  await undoLast()
}, 60_000)

test('one person alone cannot be joined: the form says what is missing, and is still open', async () => {
  await putRight('Join people', (form) => form.getByRole('checkbox').first().check())
  expect(await page.locator('details.order[open]').getByRole('alert').textContent()).toContain('choose two people')
}, 60_000)

test('a person goes by the name the reader gives, and by their own again', async () => {
  const before = await partOf('people')
  await putRight('Rename a person', async (form) => {
    const label = (await form.locator('option').allTextContents()).find((words) => words.startsWith('Irena Kovel'))!
    await form.getByLabel('This person or body').selectOption({ label })
    await form.getByLabel('is called').fill('Irena Kowel')
  })
  expect(await partOf('people')).toContain('Irena Kowel')
  await undoLast()
  expect(await partOf('people')).toBe(before)
}, 60_000)

test('an origin goes by the name the reader gives it, and by its own again', async () => {
  const before = await partOf('copies')
  await putRight('Rename an origin', async (form) => {
    await form.getByLabel('This origin').selectOption({ label: 'NPA (2 reports)' })
    await form.getByLabel('is called').fill('Northern Press')
  })
  expect(await partOf('copies')).toContain('Northern Press')
  await undoLast()
  expect(await partOf('copies')).toBe(before)
}, 60_000)

test('origins that go back to one source count once, and apart again', async () => {
  const before = await partOf('copies')
  expect(before).toContain('3 independent origins')
  await putRight('Join origins', async (form) => {
    for (const n of [0, 1]) await form.getByRole('checkbox').nth(n).check()
  })
  expect(await lastDecision()).toContain('go back to one source')
  expect(await partOf('copies')).toContain('2 independent origins')
  await undoLast()
  expect(await partOf('copies')).toBe(before)
}, 60_000)

test('a report that is a source of its own counts by itself, and with its family again', async () => {
  const before = await partOf('copies')
  await putRight('Set a report apart', async (form) => {
    const label = (await form.locator('option').allTextContents()).find((words) => words.startsWith('2.'))!
    await form.getByLabel('This report').selectOption({ label })
  })
  expect(await lastDecision()).toContain('is a source of its own')
  expect(await partOf('copies')).toContain('4 independent origins')
  await undoLast()
  expect(await partOf('copies')).toBe(before)
}, 60_000)

test('two wordings that were taken for one claim are set apart, and joined again', async () => {
  const before = await partOf('said')
  await putRight('Part two wordings', (form) => form.getByRole('radio').first().check())
  expect(await lastDecision()).toContain('are two claims')
  expect(await partOf('said')).not.toBe(before)
  await undoLast()
  expect(await partOf('said')).toBe(before)
}, 60_000)

const FERRY_TITLE = 'Ferry Aurelia runs aground off Skarn'
const FERRY = `${FERRY_TITLE}

May 3, 2031

The ferry Aurelia ran aground off the island of Skarn on Saturday with 120 passengers aboard, the coast guard said.

“Nobody was hurt,” harbour master Ole Brandt said. All passengers were brought ashore by noon.
`
