import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** Chosen readings without the reporter's going on, which is not the speaker's. */
export function keepOwnWords(parsed: Parsed, chosen: readonly Chosen[], pack: StatementsPack): Chosen[] {
  return chosen.map((reading) => ({
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
