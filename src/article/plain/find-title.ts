import type { Block } from './block.ts'
import { furnitureOf } from './furniture.ts'
import { headlinesOf } from './headlines.ts'
import { fold } from './repeats.ts'
import { endsSentence, shapeOf } from './shape.ts'

/** Units: a longer line is a paragraph, a shorter one a label. */
const LONGEST_TITLE = 250
const SHORTEST_TITLE = 10
/** Lines above a report from which they hold menus, so that the first of them is a saved window's title. */
const MENU_LINES = 8
/** What parts the headline from the site's name in a window's title. */
const SEPARATOR = /\s+[|–—•·»:-]{1,2}\s+/gu

/**
 * The headline, from what stands above the report: the line marked as a heading; else the one that the window's title
 * repeats; else that title without the site's name; else, of the lines that look like a headline, the one printed twice
 * or with the most words that the report has too.
 * @param above the blocks above the report, in order
 * @param body the report's words
 */
export function findTitle(blocks: readonly Block[], above: readonly Block[], body: string): string | null {
  const lines = above.filter(looksLikeTitle)
  const marked = lines.find((block) => block.heading)
  if (marked) return marked.text
  const headlines = headlinesOf(blocks)
  const repeated = above.findLast((block, i) => headlines[i] && looksLikeTitle(block))
  if (repeated) return repeated.text
  if (above.length >= MENU_LINES && shapeOf(above[0]!.text).words >= 3 && !isDated(above[0]!.text)) {
    return withoutSite(above[0]!.text)
  }
  return printedTwice(lines) ?? likestTheBody(lines, body)
}

/** "Rain in Lund - The Example" → "Rain in Lund": what stands before the last separator, where that is the longer part. */
function withoutSite(title: string): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1)
  return last && last.index >= title.length / 2 ? title.slice(0, last.index) : title
}

function printedTwice(lines: readonly Block[]): string | null {
  const seen = new Set<string>()
  for (const { text } of lines) {
    const words = fold(text)
    if (seen.has(words) && words.split(' ').length >= 4) return text
    seen.add(words)
  }
  return null
}

/** The line with the most words that the report has too; of equals the first. A line that shares none only where it is alone. */
function likestTheBody(lines: readonly Block[], body: string): string | null {
  const words = new Set(fold(body).split(' '))
  let best: { text: string; score: number } | null = null
  for (const { text } of lines) {
    const own = fold(text).split(' ')
    const score = own.filter((word) => word.length > 2 && words.has(word)).length * (own.length >= 4 ? 2 : 1)
    if (!best || score > best.score) best = { text, score }
  }
  return best && (best.score > 0 || lines.length === 1) ? best.text : null
}

function looksLikeTitle(block: Block): boolean {
  const { text } = block
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || furnitureOf(block)) return false
  if (/^by\s|\s\|\s|^\d{1,2}\s|©|@|https?:|\d{1,2}:\d\d/i.test(text) || isDated(text)) return false
  return !endsSentence(text) || /[?!…]["'”’»)]*$/.test(text)
}

/** A day in figures or a month and year: a date line, no headline. */
function isDated(text: string): boolean {
  return (
    /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/.test(text) || /^\p{L}{3,10}\.? \d{1,2}, \d{4}$/u.test(text)
  )
}
