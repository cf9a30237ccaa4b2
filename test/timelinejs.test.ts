import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportFiles } from '../src/record/export/exports.ts'
import type { Record } from '../src/record/record.ts'
import { openBrowser } from './browser.ts'
import { recordOf } from './record-of.ts'
import { sampleRecord } from './sample-record.ts'

// TimelineJS itself, in a browser, shows what is written for it.

const ROOT = join(import.meta.dirname, '..')
const PROGRAM = join(ROOT, 'node_modules', '@knight-lab', 'timelinejs', 'dist')
const SITE = 'http://timeline.test'
const PAGE = `<!doctype html><div id="timeline" style="width: 1000px; height: 600px"></div><script src="/js/timeline.js"></script>`

interface Shown {
  readonly errors: readonly string[]
  readonly headlines: readonly string[]
  readonly years: readonly number[]
  /** Elements that the words themselves have made. */
  readonly bold: number
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

async function show(story: Record): Promise<Shown> {
  const page = await browser.newPage()
  // A site that holds the program alone: nothing else is reached.
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== SITE) return route.abort()
    return pathname === '/'
      ? route.fulfill({ body: PAGE, contentType: 'text/html' })
      : route.fulfill({ path: join(PROGRAM, pathname) })
  })
  await page.goto(SITE)
  const data = exportFiles('timelinejs', { stories: [story] })[0]!.text
  const shown = await page.evaluate(`(${SHOW})(${data})`)
  await page.close()
  return shown as Shown
}

/** Runs in the page, where TimelineJS is `TL`. */
const SHOW = `(data) => new Promise((resolve) => {
  const timeline = new TL.Timeline('timeline', data, { script_path: location.href + 'js/' })
  const read = () => resolve({
    errors: timeline.config.getErrors().map(String),
    headlines: timeline.config.events.map(({ text }) => text.headline),
    years: timeline.config.events.map(({ start_date }) => start_date.data.date_obj.getFullYear()),
    bold: document.querySelectorAll('#timeline b').length,
  })
  timeline.on('ready', read)
})`

test('every entry is a slide at its date, and TimelineJS finds no error', async () => {
  const record = await recordOf(join(ROOT, 'examples'))
  const { errors, headlines, years } = await show(record)
  expect(errors).toEqual([])
  expect(headlines).toHaveLength(record.timeline.length)
  expect(years.toSorted()).toEqual(record.timeline.map(({ date }) => Number(date.value.slice(0, 4))).toSorted())
})

test('words that look like markup are shown as words', async () => {
  const { errors, bold } = await show(sampleRecord('a <b>ship</b> & more'))
  expect([errors, bold]).toEqual([[], 0])
})
