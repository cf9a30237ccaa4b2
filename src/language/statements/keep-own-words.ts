import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Chosen readings without what is not the speaker's: the reporter's going on, and what is only pointed at. */
export function keepOwnWords(parsed: Parsed, chosen: readonly Chosen[], pack: StatementsPack): Chosen[] {
  return chosen
    .filter((reading) => !onlyPoints(parsed, reading, pack))
    .map((reading) => ({
      ...reading,
      content: reading.content.filter((range) => !isReporters(parsed, reading, range, pack)),
    }))
}

/** Whether a piece behind the attribution that interrupts it is the reporter's: "The dam will hold, Lund said, | while …". */
function isReporters(parsed: Parsed, { cue, content }: Chosen, range: Range, pack: StatementsPack): boolean {
  const { tokens, tags, sentenceOf, quotationOf } = parsed
  if (range === content[0] || range.from < cue.to || content[0]!.to > cue.from) return false
  if (sentenceOf[range.from] !== sentenceOf[cue.from] || quotationOf[range.from]! >= 0) return false
  return tags[range.from - 1] === TAG.SIGN && pack.reporterGoesOn.has(tokens[range.from]!.lower)
}

/** Whether a cue that may only point at something has no clause as its content. */
function onlyPoints({ tokens, tags, quotationOf }: Parsed, { head, content }: Chosen, pack: StatementsPack): boolean {
  if (!pack.pointing.has(tokens[head]!.lower)) return false
  return content.every(({ from, to }) => {
    for (let at = from; at < to; at++) {
      if (tags[at] === TAG.VERB || tags[at] === TAG.AUX || quotationOf[at]! >= 0) return false
    }
    return true
  })
}
