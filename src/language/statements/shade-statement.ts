import type { Attitude } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** How many words before a cue may turn it round or hedge it: "did not, however, say". */
const REACH = 4
/** How many words into the content a hedge still bears on its main verb. */
const INTO_CONTENT = 12

/** What a cue does, and whether it is turned round or held with reserve. */
export interface Shade {
  readonly attitude: Attitude
  readonly negated: boolean
  readonly hedged: boolean
}

/** Reads a statement's shade off the words of its cue and the opening of its content. */
export function shadeStatement(parsed: Parsed, chosen: Chosen, pack: StatementsPack): Shade {
  const { tokens, tags } = parsed
  const { head, cue, content } = chosen
  const verb = tokens[head]!.lower
  const next = tokens[head + 1]?.lower ?? ''
  const around = beforeCue(parsed, chosen)
  return {
    attitude: denies(parsed, chosen, pack)
      ? 'denies'
      : (pack.attitudePairs.get(`${verb} ${next}`) ?? pack.attitudes.get(verb) ?? 'says'),
    negated: around.some((at) => pack.negations.has(tokens[at]!.lower.replace('’', "'"))),
    hedged: around.some((at) => pack.hedges.has(tokens[at]!.lower)) || opensHedged(),
  }

  function opensHedged(): boolean {
    for (const { from, to } of content) {
      if (from < cue.from && cue.from < to) continue
      for (let at = from; at < Math.min(to, from + INTO_CONTENT); at++) {
        // "May" the month and "might" the noun hedge nothing: only small-letter auxiliaries and adverbs do.
        if (pack.hedges.has(tokens[at]!.text) && tags[at] !== TAG.NOUN && tags[at] !== TAG.PROPN) return true
        if (tags[at] === TAG.VERB) return false
      }
    }
    return false
  }
}

/** Whether a denial leads the cue: "denies plans | to invade" is no plan. */
function denies({ tokens, sentenceOf }: Parsed, { head, cue }: Chosen, pack: StatementsPack): boolean {
  for (let at = Math.min(cue.from, head) - 1; at <= head; at++) {
    if (at < 0 || sentenceOf[at] !== sentenceOf[head]) continue
    if (pack.attitudes.get(tokens[at]!.lower) === 'denies') return true
  }
  return false
}

/** The words of the cue and the few before it in its sentence, as far as no sign or other verb parts them. */
function beforeCue({ tags, sentenceOf }: Parsed, { head, cue }: Chosen): number[] {
  const found: number[] = []
  for (let at = Math.max(head, cue.to - 1); at >= 0 && at > head - 1 - REACH; at--) {
    if (sentenceOf[at] !== sentenceOf[head]) break
    if (
      at < cue.from &&
      (tags[at] === TAG.VERB || tags[at] === TAG.SIGN || tags[at] === TAG.NOUN || tags[at] === TAG.PROPN)
    )
      break
    found.push(at)
  }
  return found
}
