import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Keeper } from '../src/desk/keeper.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { type RunningServer, startServer } from '../src/web/start-server.ts'
import { openBrowser } from './browser.ts'

const EXAMPLES = join(import.meta.dirname, '..', 'examples')
/** The five reports of the examples. */
export const EXAMPLE_FILES = readdirSync(EXAMPLES).map((file) => join(EXAMPLES, file))

/** A server on a store of its own, and a browser that looks at it. */
export interface ServedPages {
  readonly folder: string
  readonly store: Store
  readonly server: RunningServer
  readonly browser: Browser
  /** Opens a page in a window of its own; fails the test where it asks anything of anyone else. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Hands in files with the form, and waits until they are read. */
  give(files: readonly string[]): Promise<void>
  /** The address of the story of the examples. */
  storyPath(page: Page): Promise<string>
  close(): Promise<void>
}

/** Starts the server and the browser, and hands in the five examples unless the store is to be `empty`. */
export async function servePages({ empty = false } = {}): Promise<ServedPages> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-pages-'))
  const store = await openStore(join(folder, 'store.db'), { create: true })
  const keeper: Keeper = { store, holder: 'test:0:pages', version: 'test', now: () => new Date().toISOString() }
  const server = await startServer(keeper, { host: '127.0.0.1', port: 0, password: null, jobs: 1, reader: 'test' })
  const browser = await openBrowser()
  const open: ServedPages['open'] = async (path, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address)) throw new Error(`the page asked for ${request.url()}`)
    })
    await page.goto(server.address + path)
    return page
  }
  const give: ServedPages['give'] = async (files) => {
    const page = await open('/add')
    await page.setInputFiles('input[type=file]', [...files])
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByText('Nothing is being read.').waitFor({ timeout: 60_000 })
    await page.context().close()
  }
  if (!empty) await give(EXAMPLE_FILES)
  return {
    folder,
    store,
    server,
    browser,
    open,
    give,
    async storyPath(page) {
      await page.goto(server.address)
      return (await page.getByRole('link', { name: /Brezan and Sarrow/ }).getAttribute('href'))!
    },
    async close() {
      await browser.close()
      await server.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
