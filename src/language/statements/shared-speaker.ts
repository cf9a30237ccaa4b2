import type { Span } from '../../text/span.ts'
import type { Statement } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Chosen } from './choose-readings.ts'
import type { Parsed } from './units.ts'

/**
 * The speaker of the statement before, where this one's cue goes on with it: "The ministry denied the report | and
 * accused the paper of lying".
 */
export function sharedSpeaker(parsed: Parsed, { head }: Chosen, before: readonly Statement[]): Span | null {
  const { tokens, tags, sentenceOf } = parsed
  let at = head - 1
  while (at >= 0 && (tags[at] === TAG.AUX || tags[at] === TAG.ADV)) at--
  const last = before.at(-1)
  // "Halvex, citing the new law, | expects": the comma ends what stands between the speaker and the verb.
  const isBehindAside = tokens[at]?.text === ',' && last?.content.at(-1)?.end === tokens[at - 1]?.end
  if (at < 1 || (tags[at] !== TAG.CONJ && !isBehindAside) || !last?.speaker || last.speaker.end > tokens[at]!.start)
    return null
  let first = at
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[head]) first--
  const begun = last.speaker.start >= tokens[first]!.start && last.cue !== null && last.cue.end <= tokens[at]!.start
  return begun ? { start: last.speaker.start, end: last.speaker.end } : null
}

/** Whether an "and" stands right before a cue and more than it parts that from its speaker: "considers the land won in | the war | its own, and says". */
export function isParted({ tokens, tags }: Parsed, { speaker, cue }: Chosen): boolean {
  return (
    speaker !== null &&
    speaker.to < cue.from - 2 &&
    tags[cue.from - 1] === TAG.CONJ &&
    tokens[cue.from - 2]!.text === ','
  )
}
