import type { Block } from './block.ts'
import { joinBlocks } from './block.ts'
import { endsSentence, shapeOf } from './shape.ts'

/** Letters: a shorter line without a full stop is a heading, a label or an entry of a list, and no broken paragraph. */
const SHORTEST_BREAK = 60
/** Letters: what is left of a paragraph after a page's edge is shorter than this when nothing but the full stop shows it. */
const LONGEST_REST = 120
/** Share of capitalised words from which a line reads as a headline. */
const HEADLINE_CAPITALS = 0.6

/** Words that open a sentence more often than they go on with one (English; elsewhere only small letters tell). */
const OPENERS =
  /^["“‘'(]?(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|His|Her|Its|Their|Our|My|There|Here|In|On|At|As|After|Before|But|And|When|While|If|For|From|By|With|According|However|Meanwhile|Earlier|Last|Since|Although|Despite|What|Who|How|Why|Where)\b/

/**
 * Joins the two halves of a paragraph that a page's edge broke: the first ends in mid-sentence, the second begins as
 * its continuation.
 */
export function healParagraphs(blocks: readonly Block[], isFurniture: (block: Block) => boolean): Block[] {
  const healed: Block[] = []
  let sentencesBefore = 0
  for (const block of blocks) {
    const before = healed.at(-1)
    if (before && !isFurniture(before) && !isFurniture(block) && continues(before, block, sentencesBefore > 0)) {
      healed[healed.length - 1] = joinBlocks(before, block)
    } else {
      if (before && endsSentence(before.text) && before.text.length >= SHORTEST_BREAK) sentencesBefore++
      healed.push(block)
    }
  }
  return healed
}

/** Whether `next` goes on in the sentence that `block` leaves open. */
function continues(block: Block, next: Block, inBody: boolean): boolean {
  const text = block.text
  if (block.heading || next.heading || text.length < SHORTEST_BREAK) return false
  if (endsSentence(text) || /[:;|>»›]$/.test(text) || !/[\p{L}\p{N},–—-]$/u.test(text)) return false
  if (!endsSentence(next.text) || /(?:\.{3}|…)$/.test(next.text)) return false
  if (/^\p{Ll}/u.test(next.text)) return true
  // From here on the next line begins with a capital, as a paragraph does.
  const shape = shapeOf(text)
  if (!inBody || (shape.capitals ?? 1) > HEADLINE_CAPITALS || !/\p{Ll}{2,}$|,$/u.test(text)) return false
  const rest = shapeOf(next.text)
  return /^\p{L}/u.test(next.text) && next.text.length <= LONGEST_REST && rest.stops === 0 && !OPENERS.test(next.text)
}
