import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One page of each kind, and of each kind of trouble. */
export function everyPage(story: string): string[] {
  const ofStory = ['', '/whole', '/reports/1', '/compare/1/3', '/changes', '/correct'].map((path) => story + path)
  const found = ['/search', '/search?q=dam', '/search?q=nothingfitsthis', '/search?q=said:yesterday']
  return ['/', ...ofStory, ...found, '/decisions', '/add', '/activity', '/watched', '/nothing']
}

/** What is no page: files that are handed out, what the script listens to, and the way on to a page. */
export const NO_PAGES = [
  '/assets/',
  '/originals/',
  '/activity/events',
  '/stories/:story/exports/:format',
  '/stories/:story/record.html',
  '/stories/:story/record.json',
  '/stories/:story/found',
]

/** What axe finds wrong with a page, each with the elements it concerns. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
    return (await (globalThis as unknown as { axe: Axe }).axe.run()).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
