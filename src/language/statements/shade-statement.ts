import type { Attitude } from '../reading.ts'
import { TAG } from '../tagging/tag-words.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** How many words before a cue may turn it round or hedge it: "did not, however, say". */
const REACH = 4
/** How many words into the content a hedge still bears on its main verb. */
const INTO_CONTENT = 12
/** How many words lie between a verb that leaves a thing unsaid and what it leaves: "stopped just short of saying". */
const LEFT_WITHIN = 4
/** How many words before "that Lund said" may say that it is not known: "There is no evidence that". */
const BEFORE_CLAUSE = 4

/** How many words behind a cue the end of its sentence is looked for. */
const TO_QUESTION_MARK = 200

/** What a cue does, and whether it is turned round or held with reserve. */
export interface Shade {
  readonly attitude: Attitude
  readonly negated: boolean
  readonly hedged: boolean
}

/** Reads a statement's shade off its speaker, the words of its cue and around it, and the opening of its content: never stronger than they are. */
export function shadeStatement(parsed: Parsed, chosen: Chosen, pack: StatementsPack): Shade {
  const around = beforeCue(parsed, chosen).map((at) => wordAt(parsed, at))
  const unsaid = leftUnsaid(parsed, chosen, pack)
  const attitude = unsaid ?? attitudeOf(parsed, chosen, pack)
  return {
    attitude,
    negated: unsaid !== null || saidByNobody(parsed, chosen, pack) || around.some((word) => pack.negations.has(word)),
    hedged:
      around.some((word) => pack.hedges.has(word) || (pack.unreal.has(word) && attitude !== 'wants')) ||
      saidByFew(parsed, chosen, pack) ||
      isSupposed(parsed, chosen, pack) ||
      (attitude !== 'asks' && leavesOpen(parsed, chosen, pack)) ||
      isAsked(parsed, chosen, attitude) ||
      isSecondHand(parsed, chosen, pack) ||
      opensHedged(parsed, chosen, pack),
  }
}

function attitudeOf(parsed: Parsed, chosen: Chosen, pack: StatementsPack): Attitude {
  const verb = wordAt(parsed, chosen.head)
  if (denies(parsed, chosen, pack)) return 'denies'
  return pack.attitudePairs.get(`${verb} ${wordAt(parsed, chosen.head + 1)}`) ?? pack.attitudes.get(verb) ?? 'says'
}

/** Whether a denial leads the cue: "denies plans | to invade" is no plan. */
function denies(parsed: Parsed, { head, cue }: Chosen, pack: StatementsPack): boolean {
  for (let at = Math.min(cue.from, head) - 1; at <= head; at++) {
    if (isBeside(parsed, at, head) && pack.attitudes.get(wordAt(parsed, at)) === 'denies') return true
  }
  return false
}

/** What was left unsaid, where the cue says so: "refused to confirm", "has yet to say", "declined | to say"; else null. */
function leftUnsaid(parsed: Parsed, { head, cue, content }: Chosen, pack: StatementsPack): Attitude | null {
  const first = Math.min(cue.from, head)
  // "declined | to say whether": the verb may open the content.
  const opens = content.some(({ from }) => from === cue.to) ? LEFT_WITHIN - 1 : 0
  const last = Math.max(cue.to, head + 1) + opens
  for (let leaves = first; leaves < Math.max(cue.to, head + 1); leaves++) {
    if (!pack.leavesUnsaid.has(wordAt(parsed, leaves))) continue
    // "avoided saying", but "yet | warned" goes on.
    for (
      let at = leaves + (parsed.tags[leaves] === TAG.VERB ? 1 : 2);
      at < Math.min(last, leaves + 1 + LEFT_WITHIN);
      at++
    ) {
      const attitude = parsed.tags[at] === TAG.VERB && pack.attitudes.get(wordAt(parsed, at))
      if (attitude && isBeside(parsed, at, head)) return attitude
    }
  }
  return null
}

/** "Nobody said", "Neither side said", "No officials said"; "No. 10 said" is somebody. */
function saidByNobody(parsed: Parsed, { speaker }: Chosen, pack: StatementsPack): boolean {
  if (!speaker || !pack.nobody.has(wordAt(parsed, speaker.from))) return false
  return !/^[\d.]/.test(wordAt(parsed, speaker.from + 1))
}

