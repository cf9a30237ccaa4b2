import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedPages, servePages } from './serve-pages.ts'

// How the pages read for everyone: from right to left, on paper, without a pointer, without motion.

let pages: ServedPages
let page: Page

beforeAll(async () => {
  pages = await servePages()
  page = await pages.open('/')
  for (const [name, text] of Object.entries({ 'ferry.html': HEBREW, 'lock.html': TURNED, 'bridge.html': ADDRESSED }))
    writeFileSync(join(pages.folder, name), text)
  await pages.give(['ferry.html', 'lock.html', 'bridge.html'].map((name) => join(pages.folder, name)))
}, 180_000)

afterAll(() => pages?.close())

async function openStory(title: RegExp): Promise<string> {
  await page.goto(pages.server.address)
  const path = (await page.getByRole('link', { name: title }).first().getAttribute('href'))!
  await page.goto(pages.server.address + path)
  return path
}

test('a report written from right to left reads so, in its language, on the page of its story and its own', async () => {
  await page.goto(pages.server.address)
  expect(await page.locator('.stories h2 [lang]', { hasText: 'המעבורת' }).getAttribute('lang')).toBe('he')
  const path = await openStory(/המעבורת/)
  const direction = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction)
  expect(await direction('h1')).toBe('rtl')
  expect(await page.locator('h1 [lang]').getAttribute('lang')).toBe('he')
  expect(await direction('.panel-list p[dir=auto]')).toBe('rtl')
  expect(await page.locator('.panel-list a [lang]').getAttribute('lang')).toBe('he')
  await page.goto(`${pages.server.address}${path}/reports/1`)
  expect(await page.locator('.report').getAttribute('lang')).toBe('he')
  expect(await direction('.report > h1')).toBe('rtl')
  const paragraph = page.locator('.report > p[dir=auto]').first()
  expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  // Its first word stands at the right edge.
  const { word, line } = await paragraph.evaluate((element) => {
    const range = document.createRange()
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!
    range.setStart(text, 0)
    range.setEnd(text, 2)
    return { word: range.getBoundingClientRect().right, line: element.getBoundingClientRect().right }
  })
  expect(line - word).toBeLessThan(4)
})

test('a title that turns the direction of writing turns nothing beside it', async () => {
  await page.goto(pages.server.address)
  const line = page.locator('.stories > li', { hasText: 'Wendel lock' })
  const [title, note] = [await line.locator('h2 a').boundingBox(), await line.locator('.fresh').boundingBox()]
  expect(Math.abs(note!.x - title!.x)).toBeLessThan(2)
  expect(note!.y + note!.height).toBeLessThanOrEqual(title!.y + 2)
  await openStory(/Wendel lock/)
  // The numbers behind a line stand behind it, in their order, although its words turn all that follows.
  const lines = await page.locator('.timeline p, .quote, .plain p').all()
  const turned: string[] = []
  for (const line of lines) {
    const words = (await line.textContent())!
    if (!/[\u202a-\u202e]/.test(words)) continue
    turned.push(words)
    const isBehind = await line.evaluate((element) => {
      const cites = [...element.querySelectorAll<HTMLElement>(':scope > .cite')]
      const theirs = element.querySelector('.theirs')!
      const last = [...theirs.getClientRects()].at(-1)!
      return cites.every((cite) => {
        const box = cite.getBoundingClientRect()
        return box.top >= last.bottom - 2 || box.left >= last.right - 1
      })
    })
    expect(isBehind, words).toBe(true)
  }
  expect(turned.length).toBeGreaterThan(0)
})

test('a record prints as a document: its lines carry numbers, and a list says what they are and where', async () => {
  await openStory(/Brezan and Sarrow/)
  const cited = new Set(await page.locator('.parts .cite').allTextContents())
  const { text, totalPages } = await textOfPdf(await page.pdf({ format: 'A5' }))
  expect(totalPages).toBeGreaterThanOrEqual(10)
  const sources = text.slice(text.lastIndexOf('Sources'))
  expect(cited.size).toBeGreaterThan(3)
  for (const number of cited) {
    expect(text.slice(0, text.lastIndexOf('Sources'))).toContain(`[${number}]`)
    expect(sources).toMatch(new RegExp(`\\[${number}\\]\\s*\\S[^[]+\\d{4}`))
  }
  expect(text).not.toContain('Skip to')
})

test('the printed sources carry their addresses, from the server as from the one file', async () => {
  const path = await openStory(/Arlen bridge/)
  const printed = async () => (await textOfPdf(await page.pdf())).text.replace(/\s+/g, '')
  expect(await printed()).toContain('https://arlenstar.example/news/bridge-closed')
  const file = join(pages.folder, 'bridge-record.html')
  writeFileSync(file, await (await fetch(`${pages.server.address}${path}/record.html`)).text())
  const alone = await (await pages.browser.newContext()).newPage()
  await alone.goto(`file://${file}`)
  expect((await textOfPdf(await alone.pdf())).text.replace(/\s+/g, '')).toContain(
    'https://arlenstar.example/news/bridge-closed',
  )
  await alone.context().close()
})

