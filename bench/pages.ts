import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { readLanguage } from '../src/language/read-language.ts'
import { renderPage } from '../src/record/page/render-page.ts'
import { SCHEMA_ID } from '../src/record/schema-id.ts'
import { writeRecord } from '../src/record/write-record.ts'
import { tellStories } from '../src/story/tell-stories.ts'
import { makeApp } from '../src/web/app.ts'
import { LOOPBACK_HOSTS } from '../src/web/guard.ts'
import type { Shelf } from '../src/web/shelf.ts'
import { openBrowser } from '../test/browser.ts'
import { type CrawledText, readCrawled } from './crawled.ts'

/** Requests of one page that its rate is taken from. */
const REQUESTS = 50

/**
 * Measures the pages of one large story, made of the first `articles` texts of a folder of NDJSON: time and size of the
 * story's page on the server, the self-contained file, requests a second, and what a browser says of it (first paint,
 * layout shift, long tasks).
 */
export async function runPages(data: string, articles: number): Promise<void> {
  const lines = readdirSync(data)
    .filter((file) => file.endsWith('.ndjson'))
    .flatMap((file) => readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean))
    .slice(0, articles)
  const reports = lines.map((line, n) => {
    const { article } = readCrawled({ ...(JSON.parse(line) as CrawledText), id: `article-${n}` })
    return { article, reading: readLanguage(article) }
  })
  const record = writeRecord([...tellStories(reports, { oneStory: true })][0]!)
  const shelf: Pick<Shelf, 'record' | 'article' | 'markSeen'> = {
    record: async () => record,
    article: async (id) => ({ report: reports.find(({ article }) => article.id === id)!, versions: [] }),
    markSeen: async () => {},
  }
  const { app } = makeApp(shelf as Shelf, { hosts: LOOPBACK_HOSTS, password: null })
  console.log(
    `${reports.length} articles, ${record.timeline.length} lines of the timeline, ${record.statements.length} statements`,
  )
  for (const path of ['/stories/one', '/stories/one/reports/1', '/stories/one/compare/1/2']) {
    await measurePath(path, async () => (await app.request(`http://localhost${path}`)).text())
  }
  const alone = renderPage({ schema: SCHEMA_ID, stories: [record], unread: [] })
  console.log(`self-contained file: ${megabytes(alone.length)}`)
  await measureInBrowser(app.fetch)
}

async function measurePath(path: string, ask: () => Promise<string>): Promise<void> {
  const before = performance.now()
  const text = await ask()
  const first = performance.now() - before
  const again = performance.now()
  for (let n = 0; n < REQUESTS; n++) await ask()
  const rate = (REQUESTS * 1000) / (performance.now() - again)
  console.log(`${path}: first ${first.toFixed(0)} ms, ${megabytes(text.length)}, then ${rate.toFixed(1)} a second`)
}

async function measureInBrowser(fetch: Parameters<typeof createAdaptorServer>[0]['fetch']): Promise<void> {
  const server = createAdaptorServer({ fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1300, height: 900 } })
    await page.addInitScript(() => {
      const seen = { shift: 0, longest: 0 }
      Object.assign(globalThis, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
      }).observe({ type: 'longtask', buffered: true })
    })
    await page.goto(`http://127.0.0.1:${port}/stories/one`, { waitUntil: 'load' })
    await page.waitForTimeout(500)
    const { paint, shift, longest } = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      ...(globalThis as unknown as { seen: { shift: number; longest: number } }).seen,
    }))
    console.log(
      `in the browser: first paint ${paint.toFixed(0)} ms, layout shift ${shift.toFixed(3)}, longest task ${longest.toFixed(0)} ms`,
    )
  } finally {
    await browser.close()
    server.close()
  }
}

function megabytes(letters: number): string {
  return `${(letters / 2 ** 20).toFixed(2)} MB`
}
