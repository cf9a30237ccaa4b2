import type { Line } from './line.ts'
import type { Outline } from './outline.ts'

/** The shortest line that counts as a paragraph, in characters (Arc90's Readability). */
const SHORTEST_PARAGRAPH = 25

/** How far up a paragraph's score is carried. */
const LEVELS = 6

/** The element with the best paragraphs, and how every other element lies to it. */
export interface BestBox {
  /** Index of the box; -1 where the page has no paragraph. */
  readonly box: number
  /** For each box, how many levels above the best one its line of ancestors meets the best one's; 0 inside of it. */
  readonly above: Float64Array
}

/**
 * The element with the best paragraphs, by the scoring of Arc90's Readability: a paragraph scores one, plus its commas,
 * plus its length; its parent takes all of that, its grandparent half, what is above less; links take away.
 */
export function findBestBox({ blocks, boxes }: Outline, lines: readonly Line[], closed: readonly boolean[]): BestBox {
  const scores = new Float64Array(boxes.length)
  blocks.forEach((block, i) => {
    const { units, commas } = lines[i]!
    if (units < SHORTEST_PARAGRAPH) return
    const linkShare = block.linkChars / block.text.length
    const score = (1 + commas + Math.min(units / 100, 3) + (closed[i] ? 1 : 0)) * (1 - linkShare)
    for (let at = block.box, level = 0; at >= 0 && level < LEVELS; at = boxes[at]!.parent, level++) {
      scores[at]! += score / (level <= 1 ? 1 : level === 2 ? 2 : level * 3)
    }
  })
  let box = -1
  boxes.forEach(({ linkChars, chars }, i) => {
    scores[i]! *= 1 - linkChars / Math.max(1, chars)
    if (scores[i]! > (box < 0 ? 0 : scores[box]!)) box = i
  })
  return { box, above: levelsAbove(boxes, box) }
}

function levelsAbove(boxes: Outline['boxes'], best: number): Float64Array {
  const line = new Map<number, number>()
  for (let at = best, steps = 0; at >= 0; at = boxes[at]!.parent, steps++) line.set(at, steps)
  const above = new Float64Array(boxes.length)
  boxes.forEach(({ parent }, i) => {
    above[i] = line.get(i) ?? (parent >= 0 ? above[parent]! : 0)
  })
  return above
}

/** The words of one line that count for a run; one long line does not make a run alone. */
const MOST_WORDS = 60

/** What every line costs a run, in words; a line of links costs twice that. */
const LINE_COST = 6

/**
 * The stretch of lines with the most running text: the greatest sum over a run of lines of what each speaks for (its
 * words, in full where it ends like a sentence) and against (being a line at all, and links).
 */
export function findBestRun(
  blocks: Outline['blocks'],
  lines: readonly Line[],
  closed: readonly boolean[],
): { start: number; end: number } {
  let [bestSum, sum, start] = [0, 0, 0]
  let best = { start: 0, end: -1 }
  lines.forEach(({ units }, i) => {
    const linkShare = blocks[i]!.linkChars / blocks[i]!.text.length
    const words = Math.min((units / 6) * (1 - linkShare), MOST_WORDS)
    sum += words * (closed[i] ? 1 : 0.4) - LINE_COST * (1 + linkShare)
    if (sum <= 0) {
      sum = 0
      start = i + 1
    } else if (sum > bestSum) {
      bestSum = sum
      best = { start, end: i }
    }
  })
  return best
}

/** For each box the part of the page it is in: its highest ancestor with less than half of the page's text. */
export function findParts({ boxes }: Outline): Int32Array {
  const all = boxes[0]?.chars ?? 0
  const part = new Int32Array(boxes.length)
  boxes.forEach(({ parent }, i) => {
    const up = parent >= 0 ? part[parent]! : i
    part[i] = boxes[up]!.chars > all / 2 ? i : up
  })
  return part
}
