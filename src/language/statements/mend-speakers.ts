import { TAG } from '../tagging/tag-words.ts'
import type { Range } from './candidates.ts'
import type { Chosen } from './choose-readings.ts'
import type { StatementsPack } from './statements-pack.ts'
import type { Parsed } from './units.ts'

/** A reading whose speaker is the whole noun phrase that speaks and nothing else, where it stands before its cue. */
export function mendSpeaker(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { speaker, cue } = reading
  if (!speaker) return reading
  if (speaker.to > cue.from) return beforeSubject(parsed, reading, pack)
  const whole = withGoverning(parsed, beforeRelative(parsed, reading, pack), pack)
  const own = withoutDeed(parsed, withoutClause(parsed, whole, pack), pack)
  return withoutAside(parsed, withOwner(parsed, own, pack), pack)
}

/** "According to the boy's parents | , the child, named Kari, | fell": the subject of what is said is none of the speakers. */
function beforeSubject({ tokens, tags, sentenceOf }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { speaker, cue, content, head } = reading
  const [first, ...rest] = content
  if (!first || !pack.citing.has(tokens[head]!.lower) || sentenceOf[cue.from - 1] === sentenceOf[cue.from])
    return reading
  const isPredicate = first.from > speaker!.to && (tags[first.from] === TAG.VERB || tags[first.from] === TAG.AUX)
  const comma = tokens.slice(speaker!.from, speaker!.to).findIndex(({ text }) => text === ',')
  if (!isPredicate || comma < 1) return reading
  const to = speaker!.from + comma
  return { ...reading, speaker: { from: speaker!.from, to }, content: [{ from: to + 1, to: first.to }, ...rest] }
}

/** "the 19 children | who died, the minister, Kofi Brand, | said": the clause before the speaker is of what is said. */
function withoutClause({ tokens }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const speaker = reading.speaker!
  const told = reading.content.find(({ to }) => to === speaker.from)
  if (!told || !pack.relatives.has(tokens[speaker.from]!.lower)) return reading
  const comma = tokens.findIndex(({ text }, at) => at > speaker.from && at < speaker.to - 1 && text === ',')
  if (comma < 0) return reading
  const content = reading.content.map((range) => (range === told ? { from: told.from, to: comma } : range))
  return { ...reading, speaker: { from: comma + 1, to: speaker.to }, content }
}

/** "Nurses, who asked not to be named because | they were not allowed to talk, | said": who opens the sentence speaks. */
function beforeRelative({ tokens, tags, sentenceOf }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const speaker = reading.speaker!
  if (tags[speaker.from] !== TAG.PRON || indexOf(tags, TAG.VERB, speaker) < 0) return reading
  let from = speaker.from
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[speaker.from]) from--
  let comma = from
  while (comma < speaker.from && tokens[comma]!.text !== ',') comma++
  const isRelative = comma > from && comma + 1 < speaker.from && pack.relatives.has(tokens[comma + 1]!.lower)
  const isTaken = reading.content.some((range) => range.from < speaker.from)
  return isRelative && !isTaken ? { ...reading, speaker: { from, to: comma } } : reading
}

/**
 * "The organiser for | the festival said", "the family of a man who was jailed in | July said", "Lund, for | his part, said": what stands
 * behind a preposition is no subject; the phrase that it belongs to is, or the one that it interrupts.
 */
function withGoverning(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { tokens, tags, sentenceOf, quotationOf } = parsed
  const speaker = reading.speaker!
  const isVerb = tags[reading.head] === TAG.VERB && !pack.participle.test(tokens[reading.head]!.lower)
  if (!isVerb || !isNounPhrase(parsed, speaker, pack) || !hangs(parsed, speaker.from, pack)) return reading
  const isInside = (at: number): boolean =>
    at >= 0 && sentenceOf[at] === sentenceOf[speaker.from] && quotationOf[at]! < 0 && tags[at] !== TAG.SIGN
  let from = speaker.from - 1
  while (isInside(from - 1) && !opensAnother(parsed, from - 1, pack)) from--
  if (OPENS_PHRASE.has(tags[from]!)) {
    let relative = from
    while (relative < speaker.from && !pack.relatives.has(tokens[relative]!.lower)) relative++
    return hasVerb(parsed, { from, to: relative }) ? reading : bySpeaker(reading, { from, to: speaker.to })
  }
  if (tokens[from - 1]?.text !== ',' || !isInside(from - 2)) return reading
  let first = from - 2
  while (isInside(first - 1)) first--
  const opens = first === 0 || sentenceOf[first - 1] !== sentenceOf[first]
  const isSubject = opens && OPENS_PHRASE.has(tags[first]!) && !hasVerb(parsed, { from: first, to: from - 1 })
  return isSubject ? bySpeaker(reading, { from: first, to: from - 1 }) : reading
}

/** A reading by another speaker, if all that was taken for said before the old one is the new one's. */
function bySpeaker(reading: Chosen, speaker: Range): Chosen {
  const before = reading.speaker!.from
  const content = reading.content.filter(({ from }) => from >= before)
  const isTaken = reading.content.some(({ from, to }) => from < before && (from < speaker.from || to > before))
  return isTaken || content.length === 0 ? reading : { ...reading, speaker, content }
}

function isNounPhrase({ tokens, tags }: Parsed, { from, to }: Range, pack: StatementsPack): boolean {
  return tags[to - 1] !== TAG.PRON && !pack.clauseOpening.has(tokens[from]!.lower)
}

