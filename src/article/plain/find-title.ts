import type { Block } from './block.ts'
import { furnitureOf } from './furniture.ts'
import { fold } from './repeats.ts'
import { endsSentence, shapeOf } from './shape.ts'

/** Units: a longer line is a paragraph, a shorter one a label. */
const LONGEST_TITLE = 250
const SHORTEST_TITLE = 12

/**
 * The headline: of the lines above the report, the one marked as a heading, else one that is printed twice (in the
 * window's title and over the report, with the site's name or without), else the lowest that looks like a headline.
 */
export function findTitle(above: readonly Block[]): Block | null {
  const lines = above.filter(looksLikeTitle)
  const marked = lines.find((block) => block.heading)
  if (marked) return marked
  const folded = lines.map((block) => fold(block.text))
  const twice = lines.findLast((_, i) => folded.some((other, j) => j < i && other.startsWith(folded[i]!)))
  return twice ?? firstOfMostWords(lines)
}

function firstOfMostWords(lines: readonly Block[]): Block | null {
  return lines.find((block) => shapeOf(block.text).words >= 4) ?? lines.at(0) ?? null
}

function looksLikeTitle(block: Block): boolean {
  const { text } = block
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || furnitureOf(block)) return false
  if (/^by\s|\s\|\s|^\d|©|@|https?:|\d{1,2}:\d\d|^date \d/i.test(text)) return false
  return !endsSentence(text) || /[?!…]["'”’»)]*$/.test(text)
}
