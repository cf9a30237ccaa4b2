import { type BestBox, findBestBox, findBestRun, findParts } from './best-part.ts'
import { mix, type PageFacts } from './facts.ts'
import { clanKey, countKin, familyKey, type Kin } from './kin.ts'
import { type Line, readLine } from './line.ts'
import type { Box, Outline } from './outline.ts'
import { cuesOf } from './words/cues.ts'

/** A page with all that is counted of it once, for the description of each of its lines. */
export interface Scene {
  readonly outline: Outline
  readonly facts: PageFacts
  readonly lines: readonly Line[]
  /** Whether a line ends like a sentence or a heading with a colon. */
  readonly closed: readonly boolean[]
  readonly linkShares: readonly number[]
  readonly cues: readonly number[]
  readonly copies: readonly number[]
  readonly repeats: readonly number[]
  readonly titleAlike: readonly number[]
  /** The line that is the headline; -1 where none is. */
  readonly titleAt: number
  readonly families: readonly Kin[]
  readonly clans: readonly Kin[]
  readonly best: BestBox
  readonly run: { readonly start: number; readonly end: number }
  readonly parts: Int32Array
  /** For each box, the bits of `ANCESTORS` and of the hints of all elements around it. */
  readonly within: Int32Array
  readonly farHints: Int32Array
  /** Text and linked text before each line, in units; one more entry at the end. */
  readonly unitsBefore: Float64Array
  readonly linksBefore: Float64Array
  readonly longest: number
  readonly hasArticle: boolean
}

/** Elements whose presence anywhere around a line is told. */
export const ANCESTORS =
  'article main nav aside header footer section form table ul ol dl figure blockquote button address p li figcaption'.split(
    ' ',
  )

const CLOSED = /[.!?…。！？」』।؟۔:;][)\]"'”’»›“]{0,3}$/u

/** Counts a page. */
export function setScene(outline: Outline, facts: PageFacts): Scene {
  const { blocks, boxes } = outline
  const lines = blocks.map((block) => readLine(block.text))
  const closed = blocks.map((block) => CLOSED.test(block.text.slice(-6)))
  const linkShares = blocks.map((block) => block.linkChars / block.text.length)
  const titleAlike = lines.map((line) => facts.titleAlike(line))
  const units = lines.map((line) => line.units)
  return {
    outline,
    facts,
    lines,
    closed,
    linkShares,
    cues: blocks.map((block) => cuesOf(block.text)),
    copies: countCopies(blocks.map((block) => block.text)),
    repeats: shareRepeated(lines),
    titleAlike,
    titleAt: findTitleLine(outline, titleAlike),
    families: countKin(outline, lines, familyKey),
    clans: countKin(outline, lines, clanKey),
    best: findBestBox(outline, lines, closed),
    run: findBestRun(blocks, lines, closed),
    parts: findParts(outline),
    within: inherit(boxes, (box) => {
      const at = ANCESTORS.indexOf(box.tag)
      return at < 0 ? 0 : 1 << at
    }),
    // What `body` and `html` are called says nothing of one part of the page.
    farHints: inherit(boxes, (box) => (box.tag === 'body' || box.tag === 'html' ? 0 : box.hints)),
    unitsBefore: sumBefore(units),
    linksBefore: sumBefore(units.map((value, i) => value * linkShares[i]!)),
    longest: units.reduce((most, value) => Math.max(most, value), 0),
    hasArticle: boxes.some((box) => box.tag === 'article'),
  }
}

/** Units, or linked units, in the lines from `from` up to but without `to`; lines outside of the page hold none. */
export function sumOver(before: Float64Array, from: number, to: number): number {
  const last = before.length - 1
  return before[Math.min(last, Math.max(0, to))]! - before[Math.min(last, Math.max(0, from))]!
}

function sumBefore(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, i) => {
    sums[i + 1] = sums[i]! + value
  })
  return sums
}

function inherit(boxes: readonly Box[], bitsOf: (box: Box) => number): Int32Array {
  const found = new Int32Array(boxes.length)
  boxes.forEach((box, i) => {
    found[i] = (box.parent >= 0 ? found[box.parent]! : 0) | bitsOf(box)
  })
  return found
}

function countCopies(texts: readonly string[]): number[] {
  const copies = new Map<string, number>()
  for (const text of texts) copies.set(text, (copies.get(text) ?? 0) + 1)
  return texts.map((text) => copies.get(text)!)
}

/** The headline: an `h1` that is like a title of the page, else the first line that is very like one. */
function findTitleLine({ blocks, boxes }: Outline, titleAlike: readonly number[]): number {
  const heading = blocks.findIndex((block, i) => boxes[block.box]!.tag === 'h1' && titleAlike[i]! > 0.5)
  return heading >= 0 ? heading : titleAlike.findIndex((alike) => alike > 0.7)
}

/** The shortest line, in words, whose repetition is told. */
const SHORTEST_REPEATED = 5

/** How much of each line stands in the lines above it: its runs of four words that were seen before. */
function shareRepeated(lines: readonly Line[]): number[] {
  const seen = new Set<number>()
  return lines.map(({ words }) => {
    if (words.length < SHORTEST_REPEATED) return 0
    const runs: number[] = []
    for (let i = 3; i < words.length; i++) {
      runs.push(mix(mix(words[i - 3]!, words[i - 2]!), mix(words[i - 1]!, words[i]!)))
    }
    const found = runs.filter((run) => seen.has(run)).length
    for (const run of runs) seen.add(run)
    return found / runs.length
  })
}
