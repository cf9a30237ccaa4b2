import { joinSpans } from '../../text/source-map.ts'
import type { Dropped } from '../article.ts'
import type { Body } from '../body.ts'
import type { Block } from './block.ts'
import { blockOfLine, placeOf } from './block.ts'
import type { Fate } from './decide-fates.ts'
import { decideFates } from './decide-fates.ts'
import { findTitle } from './find-title.ts'
import { debrisOf, isFurniture } from './furniture.ts'
import { healParagraphs } from './heal.ts'
import { judgeLines } from './judge-lines.ts'
import { type Line, splitLines } from './lines.ts'
import { blockOfMarkdown, readFrontMatter } from './markdown.ts'
import { unwrapLines } from './unwrap.ts'

/**
 * The report in a page's plain text, menus and footers left out; every kept run maps to where it stood.
 * @param isMarkdown whether the text is marked up as Markdown: its marks are left out of the report too
 */
export function cleanText(source: string, isMarkdown = false): Body {
  const lines = splitLines(source)
  const front = isMarkdown ? readFrontMatter(lines) : { lines: 0, title: null }
  const blocks = blocksOf(lines.slice(front.lines), isMarkdown ? blockOfMarkdown : blockOfLine)
  const fates = decideFates(blocks, judgeLines(blocks))
  const first = fates.indexOf(null)
  const { text, map } = joinBlocksOf(source, fates, blocks)
  const title = front.title ?? findTitle(blocks, first < 0 ? blocks : blocks.slice(0, first), text)
  const dropped = blocks.flatMap((block, i) => (fates[i] ? [droppedOf(block, fates[i])] : []))
  const head = lines.slice(0, front.lines).map((line) => droppedOf(blockOfLine(line), FRONT_MATTER))
  return { title, text, sourceMap: map, dropped: [...head, ...dropped] }
}

const FRONT_MATTER: Fate = { rule: 'front-matter', reason: 'the head of the file: title, author and date for programs' }

/**
 * A body that is already clean: as it is, but for lines of debris that crawlers leave below it ("Read more: …", "© 2024 …"). What stands
 * above keeps its place, since programs hold offsets into the text they gave. The first line is the headline where it is no sentence.
 */
export function keepText(source: string): Body {
  const [first, ...others] = splitLines(source.slice(0, MOST_HEAD)).map(blockOfLine)
  const title = first && others.length ? findTitle([first], [first], others.map(({ text }) => text).join(' ')) : null
  const blocks = splitLines(source).map(blockOfLine)
  let last = blocks.length
  while (last > 0 && debrisOf(blocks[last - 1]!)) last--
  // A text of debris alone is what was given.
  if (last === 0 || last === blocks.length) return { title, ...keptTo(source, source.length), dropped: [] }
  const dropped = blocks.slice(last).map((block) => droppedOf(block, debrisOf(block)!))
  return { title, ...keptTo(source, placeOf(blocks[last - 1]!).end), dropped }
}

function keptTo(source: string, end: number): Pick<Body, 'text' | 'sourceMap'> {
  return { text: source.slice(0, end), sourceMap: end > 0 ? [[0, 0, end]] : [] }
}

/** Units at the beginning of a clean body among which its headline stands. */
const MOST_HEAD = 4000

/** The paragraphs, headings and other lines of a text, with broken ones made whole. */
export function blocksOf(lines: readonly Line[], toBlock: (line: Line) => Block = blockOfLine): Block[] {
  return healParagraphs(unwrapLines(lines, toBlock), isFurniture)
}

function joinBlocksOf(source: string, fates: readonly (Fate | null)[], blocks: readonly Block[]) {
  const kept = blocks.filter((_, i) => fates[i] === null)
  const pieces = kept.flatMap((block, i) => {
    const end = i < kept.length - 1 ? '\n\n' : ''
    return block.pieces.map((piece, j) => (j === block.pieces.length - 1 ? { ...piece, glue: end } : piece))
  })
  return joinSpans(source, pieces)
}

function droppedOf(block: Block, { rule, reason }: Fate): Dropped {
  return { text: block.text, rule, reason, source: placeOf(block) }
}
