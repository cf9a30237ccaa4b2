import { findDateline } from '../credit/find-dateline.ts'
import type { Block } from './block.ts'
import { chooseRuns } from './choose-runs.ts'
import { furnitureOf } from './furniture.ts'
import { headlinesOf } from './headlines.ts'
import { repeatedLater } from './repeats.ts'
import { endsSentence, shapeOf } from './shape.ts'

/** Why a block is left out. */
export interface Fate {
  readonly rule: string
  readonly reason: string
}

const TWICE: Fate = { rule: 'repeat/later', reason: 'stands again further down' }
const COMMENTS: Fate = { rule: 'furniture/below-comments', reason: 'stands below the heading of the readers’ comments' }
const DATELINE: Fate = { rule: 'dateline/above', reason: 'stands above the dateline, which opens the report' }
const HEADLINE: Fate = { rule: 'headline', reason: 'prints the headline, which stands in `title`' }
const HEAD: Fate = {
  rule: 'head',
  reason: 'stands above the first paragraph and is no sentence: headline, byline, date or caption',
}
const ABOVE: Fate = { rule: 'run/above', reason: 'stands above the report: headline, byline, date or menu' }
const BETWEEN: Fate = { rule: 'run/between', reason: 'stands in the report and reads like no part of it' }
const BELOW: Fate = { rule: 'run/below', reason: 'stands below the report: links, forms or footer' }

/** What becomes of each block, given the log odds that it belongs: null where it is the report, else why it is left out. */
export function decideFates(blocks: readonly Block[], odds: readonly number[]): (Fate | null)[] {
  const furniture = blocks.map(furnitureOf)
  const fates: (Fate | null)[] = blocks.map((_, i) => furniture[i] ?? null)
  const headlines = headlinesOf(blocks)
  headlines.forEach((is, i) => {
    if (is || (i === 0 && headlines.includes(true))) fates[i] ??= HEADLINE
  })
  const comments = furniture.findIndex((rule, i) => rule?.closes && closes(rule.rule, blocks, i))
  if (comments >= 0) for (let i = comments + 1; i < fates.length; i++) fates[i] ??= COMMENTS
  const opening = findOpening(blocks, fates)
  for (let i = 0; i < opening; i++) fates[i] ??= DATELINE
  const barred = fates.map((fate) => fate !== null)
  const weights = blocks.map(({ text }) => shapeOf(text).weight)
  const keep = chooseRuns(
    isBareReport(blocks, barred) ? odds.map((odd, i) => bareOdds(blocks[i]!, odd)) : odds,
    weights,
    barred,
  )
  dropRepeatedLead(blocks, keep, fates)
  dropHead(blocks, keep, fates)
  const [first, last] = [keep.indexOf(true), keep.lastIndexOf(true)]
  return fates.map((fate, i) => fate ?? (keep[i] ? null : i < first ? ABOVE : i > last ? BELOW : BETWEEN))
}

/** Share of a text's units in paragraphs from which it is a report with little around it, and no page with menus. */
const BARE_SHARE = 0.6
/** Lines of other kinds that such a text has at the most: headline, byline, date, an address. */
const MOST_OTHERS = 6
/** Log odds that a paragraph of such a text has at the least. */
const BARE_ODDS = 1.5

/** Whether a text is mostly paragraphs: the weights are learned from pages, where a few sentences among menus may be anything. */
function isBareReport(blocks: readonly Block[], barred: readonly boolean[]): boolean {
  let [all, prose, others] = [0, 0, 0]
  blocks.forEach((block, i) => {
    all += block.text.length
    if (!barred[i] && isSentence(block)) prose += block.text.length
    else others++
  })
  return others <= MOST_OTHERS && prose >= all * BARE_SHARE
}

function bareOdds(block: Block, odd: number): number {
  return isSentence(block) ? Math.max(odd, BARE_ODDS) : odd
}

/** Letters of a line that can be a paragraph of one sentence. */
const SENTENCE_WEIGHT = 40

function isSentence({ text }: Block): boolean {
  return endsSentence(text) && shapeOf(text).weight >= SENTENCE_WEIGHT
}

/** Drops what stands between the headline and the first paragraph and is no sentence: headline, byline, date, caption. */
function dropHead(blocks: readonly Block[], keep: boolean[], fates: (Fate | null)[]): void {
  const kept = keep.flatMap((kept, i) => (kept ? [i] : []))
  const first = kept.findIndex((i) => endsSentence(blocks[i]!.text))
  if (first > MOST_HEAD_LINES) return
  for (const i of kept.slice(0, Math.max(0, first))) {
    if (blocks[i]!.text.length > LONGEST_HEAD || /[:：]$/.test(blocks[i]!.text)) continue
    fates[i] = HEAD
    keep[i] = false
  }
}

/** Paragraphs at the top of a report that may be its lead, printed once more above it. */
const LEAD = 4
/** Lines that a headline, byline, date and captions take at the most; more are the report's own short lines. */
const MOST_HEAD_LINES = 4
/** Units of a headline or caption; a longer line without a full stop is a paragraph that lost it. */
const LONGEST_HEAD = 120

/** Drops what is printed above the report and again in it: a lead or a caption stands once, where the report has it. */
function dropRepeatedLead(blocks: readonly Block[], keep: boolean[], fates: (Fate | null)[]): void {
  const kept = keep.flatMap((kept, i) => (kept ? [i] : []))
  const top = kept.slice(0, 2 * LEAD)
  const repeats = repeatedLater(top.map((i) => blocks[i]!))
  top.slice(0, LEAD).forEach((i, k) => {
    if (!repeats[k]) return
    fates[i] = TWICE
    keep[i] = false
  })
}

/** The block whose dateline opens the report ("MOSCOW — "); -1 where none does. */
function findOpening(blocks: readonly Block[], fates: readonly (Fate | null)[]): number {
  const opening = blocks.findIndex((block, i) => {
    if (fates[i] !== null || !endsSentence(block.text)) return false
    const { place, agency } = findDateline(block.text)
    return place !== null || agency !== null
  })
  return opening >= 0 && readsLikeReport(blocks.slice(0, opening)) ? -1 : opening
}

/** Whether the report ends at a heading of comments: there is one above it, or the stamp of a first comment says so. */
function closes(rule: string, blocks: readonly Block[], at: number): boolean {
  const above = blocks.slice(0, at)
  return rule === 'furniture/comment-stamp' ? above.some(isParagraph) : readsLikeReport(above)
}

/** Paragraphs that make a report, and the units that make a paragraph. */
const FEWEST_PARAGRAPHS = 3
const SHORTEST_PARAGRAPH = 80

function readsLikeReport(blocks: readonly Block[]): boolean {
  return blocks.filter(isParagraph).length >= FEWEST_PARAGRAPHS
}

function isParagraph({ text }: Block): boolean {
  return text.length >= SHORTEST_PARAGRAPH && endsSentence(text)
}
