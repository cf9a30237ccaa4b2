import { joinSpans } from '../../text/source-map.ts'
import type { Span } from '../../text/span.ts'
import type { Dropped } from '../article.ts'
import type { Body } from '../body.ts'
import { findDateline } from '../credit/find-dateline.ts'
import type { Block } from './block.ts'
import { placeOf } from './block.ts'
import { chooseRun } from './choose-run.ts'
import { findTitle } from './find-title.ts'
import type { FurnitureRule } from './furniture.ts'
import { furnitureOf } from './furniture.ts'
import { healParagraphs } from './heal.ts'
import { splitLines } from './lines.ts'
import { repeatedLater } from './repeats.ts'
import { endsSentence } from './shape.ts'
import { unwrapLines } from './unwrap.ts'

/** The report in a page's plain text, menus and footers left out; every kept run maps to where it stood. */
export function cleanText(source: string): Body {
  const blocks = healParagraphs(unwrapLines(splitLines(source)), (block) => furnitureOf(block) !== null)
  const fates = judgeBlocks(blocks)
  const kept = blocks.filter((_, i) => fates[i] === null)
  const first = fates.indexOf(null)
  const title = findTitle(first < 0 ? blocks : blocks.slice(0, first))
  const pieces = kept.flatMap((block, i) =>
    block.pieces.map((piece, j) =>
      j === block.pieces.length - 1 && i < kept.length - 1 ? { ...piece, glue: '\n\n' } : piece,
    ),
  )
  const { text, map } = joinSpans(source, pieces)
  const dropped = blocks.flatMap((block, i) => (fates[i] ? [droppedOf(block, fates[i]!)] : []))
  return { title: title?.text ?? null, text, sourceMap: map, dropped }
}

/** Why a block is left out. */
interface Fate {
  readonly rule: string
  readonly reason: string
}

const ABOVE = { rule: 'run/above', reason: 'stands above the report: headline, byline, date or menu' }
const BELOW = { rule: 'run/below', reason: 'stands below the report: links, forms or footer' }
const TWICE = { rule: 'repeat/later', reason: 'stands again further down' }

/** What becomes of each block: null where it is the report, else why it is left out. */
function judgeBlocks(blocks: readonly Block[]): (Fate | null)[] {
  const repeats = repeatedLater(blocks)
  const fates: (Fate | null)[] = blocks.map((block, i) => furnitureOf(block) ?? (repeats[i] ? TWICE : null))
  closeAt(blocks, fates)
  openAt(blocks, fates)
  const { keep, first, last } = chooseRun(
    blocks,
    fates.map((fate) => fate !== null),
  )
  return fates.map((fate, i) => fate ?? (keep[i] ? null : i < first ? ABOVE : i > last ? BELOW : BELOW))
}

/** What stands below the readers' comments' heading is theirs, once there is a report above it. */
function closeAt(blocks: readonly Block[], fates: (Fate | null)[]): void {
  const heading = fates.findIndex((fate, i) => (fate as FurnitureRule | null)?.closes && reads(blocks.slice(0, i)))
  if (heading < 0) return
  for (let i = heading + 1; i < fates.length; i++)
    fates[i] ??= { rule: fates[heading]!.rule, reason: 'stands below the readers’ comments' }
}

/** A dateline opens the report: what stands above it is a headline, a standfirst or a caption. */
function openAt(blocks: readonly Block[], fates: (Fate | null)[]): void {
  const opening = blocks.findIndex(
    (block, i) => fates[i] === null && endsSentence(block.text) && opensWithDateline(block.text),
  )
  if (opening < 0 || reads(blocks.slice(0, opening))) return
  for (let i = 0; i < opening; i++)
    fates[i] ??= { rule: 'dateline/above', reason: 'stands above the dateline, which opens the report' }
}

/** Sentences of a paragraph's length that make a report. */
const FEWEST_PARAGRAPHS = 3

function reads(blocks: readonly Block[]): boolean {
  return blocks.filter((block) => block.text.length >= 80 && endsSentence(block.text)).length >= FEWEST_PARAGRAPHS
}

function opensWithDateline(text: string): boolean {
  const { place, agency } = findDateline(text)
  return place !== null || agency !== null
}

function droppedOf(block: Block, { rule, reason }: Fate): Dropped {
  const source: Span = placeOf(block)
  return { text: block.text, rule, reason, source }
}
