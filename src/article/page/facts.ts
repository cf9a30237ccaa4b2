import { type Line, readLine } from './line.ts'
import type { PageTree } from './page-tree.ts'
import { readStructured, type StructuredBody } from './structured.ts'

/** What the page's head and structured data say, in the form in which lines are compared with it. */
export interface PageFacts {
  /** Every title the page gives itself, in the order of trust. */
  readonly titles: readonly string[]
  /** Those that do not stand in the structured data itself. */
  readonly shownTitles: readonly string[]
  readonly siteNames: readonly string[]
  readonly descriptions: readonly string[]
  /** The text of the structured `articleBody`; null where there is none. */
  readonly body: string | null
  /** Every structured `articleBody` as written, the longest first. */
  readonly bodies: readonly StructuredBody[]
  /** How alike a line is to one of the page's titles, 0 to 1. */
  titleAlike(line: Line): number
  /** How much of a line stands in the page's own description of itself, 0 to 1. */
  leadAlike(line: Line): number
  /** How much of a line stands in the structured `articleBody`, 0 to 1; -1 where there is none. */
  inStructured(line: Line): number
}

/** The most words of a line that are compared; longer lines are told by their beginning. */
const MOST_WORDS = 120
const MOST_TITLE_WORDS = 60

/** Reads the facts of a page that its lines are compared with. */
export function readFacts(page: PageTree): PageFacts {
  const data = readStructured(page)
  const titles = data.titles.map((t) => new Set(readLine(t).words)).filter((t) => t.size > 0)
  const leads = [...new Set(data.descriptions)].map((d) => shinglesOf(readLine(d).words))
  const body = data.body === null ? null : shinglesOf(readLine(data.body).words)
  return {
    titles: data.titles,
    shownTitles: data.shownTitles,
    siteNames: data.siteNames,
    body: data.body,
    bodies: data.bodies,
    descriptions: data.descriptions,
    titleAlike: ({ words }) => (words.length > MOST_TITLE_WORDS ? 0 : mostAlike(new Set(words), titles)),
    leadAlike: ({ words }) => leads.reduce((best, lead) => Math.max(best, shareIn(words, lead)), 0),
    inStructured: ({ words }) => (body ? shareIn(words, body) : -1),
  }
}

/** Dice's coefficient with the title that is most alike. */
function mostAlike(words: ReadonlySet<number>, titles: readonly ReadonlySet<number>[]): number {
  let best = 0
  for (const title of titles) {
    let common = 0
    for (const word of words) if (title.has(word)) common++
    best = Math.max(best, (2 * common) / (words.size + title.size || 1))
  }
  return best
}

/** Runs of one, two and three words, as numbers. */
export function shinglesOf(words: readonly number[]): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < words.length; i++) {
    found.add(words[i]!)
    if (i > 0) found.add(mix(words[i - 1]!, words[i]!))
    if (i > 1) found.add(mix(mix(words[i - 2]!, words[i - 1]!), words[i]!))
  }
  return found
}

export function shareIn(all: readonly number[], shingles: ReadonlySet<number>): number {
  const words = all.length > MOST_WORDS ? all.slice(0, MOST_WORDS) : all
  if (words.length === 0) return 0
  let found = 0
  if (words.length < 3) return shingles.has(words.length === 1 ? words[0]! : mix(words[0]!, words[1]!)) ? 1 : 0
  for (let i = 2; i < words.length; i++) {
    if (shingles.has(mix(mix(words[i - 2]!, words[i - 1]!), words[i]!))) found++
  }
  return found / (words.length - 2)
}

/** One number for a run of words. */
export const mix = (a: number, b: number): number =>
  (Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35)) | 0
