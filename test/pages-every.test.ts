import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyPage } from './every-page.ts'
import { type ServedPages, servePages } from './serve-pages.ts'

// What holds on a page of each kind, whoever reads it and however.

let pages: ServedPages
let story: string

beforeAll(async () => {
  pages = await servePages()
  const page = await pages.open('/')
  story = await pages.storyPath(page)
  await page.context().close()
}, 180_000)

afterAll(() => pages?.close())

test('without JavaScript every page has its heading and its words, and the way home', async () => {
  const page = await pages.open('/', { javaScriptEnabled: false })
  for (const path of everyPage(story)) {
    await page.goto(pages.server.address + path)
    expect(await page.locator('main h1').count(), path).toBeGreaterThan(0)
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(20)
    expect(await page.getByRole('link', { name: 'Dateline', exact: true }).getAttribute('href'), path).toBe('/')
    expect(await page.title(), path).toMatch(/.+ – Dateline$/)
  }
  await page.context().close()
}, 120_000)

test('nothing moves on any page for who asked for less motion', async () => {
  const page = await pages.open('/', { reducedMotion: 'reduce' })
  for (const path of everyPage(story)) {
    await page.goto(pages.server.address + path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { scrollBehavior, animationName, transitionDuration } = getComputedStyle(element)
          return scrollBehavior === 'smooth' || animationName !== 'none' || transitionDuration !== '0s'
        })
        .map(({ tagName, className }) => `${tagName} ${className}`),
    )
    expect(moving, path).toEqual([])
  }
  await page.context().close()
}, 120_000)

test('on every page Tab goes through the page in the order of its parts, and shows where it is', async () => {
  const page = await pages.open('/')
  for (const path of everyPage(story)) {
    await page.goto(pages.server.address + path)
    const stops: { top: boolean; outline: string }[] = []
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const at = document.activeElement!
        if (at === document.body) return null
        return { top: at.closest('.top, .skip') !== null, outline: getComputedStyle(at).outlineStyle }
      })
      if (!stop) break
      stops.push(stop)
    }
    expect(stops.length, path).toBeGreaterThan(7)
    expect(
      stops.map(({ outline }) => outline).filter((outline) => outline === 'none'),
      path,
    ).toEqual([])
    // The head first, then the page: no way back up.
    const order = stops.map(({ top }) => top)
    expect(order, path).toEqual([...order].sort((a, b) => Number(b) - Number(a)))
  }
  await page.context().close()
}, 240_000)
