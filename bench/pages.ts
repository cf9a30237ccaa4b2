import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { addInputs } from '../src/desk/add-inputs.ts'
import type { Keeper } from '../src/desk/keeper.ts'
import { drawFrontPage } from '../src/desk/telling/front-page.ts'
import { readLanguage } from '../src/language/read-language.ts'
import { renderPage } from '../src/record/page/render-page.ts'
import type { Record } from '../src/record/record.ts'
import { SCHEMA_ID } from '../src/record/schema-id.ts'
import { writeRecord } from '../src/record/write-record.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { keepFrontPage } from '../src/store/stories/front-pages.ts'
import { storeRecord } from '../src/store/stories/records.ts'
import { tellStories } from '../src/story/tell-stories.ts'
import { type App, makeApp } from '../src/web/app.ts'
import { LOOPBACK_HOSTS } from '../src/web/guard.ts'
import { openShelf } from '../src/web/shelf/kept-shelf.ts'
import type { Shelf } from '../src/web/shelf/shelf.ts'
import { openBrowser } from '../test/browser.ts'
import { loadInBrowser } from './browser-load.ts'
import { type CrawledText, readCrawled } from './crawled.ts'

/** Requests of one page that its rate is taken from. */
const REQUESTS = 50
/** Loads in the browser that medians are taken of. */
const LOADS = 5
const EXAMPLES = join(import.meta.dirname, '..', 'examples')

/**
 * Measures the pages of one large story, made of the first `articles` texts of a folder of NDJSON: time and size of the
 * story's page on the server, the self-contained file, requests a second (the search's too), and what a browser says of
 * page and file (first paint, layout shift, the longest task).
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
  console.log(
    `${reports.length} articles, ${record.timeline.length} lines of the timeline, ${record.statements.length} statements`,
  )
  const alone = renderPage({ schema: SCHEMA_ID, stories: [record], unread: [] })
  console.log(`self-contained file: ${megabytes(alone.length)}`)
  await withStore(async (keeper) => {
    await keepStory(keeper.store, record)
    const shelf: Shelf = {
      ...openShelf(keeper, { reader: 'bench' }),
      article: async (id) => ({ report: reports.find(({ article }) => article.id === id)!, versions: [] }),
    }
    const { app } = makeApp(shelf, { hosts: LOOPBACK_HOSTS, password: null })
    for (const path of ['/stories/one', '/stories/one/reports/1', '/stories/one/compare/1/2'])
      await measurePath(app, path)
    await measureInBrowser(app.fetch, alone)
  })
  await withStore(async (keeper) => {
    await addInputs(keeper, [EXAMPLES], { stdin: Readable.from([]), jobs: 1, progress: () => {} })
    const { app } = makeApp(openShelf(keeper, { reader: 'bench' }), { hosts: LOOPBACK_HOSTS, password: null })
    for (const path of ['/', '/search?q=dam', '/search?q=%22binding+promises%22']) await measurePath(app, path)
  })
}

/** Keeps a story as telling does: its record, and the page that is drawn with it. */
async function keepStory(store: Store, record: Record): Promise<void> {
  const row = { handle: 'one', articles: record.articles.length, origins: 0, stale: 1, edition: 0 }
  const { id: story } = await store.db.insertInto('story').values(row).returning('id').executeTakeFirstOrThrow()
  await storeRecord(store.db, { story, edition: 0 }, record, { teller: 'bench', at: new Date().toISOString() })
  await keepFrontPage(store.db, story, await drawFrontPage(store, story, record))
}

async function withStore(work: (keeper: Keeper) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const store = await openStore(join(folder, 'store.db'), { create: true })
  try {
    await work({ store, holder: 'bench:0:pages', version: 'bench', now: () => new Date().toISOString() })
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measurePath(app: App['app'], path: string): Promise<void> {
  const taken: number[] = []
  const worked: number[] = []
  let letters = 0
  for (let n = 0; n <= REQUESTS; n++) {
    const [before, used] = [performance.now(), process.cpuUsage()]
    letters = (await (await app.request(`http://localhost${path}`)).text()).length
    taken.push(performance.now() - before)
    const { user, system } = process.cpuUsage(used)
    worked.push((user + system) / 1000)
  }
  const [first, ...again] = taken
  const rate = (REQUESTS * 1000) / again.reduce((sum, ms) => sum + ms, 0)
  const [median, late] = [0.5, 0.95].map((part) => again.sort((a, b) => a - b)[Math.floor(part * REQUESTS)]!)
  console.log(
    `${path}: first ${first!.toFixed(0)} ms (of the processor ${worked[0]!.toFixed(0)} ms), ${megabytes(letters)}, then ${rate.toFixed(1)} a second, median ${median!.toFixed(1)} ms, 95 % within ${late!.toFixed(1)} ms`,
  )
}

async function measureInBrowser(
  fetch: Parameters<typeof createAdaptorServer>[0]['fetch'],
  alone: string,
): Promise<void> {
  const server = createAdaptorServer({ fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const file = join(folder, 'record.html')
  writeFileSync(file, alone)
  const browser = await openBrowser()
  try {
    // The form of a search alone says what the machine takes for any page at all.
    const home = `http://127.0.0.1:${port}`
    for (const address of [`${home}/search`, `${home}/stories/one`, pathToFileURL(file).href]) {
      const { firstPaint, shift, longTask, worstLongTask, longest, longestWorked } = await loadInBrowser(
        browser,
        address,
        LOADS,
      )
      console.log(
        `in the browser, ${address.slice(address.lastIndexOf('/'))}, medians of ${LOADS}: first paint ${firstPaint.toFixed(0)} ms, layout shift ${shift.toFixed(3)}, long tasks by the performance API ${longTask.toFixed(0)} ms (worst ${worstLongTask.toFixed(0)} ms); longest task of a trace of the browser ${longest.toFixed(0)} ms, of which the processor worked ${longestWorked.toFixed(0)} ms`,
      )
    }
  } finally {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function megabytes(letters: number): string {
  return `${(letters / 2 ** 20).toFixed(2)} MB`
}