function saidByFew(parsed: Parsed, { speaker }: Chosen, pack: StatementsPack): boolean {
  return speaker !== null && pack.few.has(wordAt(parsed, speaker.from))
}

/** "If Lund says that", "whether Lund said that", "no evidence that Lund said". */
function isSupposed(parsed: Parsed, { head, cue, speaker }: Chosen, pack: StatementsPack): boolean {
  const first = Math.min(speaker?.from ?? cue.from, cue.from, head)
  let before = first - 1
  while (isBeside(parsed, before, head) && parsed.tags[before] === TAG.ADV) before--
  if (!isBeside(parsed, before, head)) return false
  if (pack.conditions.has(wordAt(parsed, before))) return true
  // "Had Lund said that": turned round at the head of its sentence.
  if (pack.inverted.has(wordAt(parsed, before)) && !isBeside(parsed, before - 1, head))
    return speaker !== null && before + 1 === speaker.from
  if (wordAt(parsed, before) !== pack.that) return false
  for (let at = before - 1; at >= before - BEFORE_CLAUSE && isBeside(parsed, at, head); at--) {
    if (parsed.tags[at] === TAG.SIGN) return false
    if (pack.negations.has(wordAt(parsed, at)) || pack.nobody.has(wordAt(parsed, at))) return true
  }
  return false
}

/** "It is unclear if | Lund told the council": what was said is whether, and not that. */
function leavesOpen(parsed: Parsed, { cue, content }: Chosen, pack: StatementsPack): boolean {
  return (
    pack.conditions.has(wordAt(parsed, cue.to - 1)) ||
    content.some(({ from }) => pack.conditions.has(wordAt(parsed, from)))
  )
}

/** "Did Lund say that the bridge is unsafe?": the sentence of the cue is a question, and no question is what was said. */
function isAsked(parsed: Parsed, { head, content }: Chosen, attitude: Attitude): boolean {
  const { quotationOf, tags } = parsed
  if (attitude === 'asks' || tags[head] === TAG.SIGN) return false
  let last = head
  while (last - head < TO_QUESTION_MARK && isBeside(parsed, last + 1, head)) last++
  if (parsed.tokens[last]!.text !== '?' || quotationOf[last] !== quotationOf[head]) return false
  return content.every(({ from }) => quotationOf[from] === quotationOf[head])
}

/** "Berg is said to believe": others say it of the one who is named. */
function isSecondHand(parsed: Parsed, { head, cue, speaker }: Chosen, pack: StatementsPack): boolean {
  if (!speaker) return false
  for (let at = Math.min(cue.from, head); at <= head; at++) {
    const verb = wordAt(parsed, at)
    const reports = pack.attitudes.get(verb) === 'says' || pack.attitudes.get(verb) === 'believes'
    if (!reports || pack.tellingVerbs.has(verb) || !pack.addressing.has(wordAt(parsed, at + 1))) continue
    let before = at - 1
    while (isBeside(parsed, before, head) && parsed.tags[before] === TAG.ADV) before--
    if (pack.being.has(wordAt(parsed, before))) return true
  }
  return false
}

function opensHedged({ tokens, tags }: Parsed, { cue, content }: Chosen, pack: StatementsPack): boolean {
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

/** The words of the cue and the few before it in its sentence, as far as no sign or other verb parts them. */
function beforeCue(parsed: Parsed, { head, cue }: Chosen): number[] {
  const found: number[] = []
  for (let at = Math.max(head, cue.to - 1); at > head - 1 - REACH && isBeside(parsed, at, head); at--) {
    if (at < cue.from && PARTS.has(parsed.tags[at]!)) break
    found.push(at)
  }
  return found
}

const PARTS: ReadonlySet<number> = new Set([TAG.VERB, TAG.SIGN, TAG.NOUN, TAG.PROPN])

/** Whether there is a word at this place, in the sentence of the other. */
function isBeside({ sentenceOf }: Parsed, at: number, other: number): boolean {
  return at >= 0 && at < sentenceOf.length && sentenceOf[at] === sentenceOf[other]
}

/** The word at a place in small letters, its apostrophe straight; empty where there is none. */
function wordAt({ tokens }: Parsed, at: number): string {
  return tokens[at]?.lower.replace('’', "'") ?? ''
}