test('the keyboard goes through all of a story, in the order of the page, and shows where it is', async () => {
  // Without motion the page is where it scrolls to at once.
  const path = await openStory(/Brezan and Sarrow/)
  const still = await pages.open(path, { reducedMotion: 'reduce' })
  const all = await still.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')].filter((element) =>
        element.checkVisibility(),
      ).length,
  )
  const reached: number[] = []
  const unseen: string[] = []
  for (let n = 0; n < all + 5; n++) {
    await still.keyboard.press('Tab')
    const at = await still.evaluate(() => {
      const active = document.activeElement as HTMLElement
      const { outlineStyle, outlineWidth } = getComputedStyle(active)
      const { width, height, top, bottom } = active.getBoundingClientRect()
      return {
        place: [...document.querySelectorAll('*')].indexOf(active),
        isBody: active === document.body,
        isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0,
        isInView: bottom > 0 && top < innerHeight,
        html: active.outerHTML.slice(0, 100),
      }
    })
    if (at.isBody) break
    reached.push(at.place)
    if (!at.isSeen || !at.isInView) unseen.push(at.html)
  }
  expect(unseen).toEqual([])
  expect(reached.length).toBe(all)
  expect(reached).toEqual([...reached].sort((a, b) => a - b))
}, 120_000)

test('the page is set in its own fonts, from its own server', async () => {
  const path = await openStory(/Brezan and Sarrow/)
  const fresh = await pages.open(path)
  await fresh.reload() // a font that comes late is there from the next page on
  const fonts = await fresh.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  })
  expect([...new Set(fonts)].map((name) => name.replaceAll('"', '')).sort()).toEqual([
    'Inter Variable',
    'Source Serif 4 Variable',
  ])
  await fresh.context().close()
})

test('what sources dispute has a ring in the timeline at a glance, and its line leads to the dispute', async () => {
  await openStory(/Brezan and Sarrow/)
  const rings = await page.locator('.glance a .contested').count()
  expect(rings).toBeGreaterThan(0)
  expect(await page.locator('.legend').textContent()).toContain(`${rings} disputed`)
  await page.locator('.timeline a.disputed').first().click()
  const dispute = page.locator(new URL(page.url()).hash)
  expect(await dispute.locator('.side').count()).toBeGreaterThan(1)
})

test('nothing moves for who asked for no motion', async () => {
  const path = await openStory(/Brezan and Sarrow/)
  for (const [reducedMotion, behaviour] of [
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ] as const) {
    const still = await pages.open(path, { reducedMotion })
    expect(await still.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(behaviour)
    const moving = await still.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return transitionDuration !== '0s' || animationName !== 'none'
        }).length,
    )
    expect(moving).toBe(0)
    await still.context().close()
  }
})

async function textOfPdf(pdf: Uint8Array): Promise<{ text: string; totalPages: number }> {
  return extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
}

const HEBREW = `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>המעבורת לאי שבה לפעול</title></head><body><article>
<h1>המעבורת לאי שבה לפעול</h1>
<p>המעבורת בין הנמל לאי שבה לפעול ביום שני, לאחר שלושה ימים שבהם לא הפליגה בגלל הרוח החזקה.</p>
<p>מנהל הנמל אמר כי כל ההפלגות יצאו בזמן, וכי שתי הפלגות נוספות ייצאו בערב כדי להחזיר את התושבים לבתיהם.</p>
<p>בשבוע הבא תיבדק המעבורת במספנה, והשירות יופסק ליום אחד.</p></article></body></html>`

const TURNED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wendel lock fails \u202etxt.exe</title>
<meta property="article:published_time" content="2025-03-25T09:00:00Z"></head><body><article><h1>Wendel lock fails \u202etxt.exe</h1>
<p>The gate of the Wendel lock failed on Monday and the basin ran dry \u202ewithin an hour, keeper Tomas Reyl said on Tuesday.</p>
<p>“Nobody heard \u202ethe alarm before the water was gone,” Reyl told reporters at the lock on Tuesday.</p>
<p>The canal office will repair the gate by June, its director Mira Holt said.</p></article></body></html>`

const ADDRESSED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Arlen bridge closed after cracks are found</title>
<link rel="canonical" href="https://arlenstar.example/news/bridge-closed"><meta property="article:published_time" content="2025-04-02T09:00:00Z">
<meta property="og:url" content="https://arlenstar.example/news/bridge-closed"></head><body><article><h1>Arlen bridge closed after cracks are found</h1>
<p>The Arlen bridge was closed on Wednesday after inspectors found cracks in two of its piers, Mayor Jona Ferris said.</p>
<p>Some 4,000 drivers cross the bridge each day, and ferries will run from Thursday, Ferris told reporters on Wednesday.</p></article></body></html>`
