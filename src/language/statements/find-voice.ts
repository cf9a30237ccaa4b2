import type { Statement } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/**
 * Whose a statement is. Annotators mark "showed nerves of steel" and "is accused of fraud" as attributions, and so does the
 * reading; but the first tells what somebody does, and the second what others say of somebody.
 */
export function findVoice(
  parsed: Parsed,
  chosen: Chosen,
  kind: Statement['kind'],
  pack: StatementsPack,
): Statement['voice'] {
  if (isToldOf(parsed, chosen, pack)) return 'hearsay'
  return kind === 'indirect' && isDeed(parsed, chosen, pack) ? 'deed' : 'own'
}

/** "Berg is said to believe", "Berg was asked about": who stands before the verb is spoken of or spoken to. */
function isToldOf(parsed: Parsed, { head, speaker }: Chosen, pack: StatementsPack): boolean {
  const verb = wordAt(parsed, head)
  if (!speaker || speaker.from > head || !pack.passiveVerbs.has(verb) || pack.participle.test(verb)) return false
  let before = head - 1
  while (before > 0 && parsed.tags[before] === TAG.ADV) before--
  return pack.being.has(wordAt(parsed, before)) && !pack.agent.has(wordAt(parsed, head + 1))
}

/** Whether a cue tells what somebody does: no clause follows it, and it is no word of saying, thinking or wanting. */
function isDeed(parsed: Parsed, { head, cue, content }: Chosen, pack: StatementsPack): boolean {
  const [first] = content
  // "the charges, seen | by the Herald": what somebody looked at.
  if (pack.doing.has(wordAt(parsed, head)) && pack.agent.has(wordAt(parsed, head + 1))) return true
  if (!first || first.from < cue.from || parsed.tags[head] === TAG.SIGN) return false
  const reporting = wordsOf(parsed, { from: Math.min(cue.from, head), to: Math.max(cue.to, head + 1) }).filter(
    (word) => pack.attitudes.has(word) || pack.citing.has(word) || pack.putting.has(word),
  )
  // "hired a staff made up of old friends", "looks into what caused the fire": no word of the cue reports anything.
  if (reporting.length === 0) return parsed.tokens[first.from]!.lower !== pack.that
  if (opensClause(parsed, content, pack)) return false
  if (reporting.every((word) => pack.doing.has(word))) return true
  if (reporting.every((word) => pack.naming.has(word)))
    // "a firm called Harbour Watch", "called off the search"
    return (
      isBareName(parsed, first) ||
      [wordAt(parsed, cue.to - 1), wordAt(parsed, first.from)].some((word) => pack.particles.has(word))
    )
  // "slammed | into the barrier" moves, "slammed the decision" speaks.
  const way = [wordAt(parsed, first.from), wordAt(parsed, cue.to - 1)].some((word) => pack.ways.has(word))
  return way && reporting.every((word) => pack.attitudes.get(word) === 'says')
}

/** Whether a content is a clause: opened as one ("that", "whether"), or a subject and its verb before any other clause begins. */
function opensClause({ tokens, tags }: Parsed, content: readonly Range[], pack: StatementsPack): boolean {
  const { from } = content[0]!
  if (pack.clauseOpening.has(tokens[from]!.lower)) return true
  for (const range of content) {
    for (let at = range.from; at < range.to; at++) {
      const hangs = tags[at - 1] === TAG.ADP || tags[at - 1] === TAG.PART || tokens[at - 1]?.lower === pack.the
      const isVerb =
        tags[at] === TAG.AUX || (tags[at] === TAG.VERB && !hangs && !pack.participle.test(tokens[at]!.lower))
      if (isVerb) return at > from && tags[from] !== TAG.PART
      if (at > from && (tags[at] === TAG.SIGN || pack.clauseJoining.has(tokens[at]!.lower))) return false
    }
  }
  return false
}

function isBareName({ tags }: Parsed, { from, to }: Range): boolean {
  return tags.slice(from, to).every((tag) => tag !== TAG.NOUN && tag !== TAG.ADJ && tag !== TAG.VERB)
}

function wordsOf(parsed: Parsed, { from, to }: Range): string[] {
  return Array.from({ length: to - from }, (_, i) => wordAt(parsed, from + i))
}

function wordAt({ tokens }: Parsed, at: number): string {
  return tokens[at]?.lower.replace('’', "'") ?? ''
}
