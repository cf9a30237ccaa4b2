import type { Block } from './block.ts'
import { blockOfLine, joinBlocks } from './block.ts'
import type { Line } from './lines.ts'

/** Columns: wider lines are no hard wrap (mail wraps at 72 to 78, terminals at 80, some writers at 100 or 120). */
const WIDEST_WRAP = 130
/** Columns: narrower lines are a menu or verse. */
const NARROWEST_WRAP = 40
/** Share of the long lines that must be as full as the next word lets them be, for the text to count as wrapped. */
const FULL_SHARE = 0.8
/** Share of a wrapped text's units that may stand in lines wider than the wrap: addresses, headings. */
const WIDER_SHARE = 0.08
/** Fewer full lines than this are chance. */
const FEWEST_FULL = 3

/**
 * Joins the lines of a hard-wrapped text into paragraphs: a line goes on in the next where that one's first word would
 * not have fitted on it. A text whose lines are whole paragraphs comes back line by line.
 */
export function unwrapLines(lines: readonly Line[], toBlock: (line: Line) => Block = blockOfLine): Block[] {
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  lines.forEach((line, i) => {
    const block = toBlock(line)
    const above = lines[i - 1]
    const wrapped = width !== null && above && line.gap === 0 && isFull(above, line, width) && !block.heading
    if (wrapped) blocks[blocks.length - 1] = joinBlocks(blocks.at(-1)!, block)
    else blocks.push(block)
  })
  return blocks
}

/** The column a text is wrapped at, or null where it is not. */
function wrapWidth(lines: readonly Line[]): number | null {
  const width = usualWidth(lines.map((line) => line.text.length))
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null
  let long = 0
  let full = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!]
    if (next.gap > 0 || line.text.length < width * 0.6) continue
    long++
    if (isFull(line, next, width)) full++
  }
  return full >= FEWEST_FULL && full >= long * FULL_SHARE ? width : null
}

/** The length that lines hold to, but for a few longer ones. */
function usualWidth(lengths: readonly number[]): number {
  const longestFirst = lengths.toSorted((a, b) => b - a)
  let allowed = lengths.reduce((sum, length) => sum + length, 0) * WIDER_SHARE
  for (const length of longestFirst) {
    allowed -= length
    if (allowed < 0) return length
  }
  return 0
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,40}/.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + word > width
}
