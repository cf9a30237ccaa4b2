import type { Body } from '../body.ts'

/** What stands around a report: the lines above it, its first and last paragraphs, and the lines below. */
export interface Places {
  readonly above: readonly string[]
  readonly opening: string
  readonly closing: string
  readonly below: readonly string[]
  /** The page's first line, which a saved page has from its window's title. */
  readonly first: string
}

/** Lines above a report that can hold its byline; further up are menus. */
const MOST_ABOVE = 400

/** Lines that a headline, byline and date line take at the top of a body, and the units that make a paragraph. */
const MOST_HEAD = 6
const PARAGRAPH = 60

/** Splits a page's lines at the report: what stands above it, and what stands below. */
export function placesOf(whole: string, body: Body): Places {
  const paragraphs = body.text.split('\n').filter((line) => line.trim())
  const [start, end] = extentOf(whole, body, paragraphs)
  // A body that came clean may still begin with its headline, byline or date line.
  const head = paragraphs.slice(0, MOST_HEAD).findIndex((line) => line.length >= PARAGRAPH)
  const lines = (text: string): string[] =>
    text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter(Boolean)
  const above = lines(whole.slice(0, start))
  return {
    first: above[0] ?? '',
    above: [...above.slice(-MOST_ABOVE), ...paragraphs.slice(0, Math.max(0, head))],
    opening: paragraphs[Math.max(0, head)] ?? '',
    closing: paragraphs.at(-1) ?? '',
    below: lines(whole.slice(end)),
  }
}

/** Where the report begins and ends in the page's text. */
function extentOf(whole: string, body: Body, paragraphs: readonly string[]): [number, number] {
  const map = body.sourceMap
  if (map?.length) {
    const last = map.at(-1)!
    return [map[0]![1], last[1] + last[2]]
  }
  const start = paragraphs[0] ? whole.lastIndexOf(paragraphs[0].slice(0, 60)) : -1
  const end = paragraphs.length ? whole.lastIndexOf(paragraphs.at(-1)!.slice(-60)) : -1
  return [Math.max(0, start), end < 0 ? whole.length : end + 60]
}
