import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import { subjectBefore } from './subject-before.ts'
import type { Parsed } from './units.ts'

/** Words from a verb to the "that" it leads to, at most: "cautioned in its filing late on Thursday that". */
const TO_THAT = 9

/**
 * The attributions that grammar alone makes plain and the models left out: a subject and its verb of saying behind a whole
 * clause ("The gates were shut, the port said in a filing.") or before a "that" ("The port cautioned in its filing that").
 * With the others in the order of the text.
 */
export function findPlain(parsed: Parsed, chosen: readonly Chosen[], pack: StatementsPack): Chosen[] {
  const taken = new Set(chosen.map(({ head }) => head))
  const found: Chosen[] = []
  for (let head = 1; head < parsed.tokens.length; head++) {
    if (taken.has(head) || parsed.quotationOf[head]! >= 0 || !pack.attitudes.has(parsed.tokens[head]!.lower)) continue
    const speaker = subjectBefore(parsed, head)
    // "a | charge that", "some | support": an article or adjective alone speaks no word.
    const isNoun = speaker && NOUNS.has(parsed.tags[speaker.to - 1]!)
    const content = isNoun && (clauseBefore(parsed, head, speaker, pack) ?? clauseBehind(parsed, head, pack))
    if (!speaker || !content || isTold(chosen, content)) continue
    found.push({ head, cue: { from: head, to: head + 1 }, speaker, content: [content], behind: 0, rank: 0, score: 0 })
  }
  return [...chosen, ...found].sort((a, b) => a.head - b.head)
}

const NOUNS: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PROPN])

/** Whether somebody is already known to have said this. */
function isTold(chosen: readonly Chosen[], { from, to }: Range): boolean {
  return chosen.some(({ content }) => content.some((range) => range.from < to && from < range.to))
}

/** The clause that a sentence begins with and its speaker and verb end: "…, | Halvex estimates." */
function clauseBefore(parsed: Parsed, head: number, speaker: Range, pack: StatementsPack): Range | null {
  const { tokens, tags, sentenceOf, quotationOf } = parsed
  const comma = speaker.from - 1
  if (tokens[comma]?.text !== ',' || sentenceOf[comma] !== sentenceOf[head] || quotationOf[comma]! >= 0) return null
  for (let at = head + 1; at < tokens.length && sentenceOf[at] === sentenceOf[head]; at++) {
    const isClause = tags[at] === TAG.VERB || tags[at] === TAG.AUX || tags[at] === TAG.CONJ
    if (isClause || (at === head + 1 && tags[at] !== TAG.ADP && tags[at] !== TAG.SIGN)) return null
  }
  let from = comma
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[head]) from--
  if (tags[from] === TAG.CONJ) from++
  if (pack.clauseJoining.has(tokens[from]!.lower) || pack.conditions.has(tokens[from]!.lower)) return null
  return hasSubjectAndVerb(parsed, { from, to: comma }, pack) ? { from, to: comma } : null
}

function hasSubjectAndVerb({ tokens, tags }: Parsed, { from, to }: Range, pack: StatementsPack): boolean {
  for (let at = from + 1; at < to; at++) {
    const isVerb = tags[at] === TAG.AUX || (tags[at] === TAG.VERB && !pack.participle.test(tokens[at]!.lower))
    if (isVerb && tags[at - 1] !== TAG.PART && tags[at - 1] !== TAG.ADP) return true
  }
  return false
}

/** The clause behind the "that" a verb leads to, over where and when it was said. */
function clauseBehind(parsed: Parsed, head: number, pack: StatementsPack): Range | null {
  const { tokens, tags, sentenceOf } = parsed
  for (let at = head + 1; at <= head + TO_THAT && sentenceOf[at] === sentenceOf[head]; at++) {
    // "rejected | that argument", but "the bank forecast | that", where the verb looks like a noun.
    if (tokens[at]!.lower !== pack.that || (tags[at] === TAG.DET && tags[head] === TAG.VERB)) {
      if (tags[at] === TAG.VERB || tags[at] === TAG.AUX || tags[at] === TAG.SIGN || tags[at] === TAG.CONJ) return null
      continue
    }
    // "found dead after a search | that took": what somebody did, with a clause about a noun.
    if (at > head + 1 && (tags[head + 1] !== TAG.ADP || pack.doing.has(tokens[head]!.lower))) return null
    let to = at
    while (sentenceOf[to] === sentenceOf[head] && tokens[to]!.text !== ';') to++
    if (tags[to - 1] === TAG.SIGN) to--
    return hasSubjectAndVerb(parsed, { from: at + 1, to }, pack) ? { from: at, to } : null
  }
  return null
}
