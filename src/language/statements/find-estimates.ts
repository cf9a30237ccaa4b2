import { TAG } from '../tagging/tag-words.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import { subjectBefore } from './subject-before.ts'
import type { Parsed } from './units.ts'

/** Words from the verb to its number, at most: "put the number of those who took part at 60,000". */
const TO_NUMBER = 14

/** Who puts a number on a thing, which no model has learned: "Organisers put the turnout at 60,000". In the order of the text. */
export function findEstimates(parsed: Parsed, chosen: readonly Chosen[], pack: StatementsPack): Chosen[] {
  const heads = new Set(chosen.map(({ head }) => head))
  const found: Chosen[] = []
  for (let head = 1; head < parsed.tokens.length; head++) {
    if (heads.has(head) || !pack.putting.has(parsed.tokens[head]!.lower) || parsed.quotationOf[head]! >= 0) continue
    const speaker = subjectBefore(parsed, head)
    const to = speaker && endOfEstimate(parsed, head, pack)
    if (speaker && to) {
      const cue = { from: head, to: head + 1 }
      found.push({ head, cue, speaker, content: [{ from: head + 1, to }], behind: 0, rank: 0, score: 0 })
    }
  }
  return [...chosen, ...found].sort((a, b) => a.head - b.head)
}

/** Where "the turnout at more than 60,000" ends; null where what follows is none. */
function endOfEstimate({ tokens, tags, sentenceOf }: Parsed, head: number, { at }: StatementsPack): number | null {
  let hasNumber = false
  let hasAt = false
  let to = head + 1
  for (; to < head + TO_NUMBER && sentenceOf[to] === sentenceOf[head] && tags[to] !== TAG.SIGN; to++) {
    if (tags[to] === TAG.VERB && !hasAt) return null
    if (tokens[to]!.lower === at && to > head + 1) hasAt = true
    else if (hasAt && tags[to] === TAG.NUM) hasNumber = true
  }
  return hasNumber ? to : null
}