/** Whether a preposition that opens no clause stands right before a phrase; "since" is one before a name ("since July"). */
function hangs({ tokens, tags }: Parsed, from: number, pack: StatementsPack): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (tags[from - 1] === TAG.ADP) return !pack.clauseBefore.has(before) && !pack.clauseJoining.has(before)
  return tags[from - 1] === TAG.CONJ && pack.noMoment.has(before)
}

function opensAnother({ tokens, tags }: Parsed, at: number, pack: StatementsPack): boolean {
  if (tags[at] === TAG.CONJ && !pack.noMoment.has(tokens[at]!.lower)) return true
  return pack.clauseBefore.has(tokens[at]!.lower) || pack.clauseJoining.has(tokens[at]!.lower)
    ? !pack.relatives.has(tokens[at]!.lower) && !pack.noMoment.has(tokens[at]!.lower)
    : false
}

function hasVerb({ tags }: Parsed, { from, to }: Range): boolean {
  return tags.subarray(from, to).some((tag) => tag === TAG.VERB || tag === TAG.AUX)
}

const OPENS_PHRASE: ReadonlySet<number> = new Set([TAG.DET, TAG.NOUN, TAG.PROPN, TAG.PRON, TAG.NUM])

/** "Police | arrested a man near the harbour, but | said": who does one thing and says another; "a cousin of a boy, | who was found" is one too. */
function withoutDeed(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { tags } = parsed
  const { speaker, cue } = reading
  if (speaker!.to === cue.from) return withoutMain(parsed, reading, pack)
  if (isCutAside(parsed, reading, pack)) return { ...reading, speaker: { from: speaker!.from, to: cue.from - 1 } }
  const verb = indexOf(tags, TAG.VERB, speaker!)
  const isSubject = verb > speaker!.from && tags.subarray(speaker!.from, verb).every((tag) => NOMINAL.has(tag))
  return isSubject ? { ...reading, speaker: { from: speaker!.from, to: verb } } : reading
}

/** "The paper quoted | witnesses | describing how": whoever stands behind the sentence's own verb does what the participle says. */
function withoutMain(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { tokens, tags } = parsed
  const { from, to } = reading.speaker!
  if (!pack.participle.test(tokens[reading.head]!.lower)) return reading
  const verb = tags.subarray(from, to).lastIndexOf(TAG.VERB)
  const isObject =
    verb > 0 && from + verb + 1 < to && tags.subarray(from + verb + 1, to).every((tag) => NOMINAL.has(tag))
  const isRelative = tokens.slice(from, to).some(({ lower }) => pack.relatives.has(lower))
  return isObject && !isRelative ? { ...reading, speaker: { from: from + verb + 1, to } } : reading
}

/** Whether a speaker ends within what is told of them between commas: "a cousin of the boy, who is | thought to be lost, said". */
function isCutAside(
  { tokens, tags, sentenceOf }: Parsed,
  { speaker, cue, content }: Chosen,
  pack: StatementsPack,
): boolean {
  const { from, to } = speaker!
  if (tags[to] === TAG.SIGN || tokens[cue.from - 1]!.text !== ',' || sentenceOf[from] !== sentenceOf[cue.from])
    return false
  if (content.some((range) => range.from >= to && range.from < cue.from)) return false
  return tokens
    .slice(from + 1, to)
    .some(({ lower }, at) => pack.relatives.has(lower) && tokens[from + at]!.text === ',')
}

const NOMINAL: ReadonlySet<number> = new Set([TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN])

function indexOf(tags: Parsed['tags'], tag: number, { from, to }: Range): number {
  const at = tags.subarray(from, to).indexOf(tag)
  return at < 0 ? -1 : from + at
}

/** "Maren Foss of the pilots' | union said": a speaker with whose it is, and who is of it, where that opens the clause. */
function withOwner(parsed: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { tokens, tags, sentenceOf, quotationOf } = parsed
  const speaker = reading.speaker!
  if (!POSSESSIVE.test(tokens[speaker.from - 1]?.text ?? '')) return reading
  const belongs = (at: number): boolean =>
    sentenceOf[at] === sentenceOf[speaker.from] &&
    quotationOf[at]! < 0 &&
    (NOMINAL.has(tags[at]!) || POSSESSIVE.test(tokens[at]!.text) || tokens[at]!.lower === pack.of)
  let from = speaker.from
  while (from > 0 && belongs(from - 1)) from--
  const opens = from === 0 || sentenceOf[from - 1] !== sentenceOf[from] || tags[from - 1] === TAG.SIGN
  const isTaken = reading.content.some((range) => range.from < speaker.from && range.to > from)
  return opens && !isTaken ? { ...reading, speaker: { from, to: speaker.to } } : reading
}

const POSSESSIVE = /^['’]s?$/

/** "Halvex, | which is based in Quella, | said the recall …": what is told of the speaker is not said by them. */
function withoutAside({ tokens }: Parsed, reading: Chosen, pack: StatementsPack): Chosen {
  const { speaker, cue, content } = reading
  const isAside = ({ from, to }: Range): boolean =>
    from >= speaker!.to && to <= cue.from && pack.relatives.has(tokens[from]!.lower)
  const said = content.filter((range) => !isAside(range))
  return said.length > 0 && said.length < content.length ? { ...reading, content: said } : reading
}
